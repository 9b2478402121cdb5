import type { Dossier, Endorsement } from '../dossier/dossier';
import { isSupporter } from '../dossier/stakeholders';
import { hasWords } from '../dossier/words';
import { needsPartnerFocalPoint } from './letters';

type FocalPoint = NonNullable<Dossier['officialFocalPoint']>;
type FocalPointPart = keyof FocalPoint;

/** What is not said yet of a focal point, in the order in which it is asked. */
export function focalPointLacks(point: FocalPoint | undefined): FocalPointPart[] {
  const lacks: FocalPointPart[] = [];
  if (!hasWords(point?.name)) lacks.push('name');
  if (!hasWords(point?.function)) lacks.push('function');
  if ((point?.contact ?? '').trim() === '') lacks.push('contact');
  return lacks;
}

/** Where the choice of civil society's focal point stands. */
export type PartnerFocalPoint =
  | { state: 'not-needed' }
  | { state: 'not-chosen' }
  /** the stakeholder chosen is in the register no more */
  | { state: 'gone' }
  | { state: 'chosen'; of: Endorsement; isSupporter: boolean; lacks: FocalPointPart[] };

/**
 * The stakeholder whose focal point speaks for civil society: asked where several support the
 * candidacy. A choice made before stays in the dossier when it is no longer asked.
 *
 * @see Moroccan guide §2.4
 */
export function partnerFocalPointOf(dossier: Dossier): PartnerFocalPoint {
  if (!needsPartnerFocalPoint(dossier)) return { state: 'not-needed' };
  if (dossier.partnerFocalPoint === undefined) return { state: 'not-chosen' };
  const of = dossier.endorsements?.find(({ id }) => id === dossier.partnerFocalPoint);
  if (of === undefined) return { state: 'gone' };
  return {
    state: 'chosen',
    of,
    isSupporter: isSupporter(of),
    lacks: focalPointLacks(of.focalPoint),
  };
}
