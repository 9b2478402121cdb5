import { casablanca } from '../../domain/calendar/casablanca';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Entry } from '../../domain/dossier/entries';
import type { Leaf } from '../../domain/dossier/revision';
import type { Words } from '../fields/field-group';
import { fieldName, partName as nameWithin, valueWords } from '../fields/field-words';
import { itemName } from '../fields/item-name';
import { isolate } from '../shell/isolate';

/** What entries need to be told in words. */
export interface Teller {
  words: Words;
  /** every item there ever was, to name it */
  names: Dossier;
}

/** The day (ISO) and the hour of an instant, both as in Morocco. */
export function momentWords({ t }: Words, at: string): { day: string; time: string } {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(casablanca);
  const two = (part: number) => String(part).padStart(2, '0');
  const time = t('format.time', { hour: two(zoned.hour), minute: two(zoned.minute) });
  return { day: zoned.toPlainDate().toString(), time };
}

/** « le {date} à {time} », for sentences. */
export function whenWords(words: Words, at: string): { date: string; time: string } {
  const { day, time } = momentWords(words, at);
  return { date: words.f.date(day), time };
}

/** Lists of which a sentence of its own says what has become of an item. */
const ownLists = ['jurisdictions', 'endorsements', 'trackRecord', 'questions'] as const;
const isOwn = (list: string): list is (typeof ownLists)[number] =>
  (ownLists as readonly string[]).includes(list);

/** « Organisation ajoutée : X », or the name of the field that has changed. */
export function entryTitle({ words, names }: Teller, entry: Entry): string {
  if (entry.kind === 'changed') return fieldName(words, names, entry.change.field);
  const name = nameOf({ words, names }, entry.item) ?? words.t('history.unnamed');
  const [list = ''] = entry.item.split('/');
  return isOwn(list)
    ? words.t(`history.${entry.kind}.${list}`, { name: isolate(name) })
    : words.t(`history.${entry.kind}.item`, {
        list: fieldName(words, names, list),
        name: isolate(name),
      });
}

/** The name of the item that a field belongs to, as a title says it. */
export const nameOf = ({ words, names }: Teller, field: string): string | undefined =>
  itemName(words, names, field.split('/'));

/** The name of a field within its item: « dernier jour du mandat ». */
export const partName = ({ words, names }: Teller, field: string): string =>
  nameWithin(words, names, field);

/** What stood in a field, in words; empty for no answer. */
export function standingWords(
  { words, names }: Teller,
  field: string,
  values: readonly Leaf[],
): string[] {
  return values.map((value) =>
    value === null || value === ''
      ? words.t('parts.not-provided')
      : valueWords(words, field, value, names),
  );
}

export const isNothing = (values: readonly Leaf[]) =>
  values.every((value) => value === null || value === '');

/** The language in which a field is written, where it has one of its own. */
export function languageOf(field: string): 'ar' | 'fr' | 'en' | undefined {
  const keys = field.split('/');
  if (keys.length < 2) return undefined;
  return (['ar', 'fr', 'en'] as const).find((language) => language === keys.at(-1));
}

/** The direction that goes with it; a text of no declared language is left to its letters. */
export function directionOf(field: string): 'rtl' | 'ltr' | 'auto' {
  const language = languageOf(field);
  if (language === undefined) return 'auto';
  return language === 'ar' ? 'rtl' : 'ltr';
}
