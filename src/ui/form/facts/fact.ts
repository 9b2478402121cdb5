import type { Locale, MessageKey, Translate } from '../../../adapters/i18n';
import type { Formatters } from '../../../adapters/i18n/format';
import type { LocalizedText } from '../../../domain/dossier/dossier';
import { wordsIn } from '../../shell/dossier-name';

/** How facts are said: in the language of the text they are inserted into, not in that of the page. */
export interface FactWords {
  t: Translate;
  f: Formatters;
  language: Locale;
}

/** Something the dossier says already, as a sentence that can be inserted. */
export interface Fact {
  id: string;
  text: string;
  /** whether a part of it was written in another language only */
  isForeign: boolean;
}

type LabelKey = Extract<MessageKey, `form.facts.labels.${string}`>;
export type Label = LabelKey extends `form.facts.labels.${infer Name}` ? Name : never;

/** Words in the language of the text, or in another one where there are no others. */
export interface Spoken {
  text: string;
  isForeign: boolean;
}

/** Words of the application, which are in the right language, or a person's. */
export type Said = string | LocalizedText | Spoken | undefined;
/** « preuve : délibération n° 12 »; what has no words is left out with its label. */
export type Part = Said | readonly [label: Label, said: Said];

/** A fact as one sentence; undefined where its first part, which it is about, says nothing. */
export function factOf(words: FactWords, id: string, parts: readonly Part[]): Fact | undefined {
  const said = parts.map((part) => saidIn(words, part));
  if (said[0]?.text === '') return undefined;
  const whole = said.filter(({ text }) => text !== '');
  const text = whole
    .map((one) => one.text)
    .reduce((first, second) => words.t('form.facts.joined', { first, second }));
  return { id, text: withStop(text), isForeign: whole.some((one) => one.isForeign) };
}

function saidIn(words: FactWords, part: Part): Spoken {
  if (!isLabelled(part)) return spoken(words, part);
  const [label, said] = part;
  const { text, isForeign } = spoken(words, said);
  if (text === '') return { text, isForeign };
  const labelled = { label: words.t(`form.facts.labels.${label}`), value: text };
  return { text: words.t('form.facts.labelled', labelled), isForeign };
}

/** A text as it is said in a language, and whether that is the language it was written in. */
export function spoken({ language }: Pick<FactWords, 'language'>, said: Said): Spoken {
  if (typeof said !== 'object') return { text: tidy(said ?? ''), isForeign: false };
  if ('isForeign' in said) return said;
  const text = tidy(wordsIn(said, language));
  return { text, isForeign: text !== '' && (said[language] ?? '').trim() === '' };
}

const isLabelled = (part: Part): part is readonly [Label, Said] => Array.isArray(part);

/** As a text field keeps its lines, without the stop that the sentence gets at its end. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/[.؛;،,]+$/u, '');

const withStop = (text: string): string => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);

/** « Amina, cheffe de service », of a person who is named for the candidacy. */
export function personOf(
  words: FactWords,
  one: { name?: LocalizedText | undefined; function?: LocalizedText | undefined } | undefined,
): Spoken {
  const name = spoken(words, one?.name);
  const role = spoken(words, one?.function);
  if (name.text === '' || role.text === '') return name.text === '' ? role : name;
  return {
    text: words.t('form.facts.named', { name: name.text, role: role.text }),
    isForeign: name.isForeign || role.isForeign,
  };
}

/** The facts there are of a list, each under the id of its item. */
export const factsOf = <T extends { id: string }>(
  words: FactWords,
  list: string,
  items: readonly T[] | undefined,
  partsOf: (item: T) => readonly Part[],
): Fact[] =>
  (items ?? []).flatMap((item) => factOf(words, `${list}/${item.id}`, partsOf(item)) ?? []);

/** The one fact there is, or none. */
export const only = (fact: Fact | undefined | false): Fact[] => (fact ? [fact] : []);
