import type { Locale, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Project } from '../../domain/means/programme';
import { isolated, short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';

export type Capacity = NonNullable<Dossier['capacities']>[number];
export type Relation = NonNullable<Dossier['networks']>[number];

/** Room for two names in one heading. */
const longestPart = 60;

/** The function, with the organisation before it where one was chosen; its number while it has none. */
export function capacityName(
  t: Translate,
  language: Locale,
  { function: said }: Capacity,
  number: number,
  organisation = '',
): string {
  const name = short(wordsIn(said, language)) || t('means.capacity.numbered', { number });
  if (organisation === '') return name;
  return t('means.capacity.of', {
    organisation: isolated(short(organisation, longestPart)),
    function: isolated(short(name, longestPart)),
  });
}

export const relationName = (
  t: Translate,
  language: Locale,
  { name }: Relation,
  number: number,
): string => short(wordsIn(name, language)) || t('means.network.others.numbered', { number });

export const projectName = (
  t: Translate,
  language: Locale,
  { title }: Project,
  number: number,
  longest?: number,
): string => short(wordsIn(title, language), longest) || t('means.project.numbered', { number });
