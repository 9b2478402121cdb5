import type { Dossier } from './dossier';

/**
 * File name of a dossier: Latin letters, digits and hyphens only, with the HCP codes, so that old
 * systems, mail and USB sticks keep it whole.
 *
 * @param savedOn - ISO date
 */
export function fileNameOf(dossier: Dossier, savedOn: string): string {
  const [first] = dossier.jurisdictions;
  const name = latinName(first?.name.fr ?? first?.name.en ?? '');
  const codes = dossier.jurisdictions.flatMap(({ code }) => code ?? []).slice(0, 4);
  return ['tarchih', name, ...codes, savedOn].filter((part) => part !== '').join('-') + '.json';
}

function latinName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
