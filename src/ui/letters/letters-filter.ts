import { foldName } from '../../domain/collectivity/fold-name';
import type { Letter } from '../../domain/letters/letters';
import type { TextState } from './text-state';

/** Where a letter stands in the list: one that is signed may still lack what a rule asks. */
export const standings = ['ready', 'to-complete', 'draft', 'missing', 'unknown'] as const;
export type Standing = (typeof standings)[number];

/** Of a letter that nobody says to have, a text that is written here is a draft. */
export function standingOf(
  { status, lacks }: Letter,
  { languages }: Pick<TextState, 'languages'>,
): Standing {
  if (status === 'missing' && languages.length > 0) return 'draft';
  if (status !== 'signed') return status;
  return lacks.some(({ weight }) => weight === 'rule') ? 'to-complete' : 'ready';
}

/** An endorsement letter as the list shows it and is searched. */
export interface Entry {
  letter: Letter;
  text: TextState;
  name: string;
  folded: string;
  standing: Standing;
}

/** What is looked for; it stands in the address, so that Back finds it again. */
export interface Filter {
  name: string;
  standing: Standing | undefined;
}

/** Reads a filter of an address; what it does not know is no filter. */
export const readFilter = (query: URLSearchParams): Filter => ({
  name: query.get('name') ?? '',
  standing: standings.find((one) => one === query.get('state')),
});

export const queryOf = ({ name, standing }: Filter): Record<string, string> => ({
  ...(name.trim() === '' ? {} : { name }),
  ...(standing === undefined ? {} : { state: standing }),
});

export function filtered(entries: readonly Entry[], { name, standing }: Filter): Entry[] {
  const sought = foldName(name);
  return entries.filter(
    (one) =>
      (sought === '' || one.folded.includes(sought)) &&
      (standing === undefined || one.standing === standing),
  );
}
