import type { Dossier } from '../../domain/dossier/dossier';

/** The files of a set, in the order of the register; last those that the register has no more. */
export function filesIn(dossier: Dossier, field: string): string[] {
  const set = field
    .split('/')
    .reduce<unknown>(
      (at, key) =>
        Array.isArray(at)
          ? (at as { id: string }[]).find(({ id }) => id === key)
          : (at as Record<string, unknown> | undefined)?.[key],
      dossier,
    ) as Record<string, true> | undefined;
  const members = new Set(Object.keys(set ?? {}));
  const known = (dossier.attachments ?? []).flatMap(({ id }) => (members.delete(id) ? [id] : []));
  return [...known, ...members];
}
