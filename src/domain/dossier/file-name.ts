import type { Dossier } from './dossier';

/**
 * File name of a dossier: Latin letters, digits and hyphens only, with the HCP codes, so that old
 * systems, mail and USB sticks keep it whole.
 *
 * @param savedOn - ISO date
 */
export const fileNameOf = (dossier: Dossier, savedOn: string): string =>
  `${joinedName('tarchih', ...whoApplies(dossier), savedOn)}.json`;

/** Parts of a file name, those that are not empty, with hyphens between them. */
export const joinedName = (...parts: string[]): string =>
  parts.filter((part) => part !== '').join('-');

/** Who applies, for a file name: the first one's name in Latin letters, empty without, and up to four codes. */
export function whoApplies({ jurisdictions }: Dossier): string[] {
  const [first] = jurisdictions;
  const name = latinName(first?.name.fr ?? first?.name.en ?? '');
  return [name, ...jurisdictions.flatMap(({ code }) => code ?? []).slice(0, 4)];
}

/** A name in letters, digits and hyphens that every system keeps; empty for one in Arabic letters. */
export function latinName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40)
    .replace(/-$/, '');
}
