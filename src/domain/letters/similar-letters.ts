import { foldLetters } from '../collectivity/fold-name';
import { letterLanguages, type LetterLanguage } from '../dossier/letters';
import type { Line } from './text/letter-text';
import { plainText } from './text/plain';

/** One text of one letter. */
export interface ComparedText {
  letterId: string;
  language: LetterLanguage;
  lines: readonly Line[];
}

/** Two letters that say the same, or nearly. */
export interface SimilarLetters {
  /** in the order in which they were given */
  letters: readonly [string, string];
  language: LetterLanguage;
  /** share of the shorter text that the other one holds as well, from 0 to 1 */
  shared: number;
}

/** Words in a row that are looked for in the other text. */
const shingle = 4;

/**
 * From this share on two texts are one text that somebody has passed on. Measured in three languages
 * (`tests/domain/letters/alike-letters.ts`): letters written independently of one candidacy share at
 * most 0.08, copies with other names and figures, a paragraph left out or every tenth word another 0.61
 * or more.
 */
const likeThreshold = 0.4;

/** Below this many runs of words, about two sentences, everybody who supports says the same. */
const fewest = 30;

/**
 * Letters of different senders with the same or nearly the same text in one language: a letter that
 * was copied tells a reader nothing. What people write differently (case, accents, hamza, digits,
 * signs) is folded, so that a copy typed anew is found as well; facts of the dossier are left out, as
 * everybody has them. Texts of two sentences are not judged.
 *
 * @returns each pair once, with the language in which they share most
 * @see our reading of what weakens a file; OGP has no such rule that we could read
 */
export function similarLetters(texts: readonly ComparedText[]): SimilarLetters[] {
  const pairs = new Map<string, SimilarLetters>();
  for (const language of letterLanguages) {
    const read = texts
      .filter((one) => one.language === language)
      .map(({ letterId, lines }) => ({ letterId, runs: runsOf(lines) }))
      .filter(({ runs }) => runs.size >= fewest);
    for (const [one, other, count] of sharedRuns(read.map(({ runs }) => runs))) {
      const [first, second] = [read[one], read[other]];
      if (first === undefined || second === undefined) continue;
      const letters = [first.letterId, second.letterId] as const;
      // of the shorter text, so that a copy within a longer letter is found too
      const shared = count / Math.min(first.runs.size, second.runs.size);
      const key = letters.join(' ');
      if (letters[0] === letters[1] || shared < likeThreshold) continue;
      if (shared > (pairs.get(key)?.shared ?? 0)) pairs.set(key, { letters, language, shared });
    }
  }
  return [...pairs.values()];
}

/** Lines are never written in, so that a letter that nobody changes is read once. */
const known = new WeakMap<readonly Line[], ReadonlySet<string>>();

function runsOf(lines: readonly Line[]): ReadonlySet<string> {
  const runs = known.get(lines) ?? runsIn(foldLetters(plainText(lines, () => '')));
  known.set(lines, runs);
  return runs;
}

const runsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.slice(shingle - 1).map((_, index) => words.slice(index, index + shingle).join(' ')),
  );

/** Which two texts share runs, and how many: by their places, the first before the second. */
function sharedRuns(texts: readonly ReadonlySet<string>[]): [number, number, number][] {
  const holders = new Map<string, number[]>();
  const counts = new Map<number, number>();
  texts.forEach((runs, other) => {
    for (const run of runs) {
      const before = holders.get(run);
      if (before === undefined) {
        holders.set(run, [other]);
        continue;
      }
      for (const one of before) {
        const pair = one * texts.length + other;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      before.push(other);
    }
  });
  return [...counts].map(([pair, count]) => [
    Math.floor(pair / texts.length),
    pair % texts.length,
    count,
  ]);
}
