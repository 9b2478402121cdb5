import type { Citation } from '../domain/edition/edition';
import content from './policy-areas.json' with { type: 'json' };

export type PolicyArea =
  | 'access-to-information'
  | 'anti-corruption'
  | 'civic-space'
  | 'climate-and-environment'
  | 'digital-governance'
  | 'fiscal-openness'
  | 'gender-and-inclusion'
  | 'justice'
  | 'media-freedom'
  | 'public-participation';

/**
 * Policy areas of OGP's Open Gov Challenge. The sources read here say that there are ten and name
 * some; the list as a whole is to be checked on OGP's site, which its citation says.
 *
 * @review-yearly Open Gov Challenge, opengovweek.org: ten areas (2023–2028)
 */
export const policyAreas = content.areas as readonly PolicyArea[];

export const policyAreasCite = content.cite as readonly Citation[];
