import { stages, type Stage } from '../../domain/course/stages';
import type { Gap } from '../../domain/gaps/gap';

/** What of the list is shown: all, what blocks, or one stage with what blocks in it. */
export type GapFilter = 'all' | 'blocking' | Stage;
const filters: readonly GapFilter[] = ['all', 'blocking', ...stages];

/** The filter that an address asks for with `?stage=`; an unknown one shows all. */
export const filterIn = (query: URLSearchParams): GapFilter =>
  filters.find((one) => one === query.get('stage')) ?? 'all';

export const shownBy = (filter: GapFilter, gaps: readonly Gap[]): Gap[] =>
  gaps.filter(
    ({ stage, blocks }) =>
      filter === 'all' || (filter === 'blocking' ? blocks === true : stage === filter),
  );

/** The filters that show anything, each with how much; the one in use is always among them. */
export const filtersFor = (
  gaps: readonly Gap[],
  used: GapFilter,
): { filter: GapFilter; count: number }[] =>
  filters
    .map((filter) => ({ filter, count: shownBy(filter, gaps).length }))
    .filter(({ filter, count }) => count > 0 || filter === used || filter === 'all');
