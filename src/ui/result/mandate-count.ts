import type { Assessment, CriterionResult } from '../../domain/assessment/assessment';
import { referenceOf, type Dossier } from '../../domain/dossier/dossier';
import { readFacts } from './facts';
import type { MandateCount } from './timeline-scale';

/** One council's months, with whose they are. */
export interface CouncilCount extends MandateCount {
  /** of the collectivity: its HCP code, or an id */
  reference: string;
  endIs: string;
}

/** The councils whose end is known, the one that decides first, then by their end. */
export function councilCounts(result: CriterionResult, dossier: Dossier): CouncilCount[] {
  const facts = readFacts(result.facts);
  const deciding = facts.text('jurisdiction');
  return facts
    .each('each')
    .map((one): CouncilCount => {
      const of = readFacts(one);
      const reference = of.text('jurisdiction') ?? '';
      return {
        reference,
        startedOn: dossier.jurisdictions.find((other) => referenceOf(other) === reference)?.mandate
          ?.startedOn,
        endsOn: of.text('endsOn') ?? '',
        endIs: of.text('endIs') ?? 'estimate',
        referenceDay: facts.text('referenceDay') ?? '',
        referenceIs: referenceIs(result),
        lastEligibleDay: of.text('lastEligibleDay') ?? '',
        monthsLeft: of.number('monthsLeft'),
        monthsRequired: facts.number('monthsRequired'),
      };
    })
    .toSorted((one, other) => rank(one, deciding).localeCompare(rank(other, deciding)));
}

/** Which day the months were counted from. */
export const referenceIs = ({ facts }: CriterionResult): Assessment['referenceIs'] =>
  (readFacts(facts).text('referenceIs') ?? 'as-of') as Assessment['referenceIs'];

const rank = ({ reference, endsOn }: CouncilCount, deciding: string | undefined) =>
  reference === deciding ? '' : endsOn;

/** Days from the last eligible day to the reference day; negative while it lies ahead. */
export const daysPastLast = ({ lastEligibleDay, referenceDay }: MandateCount): number =>
  Temporal.PlainDate.from(lastEligibleDay).until(referenceDay, { largestUnit: 'day' }).days;
