import type { Dossier, Endorsement } from '../dossier/dossier';
import { isCompanion, isSupporter } from '../dossier/stakeholders';
import { isHeld } from './meetings';

/** How far the contact with a stakeholder has come; each is said only while no later one holds. */
export const contactStates = [
  'not-contacted',
  'contacted',
  'answered',
  'met',
  'endorses',
  'declined',
] as const;
export type ContactState = (typeof contactStates)[number];

/**
 * Where the contact with a stakeholder stands on a day. Its own word decides first (it endorses, or
 * has declined), then what was done: met, answered, contacted. A day still to come counts for
 * nothing. A companion is asked for no endorsement: its answer to that is passed over.
 *
 * @param asOf - the day it is asked for; meetings and letters up to and including it count
 */
export function contactState(
  stakeholder: Endorsement,
  dossier: Pick<Dossier, 'meetings'>,
  asOf: Temporal.PlainDate,
): ContactState {
  return stateOf(stakeholder, metBy(dossier, asOf), asOf.toString());
}

/** {@link contactState} of every stakeholder of the register, by its id: one pass over the meetings. */
export function contactStatesOf(
  dossier: Pick<Dossier, 'meetings' | 'endorsements'>,
  asOf: Temporal.PlainDate,
): ReadonlyMap<string, ContactState> {
  const met = metBy(dossier, asOf);
  const day = asOf.toString();
  return new Map((dossier.endorsements ?? []).map((one) => [one.id, stateOf(one, met, day)]));
}

function stateOf(one: Endorsement, met: ReadonlySet<string>, day: string): ContactState {
  if (isSupporter(one)) return 'endorses';
  if (one.endorses === 'no' && !isCompanion(one)) return 'declined';
  if (met.has(one.id)) return 'met';
  if (one.answeredOn !== undefined && one.answeredOn <= day) return 'answered';
  return one.contactedOn !== undefined && one.contactedOn <= day ? 'contacted' : 'not-contacted';
}

/** Ids of those who took part in a meeting that has been held: also of some that are there no more. */
function metBy({ meetings = [] }: Pick<Dossier, 'meetings'>, asOf: Temporal.PlainDate) {
  return new Set(
    meetings.filter((one) => isHeld(one, asOf)).flatMap(({ with: who }) => Object.keys(who ?? {})),
  );
}
