import { foldName } from '../../domain/collectivity/fold-name';
import { stakeholderKinds } from '../../domain/dossier/partners';
import { contactStates, type ContactState } from '../../domain/partners/contact-state';

/** A partner as the list of the register shows it and is searched. */
export interface Entry {
  id: string;
  name: string;
  folded: string;
  kind: (typeof stakeholderKinds)[number] | undefined;
  state: ContactState;
}

/** What is looked for in the register; it stands in the address, so that Back finds it again. */
export interface Filter {
  name: string;
  kind: (typeof stakeholderKinds)[number] | undefined;
  state: ContactState | undefined;
}

/** Reads a filter of an address; what it does not know is no filter. */
export function readFilter(query: URLSearchParams): Filter {
  return {
    name: query.get('name') ?? '',
    kind: stakeholderKinds.find((one) => one === query.get('kind')),
    state: contactStates.find((one) => one === query.get('state')),
  };
}

export function queryOf({ name, kind, state }: Filter): Record<string, string> {
  return {
    ...(name.trim() === '' ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
  };
}

export function filtered(entries: readonly Entry[], { name, kind, state }: Filter): Entry[] {
  const sought = foldName(name);
  return entries.filter(
    (one) =>
      (sought === '' || one.folded.includes(sought)) &&
      (kind === undefined || one.kind === kind) &&
      (state === undefined || one.state === state),
  );
}
