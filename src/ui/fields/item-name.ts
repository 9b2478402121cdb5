import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { lists, type ListName } from '../../domain/dossier/lists';
import { proofName } from '../evidence/proof-words';
import { wordsIn } from '../shell/dossier-name';
import { joined, type Words } from './field-group';
import { fieldGroups } from './groups';
import { organisationName, short, shortTitle, stepName } from './item-words';

const items = joined(...fieldGroups.map((group) => group.items));
type Title = (typeof items)[string];

/** What an item of a list is called; undefined for what is no item, or one that is not there. */
export function itemName(
  words: Words,
  dossier: Dossier,
  [list = '', id]: readonly string[],
): string | undefined {
  const { t, language } = words;
  if (list === 'plannedMandate') return t('ask.fields.next-council');
  if (!isList(list) || id === undefined) return undefined;
  const all: readonly { id: string }[] = dossier[list] ?? [];
  const index = all.findIndex((one) => one.id === id);
  if (index < 0) return undefined;
  const number = index + 1;
  switch (list) {
    case 'jurisdictions':
      return inList(dossier.jurisdictions, index, (one) => shortTitle(t, one, language));
    case 'endorsements':
      return inList(dossier.endorsements, index, (one) =>
        organisationName(t, language, one, number),
      );
    case 'trackRecord':
      return inList(dossier.trackRecord, index, (one) => stepName(t, language, one, number));
    case 'questions':
      return inList(dossier.questions, index, ({ label }) => said(label, words));
    case 'evidence':
      return inList(dossier.evidence, index, (one) => proofName(t, language, one, number));
    default:
      return titled(items[list], all[index], number, words);
  }
}

const isList = (list: string): list is ListName => (lists as readonly string[]).includes(list);

const inList = <T>(
  all: readonly T[] | undefined,
  index: number,
  name: (one: T) => string | undefined,
) => all?.[index] && name(all[index]);

function said(text: LocalizedText | undefined, { language }: Words): string | undefined {
  const words = short(wordsIn(text, language));
  return words === '' ? undefined : words;
}

function titled(title: Title | undefined, one: object | undefined, number: number, words: Words) {
  if (title === undefined || one === undefined) return undefined;
  const text = (one as Record<string, LocalizedText | string | undefined>)[title.text];
  // the name of a file is a text of no language
  const name = typeof text === 'string' ? short(text.trim()) || undefined : said(text, words);
  return name ?? words.t(title.numbered, { number });
}
