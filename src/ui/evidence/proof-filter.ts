import { foldName } from '../../domain/collectivity/fold-name';
import type { Proof } from '../../domain/dossier/dossier';
import { criterionIds, type CriterionId } from '../../domain/edition/edition';
import { proofFlagCodes, type ProofFlag } from '../../domain/evidence/proof-flags';

/** A proof as the list shows it and is searched. */
export interface Entry {
  proof: Proof;
  name: string;
  /** title and reference */
  folded: string;
  flags: readonly ProofFlag[];
}

type FlagFilter = ProofFlag | 'any';

/** What is looked for, and how the register is read; it stands in the address, so that Back finds it. */
export interface Filter {
  view: 'list' | 'criteria';
  name: string;
  criterion: CriterionId | undefined;
  flag: FlagFilter | undefined;
}

/** Longest part of a text that is searched. */
const longestSearched = 500;

/** What a proof is found by, in every language it is written in. */
export const foldedOf = ({ title, reference }: Proof): string =>
  foldName(
    [...Object.values(title ?? {}), ...Object.values(reference ?? {})]
      .map((words = '') => words.slice(0, longestSearched))
      .join(' '),
  );

const flagFilters: readonly FlagFilter[] = ['any', ...proofFlagCodes];

/** Reads a filter of an address; what it does not know is no filter. */
export const readFilter = (query: URLSearchParams): Filter => ({
  view: query.get('view') === 'criteria' ? 'criteria' : 'list',
  name: query.get('name') ?? '',
  criterion: criterionIds.find((one) => one === query.get('criterion')),
  flag: flagFilters.find((one) => one === query.get('flag')),
});

export const queryOf = ({ view, name, criterion, flag }: Filter): Record<string, string> => ({
  ...(view === 'list' ? {} : { view }),
  ...(name.trim() === '' ? {} : { name }),
  ...(criterion === undefined ? {} : { criterion }),
  ...(flag === undefined ? {} : { flag }),
});

export const isFiltered = ({ name, criterion, flag }: Filter): boolean =>
  name.trim() !== '' || criterion !== undefined || flag !== undefined;

const hasFlag = (flags: readonly ProofFlag[], flag: FlagFilter | undefined): boolean =>
  flag === undefined || (flag === 'any' ? flags.length > 0 : flags.includes(flag));

export function filtered(entries: readonly Entry[], filter: Filter): Entry[] {
  const sought = foldName(filter.name);
  return entries.filter(
    ({ proof, folded, flags }) =>
      folded.includes(sought) &&
      (filter.criterion === undefined || proof.criteria?.[filter.criterion] === true) &&
      hasFlag(flags, filter.flag),
  );
}

/** How many proofs each choice of the filter would show. */
export const countOf = (entries: readonly Entry[], flag: FlagFilter): number =>
  entries.filter(({ flags }) => hasFlag(flags, flag)).length;
