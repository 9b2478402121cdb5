import { get } from 'svelte/store';
import { f, locale, needPageWords, t } from '../../../src/adapters/i18n';
import { editions, type EditionId } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { CriterionResult } from '../../../src/domain/assessment/assessment';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { loadExample, type ExampleName } from '../../../src/content/examples';
import { criterionWords } from '../../../src/ui/result/criterion-words';
import { wordsFor, type Words } from '../../../src/ui/result/words';

// the words of the pages come apart from those of the first page
await needPageWords();

const isolates = /[\u2066-\u2069]/g;
const noBreaks = /[\u00a0\u202f]/g;

/** As a reader sees it: without the marks around what was typed, and with plain spaces. */
export const plain = (text: string): string => text.replace(isolates, '').replace(noBreaks, ' ');

export const wordsNow = (dossier: Dossier): Words => wordsFor(get(t), get(f), get(locale), dossier);

export async function exampleDossier(name: ExampleName): Promise<Dossier> {
  return (await loadExample(name)).dossier;
}

export const assessOn = (dossier: Dossier, day: string) =>
  assess(dossier, editions[dossier.edition as EditionId], Temporal.PlainDate.from(day));

/** The sentences of one criterion of a dossier on a day. */
export function said(dossier: Dossier, day: string, id: CriterionResult['id']) {
  const result = assessOn(dossier, day).criteria.find((one) => one.id === id);
  if (result === undefined) throw new RangeError(`No criterion ${id}`);
  const { answer, value, ifMet } = criterionWords(result, wordsNow(dossier));
  return { answer: answer.map(plain), value: value.map(plain), ifMet: ifMet.map(plain) };
}
