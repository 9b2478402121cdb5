import { commitmentStates } from '../dossier/diagnosis';
import type { Dossier } from '../dossier/dossier';
import { ogpValues } from '../dossier/strategy';
import { guideValues, type Commitment, type GuideValue } from './commitment';

type OgpValue = (typeof ogpValues)[number];

/** Where a commitment stands; `unanswered` where nobody has said anything of it, not even “not known”. */
export const standings = [...commitmentStates, 'unanswered'] as const;
export type Standing = (typeof standings)[number];

/** How many commitments stand where. */
export type Tally = Readonly<Record<Standing, number>>;

/**
 * The one of OGP's three values that each of the guide's four serves. Our deduction: neither text
 * says it.
 *
 * @see OGP glossary, “relevance”; guide §1.4
 */
export const ogpValueOf: Readonly<Record<GuideValue, OgpValue>> = {
  'fiscal-transparency': 'transparency',
  integrity: 'accountability',
  'access-to-information': 'transparency',
  participation: 'participation',
};

export const standingOf = ({ diagnosis }: Dossier, id: string): Standing =>
  diagnosis?.[id]?.state ?? 'unanswered';

/** How many of the commitments given stand where; what the dossier says of others counts for nothing. */
export function tallyOf(dossier: Dossier, commitments: readonly Pick<Commitment, 'id'>[]): Tally {
  const tally = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>;
  for (const { id } of commitments) tally[standingOf(dossier, id)] += 1;
  return tally;
}

/** The diagnosis by the guide's four values. */
export const diagnosisByGuideValue = (
  dossier: Dossier,
  commitments: readonly Commitment[],
): Record<GuideValue, Tally> =>
  byEach(guideValues, (value) =>
    tallyOf(
      dossier,
      commitments.filter((one) => one.value === value),
    ),
  );

/** The diagnosis by OGP's three values; each commitment counts for one of them. */
export const diagnosisByValue = (
  dossier: Dossier,
  commitments: readonly Commitment[],
): Record<OgpValue, Tally> =>
  byEach(ogpValues, (value) =>
    tallyOf(
      dossier,
      commitments.filter((one) => ogpValueOf[one.value] === value),
    ),
  );

const byEach = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;

/** Of how many commitments something was said; “not known yet” is an answer. */
export const answeredIn = (tally: Tally): number =>
  commitmentStates.reduce((sum, state) => sum + tally[state], 0);

/** Whether something was said of every commitment of the checklist. */
export const isDiagnosisComplete = (
  dossier: Dossier,
  commitments: readonly Pick<Commitment, 'id'>[],
): boolean => tallyOf(dossier, commitments).unanswered === 0;
