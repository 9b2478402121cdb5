import { editions, type EditionId } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { Assessment, CriterionResult } from '../../../src/domain/assessment/assessment';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import type { CriterionId } from '../../../src/domain/edition/edition';

/** A collectivity to which nothing is lacking before 9 May 2026. */
export const settat: Jurisdiction = {
  id: 'settat',
  code: '06.461.01.01',
  type: 'commune',
  name: { ar: 'سطات', fr: 'Settat' },
  mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
  supportLetter: { status: 'signed', signedBy: 'president', signedOn: '2026-03-01' },
};

/** A dossier that is eligible from 1 April to 1 May 2026, while its call is open. */
export const fitDossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [settat],
  call: { closesOn: '2026-05-01' },
  official: 'yes',
  onlyFile: 'yes',
  support: 'yes',
  endorsements: [{ id: 'youth', kind: 'youth-council', letter: 'signed' }],
  trackRecord: [{ id: 'budget', kind: 'reform', on: '2024-06-15' }],
};
export const fitDay = '2026-04-01';

/** The fit dossier with some answers replaced; `undefined` takes one away. */
export function fitBut(changes: { [Key in keyof Dossier]?: Dossier[Key] | undefined }): Dossier {
  const entries = Object.entries({ ...fitDossier, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Dossier;
}

export function assessOn(
  day: string,
  dossier: Dossier,
  edition = dossier.edition as EditionId,
): Assessment {
  return assess(dossier, editions[edition], Temporal.PlainDate.from(day));
}

export function criterionOn(
  day: string,
  dossier: Dossier,
  id: CriterionId,
  edition?: EditionId,
): CriterionResult {
  return assessOn(day, dossier, edition).criteria.find((one) => one.id === id)!;
}
