import type { Revision } from '../dossier/revision';

/**
 * Whether what a file brings claims to be, or to rest on, a revision of another field: it would take
 * values away that it never names. No device writes so.
 *
 * @param here - the whole history of the device
 */
export function isForged(here: Iterable<Revision>, brought: readonly Revision[]): boolean {
  const fields = new Map<string, string>();
  for (const { id, field } of here) fields.set(id, field);
  return brought.some(({ id, field, parents }) =>
    [id, ...parents].some((one) => (fields.get(one) ?? field) !== field),
  );
}
