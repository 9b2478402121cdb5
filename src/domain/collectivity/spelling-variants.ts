/**
 * Words of place names that are written in several accepted ways, already in folded letters. The
 * first of each group stands for all of them.
 */
const groups: readonly (readonly string[])[] = [
  ['بن', 'ابن'],
  ['اولاد', 'ولاد'],
  ['واد', 'وادي'],
  ['ben', 'ibn', 'bin'],
  ['bni', 'beni'],
  ['oulad', 'ouled', 'awlad'],
  ['oued', 'ouad', 'wadi'],
  ['fes', 'fez'],
];

const groupOf = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));

/** Every accepted spelling of a folded word, the word itself included, the usual one first. */
export function spellingsOf(word: string): readonly string[] {
  return groupOf.get(word) ?? [word];
}

/** The spelling that stands for all those of a folded word. */
export function usualSpelling(word: string): string {
  return spellingsOf(word)[0] ?? word;
}
