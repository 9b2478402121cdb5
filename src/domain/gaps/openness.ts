import { citationsFor } from '../diagnosis/commitment-law';
import type { InView } from '../profile/in-view';
import { guide } from './citations';
import { gapsAt, when, type Gap } from './gap';

const gap = gapsAt('assess', 'diagnosis');

/**
 * Each commitment of the checklist that is partly or not in place, those asked by law first; then, as
 * one, all that are not known. Who says it is what the checklist cites for such a collectivity.
 */
export function opennessGaps({ dossier, commitments }: InView): Gap[] {
  const stateOf = (id: string) => dossier.diagnosis?.[id]?.state ?? 'unknown';
  const kinds = dossier.jurisdictions.map(({ type }) => type);
  const byLaw = commitments.toSorted(
    (one, other) => Number(other.level === 'fundamental') - Number(one.level === 'fundamental'),
  );
  const unknown = commitments.filter(({ id }) => stateOf(id) === 'unknown').map(({ id }) => id);
  return [
    ...byLaw.flatMap((commitment) => {
      const { id, level, value } = commitment;
      const state = stateOf(id);
      if (state !== 'not' && state !== 'partly') return [];
      const facts = { commitment: id, level, value };
      const cite = citationsFor(commitment, kinds);
      return [gap(`commitment-${state}`, cite, { about: id, facts, item: value })];
    }),
    ...when(
      unknown.length > 0,
      gap('commitments-unknown', guide('2.4'), {
        facts: { commitments: unknown, of: commitments.length },
      }),
    ),
  ];
}
