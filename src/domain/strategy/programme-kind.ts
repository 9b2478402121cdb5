import type { Dossier, Jurisdiction } from '../dossier/dossier';

/**
 * Whose programme the lines of a dossier belong to, since the law names it otherwise for each kind of
 * collectivity; `any` where several kinds apply together or none was chosen yet.
 */
export function programmeKind({
  jurisdictions: [first, ...others],
}: Pick<Dossier, 'jurisdictions'>): Jurisdiction['type'] | 'any' {
  return first === undefined || others.some(({ type }) => type !== first.type) ? 'any' : first.type;
}
