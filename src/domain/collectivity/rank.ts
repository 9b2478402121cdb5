import { isOneEditAway } from './one-edit';
import type { Query } from './query';
import type { Entry } from './search-index';

/** How well an entry answers, best first. */
const Rank = {
  exactName: 0,
  nameBeginning: 1,
  wordBeginning: 2,
  placeWord: 3,
  inside: 4,
  oneEdit: 5,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

const shortestInside = 3;
const shortestWithEdit = 4;

/** How well the entry answers when every word is taken as it was typed; undefined when it does not. */
export function rankOf(entry: Entry, query: Query): Rank | undefined {
  const { full, glued } = entry.wordings[query.writing];
  if (full === query.full || glued === query.glued) return Rank.exactName;
  if (full.startsWith(query.full) || glued.startsWith(query.glued)) return Rank.nameBeginning;
  if (query.writing === 'code' && query.words.length > 1) return undefined;
  const ranks = query.words.map((word) => rankOfWord(entry, word));
  return ranks.some(isOwnRank) ? worst(ranks) : undefined;
}

function isOwnRank(rank: Rank | undefined): boolean {
  return rank !== undefined && rank !== Rank.placeWord;
}

function rankOfWord({ ownWords, placeWords, wordings }: Entry, word: string): Rank | undefined {
  if (ownWords.some((own) => own.startsWith(word))) return Rank.wordBeginning;
  if (placeWords.some((place) => place.startsWith(word))) return Rank.placeWord;
  if (word.length < shortestInside) return undefined;
  const isInside = wordings.ar.glued.includes(word) || wordings.fr.glued.includes(word);
  return isInside ? Rank.inside : undefined;
}

function worst(ranks: readonly (Rank | undefined)[]): Rank | undefined {
  let last: Rank = Rank.exactName;
  for (const rank of ranks) {
    if (rank === undefined) return undefined;
    if (rank > last) last = rank;
  }
  return last;
}

/** One slip in one word of the name, or in the name written in one piece; a place only as a second word. */
export function rankWithEdit(entry: Entry, query: Query): Rank | undefined {
  if (query.writing === 'code') return undefined;
  if (isSlipOf(query.glued, [entry.wordings[query.writing].glued])) return Rank.oneEdit;
  const unknown = query.words.filter((word) => rankOfWord(entry, word) === undefined);
  const [slip] = unknown;
  if (slip === undefined || unknown.length > 1) return undefined;
  const isNamed = query.words.some((word) => isOwnRank(rankOfWord(entry, word)));
  return isSlipOf(slip, entry.ownWords) || (isNamed && isSlipOf(slip, entry.placeWords))
    ? Rank.oneEdit
    : undefined;
}

function isSlipOf(typed: string, words: readonly string[]): boolean {
  return typed.length >= shortestWithEdit && words.some((word) => isOneEditAway(typed, word));
}
