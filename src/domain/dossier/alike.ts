import { foldLetters } from '../collectivity/fold-name';
import type { LocalizedText } from './shapes';

/** An item of a list, as far as it is compared with the others. */
export interface Said {
  id: string;
  /** what must be equal besides: the side, the organisation, the kind */
  among?: string | undefined;
  /** what names it: the function, the title, the goal */
  text: LocalizedText | undefined;
}

/** Of each item that is like others, the ids of all of them, itself among them, as the list has them. */
export type Alike = ReadonlyMap<string, readonly string[]>;

/**
 * Items that say the same in one of the languages, or that a third one links in this way. Case,
 * accents, vowel signs, the forms of a letter and punctuation make no difference; an item without
 * words is like none. Nothing is wrong with either: the person decides. Linear in the length of the
 * texts, of which each is read once for as long as it stays.
 */
export function alike(items: readonly Said[]): Alike {
  const ownerOf = new Map<string, string>();
  const groupOf = new Map<string, string[]>(items.map(({ id }) => [id, [id]]));
  for (const item of items) {
    for (const key of keysOf(item)) {
      const owner = ownerOf.get(key);
      if (owner === undefined) ownerOf.set(key, item.id);
      else join(groupOf, owner, item.id);
    }
  }
  const placeOf = new Map(items.map(({ id }, place) => [id, place]));
  const inOrder = (group: string[]) =>
    group.sort((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0));
  for (const group of new Set(groupOf.values())) inOrder(group);
  return new Map([...groupOf].filter(([, group]) => group.length > 1));
}

/** The smaller group moves into the larger one, so that long lists stay fast. */
function join(groupOf: Map<string, string[]>, one: string, other: string): void {
  const [first = [], second = []] = [groupOf.get(one), groupOf.get(other)];
  if (first === second) return;
  const [small, large] = first.length < second.length ? [first, second] : [second, first];
  for (const id of small) {
    large.push(id);
    groupOf.set(id, large);
  }
}

/** The first that says the same as an item, where that is another, earlier one. */
export function repeatedBy(found: Alike, id: string): string | undefined {
  const first = found.get(id)?.[0];
  return first === id ? undefined : first;
}

/** The first other one that says the same as an item. */
export const twinOf = (found: Alike, id: string): string | undefined =>
  found.get(id)?.find((other) => other !== id);

/** A text is folded once for as long as the dossier holds it unchanged, not at every letter typed. */
const folded = new WeakMap<LocalizedText, readonly string[]>();

const keysOf = ({ among = '', text }: Said): string[] =>
  text === undefined ? [] : wordsOf(text).map((words) => `${among}\n${words}`);

/** What is said in each language, with the language before it. */
function wordsOf(text: LocalizedText): readonly string[] {
  const known = folded.get(text);
  if (known) return known;
  const words = (['ar', 'fr', 'en'] as const).flatMap((language) => {
    const letters = foldLetters(text[language] ?? '');
    return letters.length === 0 ? [] : `${language}\n${letters.join(' ')}`;
  });
  folded.set(text, words);
  return words;
}
