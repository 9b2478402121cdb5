import {
  daysLeft,
  earliestSufficientEnd,
  lastEligibleDay,
  monthsLeft,
} from '../../calendar/mandate-months';
import { referenceOf, type Jurisdiction } from '../../dossier/dossier';
import type { Change, Circumstances, Facts, Finding } from '../assessment';

/**
 * Enough months of every council's mandate are left on the reference day.
 * With several collectivities the earliest end decides, and is named.
 *
 * @see OGP Local eligibility, item 3; Moroccan guide §2.3
 */
export function assessMandate(test: { monthsLeftAtLeast: number }, given: Circumstances): Finding {
  const months = test.monthsLeftAtLeast;
  const { dossier, referenceDay, referenceIs } = given;
  const counted = dossier.jurisdictions.flatMap((one) => countFor(one, months, referenceDay));
  const unknown = dossier.jurisdictions.filter(({ mandate }) => mandate?.endsOn === undefined);
  const short = counted.filter(({ isShort }) => isShort);
  const first = counted.toSorted((one, other) =>
    one.facts.endsOn < other.facts.endsOn ? -1 : 1,
  )[0];
  const isUnknown = unknown.length > 0 || counted.length === 0;
  const changes = [
    ...short.map(({ jurisdiction, facts }) => curesFor(jurisdiction, facts.sufficientEnd)),
    ...unknown.map((one): Change[] => [stateMandate(one, months, referenceDay)]),
    ...(dossier.jurisdictions.length === 0 ? [[nameCollectivity(months, referenceDay)]] : []),
  ];
  const facts: Facts = {
    monthsRequired: months,
    referenceDay: referenceDay.toString(),
    referenceIs,
    monthsLeft: first?.facts.monthsLeft ?? null,
    daysLeft: first?.facts.daysLeft ?? null,
    endsOn: first?.facts.endsOn ?? null,
    endIs: first?.facts.endIs ?? null,
    lastEligibleDay: isUnknown ? null : (first?.facts.lastEligibleDay ?? null),
    jurisdiction: first?.facts.jurisdiction ?? null,
    unknown: unknown.map(referenceOf),
    each: counted.map(({ facts: each }) => each),
  };
  if (short.length > 0) return { status: 'not-met', blockedBy: 'time', facts, changes };
  return { status: isUnknown ? 'unknown' : 'met', facts, changes };
}

function countFor(jurisdiction: Jurisdiction, months: number, on: Temporal.PlainDate) {
  if (jurisdiction.mandate?.endsOn === undefined) return [];
  const end = Temporal.PlainDate.from(jurisdiction.mandate.endsOn);
  const last = lastEligibleDay(end, months);
  const facts = {
    jurisdiction: referenceOf(jurisdiction),
    endsOn: end.toString(),
    endIs: jurisdiction.mandate.endIs ?? 'estimate',
    monthsLeft: monthsLeft(on, end),
    daysLeft: daysLeft(on, end),
    lastEligibleDay: last.toString(),
    sufficientEnd: earliestSufficientEnd(on, months).toString(),
  };
  return [{ jurisdiction, isShort: Temporal.PlainDate.compare(on, last) > 0, facts }];
}

/** A new council always helps; a later end only while no decree has fixed it. */
function curesFor(jurisdiction: Jurisdiction, endsOnOrAfter: string): Change[] {
  const common = { by: 'time' as const, jurisdiction: jurisdiction.id, endsOnOrAfter };
  const isFixed = jurisdiction.mandate?.endIs === 'decreed';
  return [
    { kind: 'new-council', ...common },
    ...(isFixed ? [] : [{ kind: 'later-end' as const, ...common }]),
  ];
}

const stateMandate = ({ id }: Jurisdiction, months: number, on: Temporal.PlainDate): Change => ({
  kind: 'state-mandate',
  by: 'action',
  jurisdiction: id,
  endsOnOrAfter: earliestSufficientEnd(on, months).toString(),
});

const nameCollectivity = (months: number, on: Temporal.PlainDate): Change => ({
  kind: 'name-collectivity',
  by: 'action',
  endsOnOrAfter: earliestSufficientEnd(on, months).toString(),
});
