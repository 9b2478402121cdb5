import type { Circumstances, Finding } from '../assessment';

/** The country is an OGP member; a dated constant, since no commune can answer for it. */
export function assessCountry(
  test: { memberSince: string; checkedOn: string },
  given: Circumstances,
): Finding {
  const isMember = Temporal.PlainDate.compare(given.asOf, test.memberSince) >= 0;
  const facts = { memberSince: test.memberSince, checkedOn: test.checkedOn };
  return isMember
    ? { status: 'met', facts, changes: [] }
    : { status: 'not-met', blockedBy: 'time', facts, changes: [[]] };
}

/** The edition's call, or the one entered by the person, is open on the as-of day. */
export function assessOpenCall(_test: unknown, given: Circumstances): Finding {
  const { call, asOf, dossier, edition } = given;
  const facts = {
    state: call.state,
    closesOn: call.closingDay?.toString() ?? null,
    closesAt: call.closingInstant?.printed ?? null,
    closesInZone: call.closingInstant?.zone ?? null,
    closesInCasablanca: call.closingInstant?.inCasablanca ?? null,
    enteredByPerson: call.enteredByPerson,
    answer: dossier.call?.isKnown ?? null,
  };
  if (call.state === 'open') return { status: 'met', facts, changes: [] };
  // a call with dates of its own opens and closes by them: nothing entered changes it
  const changes =
    edition.call.closes === null
      ? [[{ kind: 'call-opens' as const, by: 'time' as const, closesOnOrAfter: asOf.toString() }]]
      : [[]];
  return call.state === 'not-known' || call.state === 'uncertain'
    ? { status: 'unknown', facts, changes }
    : { status: 'not-met', blockedBy: 'time', facts, changes };
}
