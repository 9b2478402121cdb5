import type { Jurisdiction } from '../../domain/dossier/dossier';
import type { Citation } from '../../domain/edition/edition';

/** Focus groups, and tying the aims of openness to the general orientations. */
export const orientationCite: readonly Citation[] = [
  { source: 'guide-2023', clause: '2.4', certainty: 'guide' },
];

/** The three values a commitment serves, and the two that come in addition. */
export const valuesCite: readonly Citation[] = [{ source: 'ogp-values', certainty: 'ogp' }];

/** The guide's own four values. */
export const guideValuesCite: readonly Citation[] = [
  { source: 'guide-2023', clause: '1.4', certainty: 'guide' },
];

/** The law on the programme of each kind of collectivity; none of these articles was read again. */
export function programmeCite(kind: Jurisdiction['type'] | 'any'): readonly Citation[] {
  const laws = {
    commune: [{ source: 'organic-law-113-14', clause: '78', certainty: 'inference' }],
    prefecture: [{ source: 'organic-law-112-14', clause: '80', certainty: 'inference' }],
    province: [{ source: 'organic-law-112-14', clause: '80', certainty: 'inference' }],
    region: [{ source: 'organic-law-111-14', clause: '83', certainty: 'inference' }],
    any: [],
  } as const;
  return laws[kind];
}
