import type { Collectivity } from './collectivity';
import { readQuery, type Query } from './query';
import { rankOf, rankWithEdit, type Rank } from './rank';
import type { Entry, SearchIndex } from './search-index';

const typeOrder = ['commune', 'prefecture', 'province', 'region'];

/**
 * Finds collectivities by name, in Arabic or French, or by code. Each word may be the beginning of
 * a word of the name, in any order; a province or region may be added to tell namesakes apart.
 * One slip of the hand is forgiven only when nothing answers otherwise.
 *
 * @param limit - greatest number of results; all of them when absent
 * @returns the best answer first: the whole name, its beginning, the beginning of words, the place,
 * letters inside; then the shorter name, and a commune before the province of the same name
 */
export function search(index: SearchIndex, text: string, limit = Infinity): Collectivity[] {
  const query = readQuery(text);
  return answers(index, query)
    .slice(0, Math.max(0, limit))
    .map(({ collectivity }) => collectivity);
}

function answers(index: SearchIndex, query: Query): Entry[] {
  const ofType = index.filter(({ collectivity }) => collectivity.type === query.type);
  if (query.words.length === 0) return ofType;
  // A type that finds nothing was a slip too: people say « province » of a prefecture.
  const scopes = query.type ? [ofType, index] : [index];
  for (const rank of [rankOf, rankWithEdit])
    for (const scope of scopes) {
      const found = sorted(scope, query, rank);
      if (found.length > 0) return found;
    }
  return [];
}

function sorted(
  scope: SearchIndex,
  query: Query,
  rank: (entry: Entry, query: Query) => Rank | undefined,
): Entry[] {
  const length = ({ wordings }: Entry): number => wordings[query.writing].glued.length;
  const type = ({ collectivity }: Entry): number => typeOrder.indexOf(collectivity.type);
  return scope
    .map((entry) => ({ entry, rank: rank(entry, query) }))
    .filter((one): one is { entry: Entry; rank: Rank } => one.rank !== undefined)
    .sort(
      (a, b) =>
        a.rank - b.rank || length(a.entry) - length(b.entry) || type(a.entry) - type(b.entry),
    )
    .map(({ entry }) => entry);
}
