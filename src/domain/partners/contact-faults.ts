import type { Endorsement } from '../dossier/dossier';

export type ContactFault = 'contacted-later' | 'answered-later' | 'answered-before-contacted';

/**
 * What cannot be in the days of a contact: a day still to come, or an answer before the contact.
 * An answer without a day of contact stands: the stakeholder may have written first.
 *
 * @param asOf - today
 */
export function contactFaults(
  { contactedOn, answeredOn }: Pick<Endorsement, 'contactedOn' | 'answeredOn'>,
  asOf: Temporal.PlainDate,
): ContactFault[] {
  const day = asOf.toString();
  const faults: ContactFault[] = [];
  if (contactedOn !== undefined && contactedOn > day) faults.push('contacted-later');
  if (answeredOn === undefined) return faults;
  if (answeredOn > day) faults.push('answered-later');
  else if (contactedOn !== undefined && answeredOn < contactedOn)
    faults.push('answered-before-contacted');
  return faults;
}
