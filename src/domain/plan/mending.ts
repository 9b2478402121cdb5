import type { Change } from '../dossier/history';
import type { Change as Cure } from '../assessment/assessment';
import type { Gap } from '../gaps/gap';
import { isTermOver, waitsForTime } from './waiting';

/** What closing an action asks for, so that its gap is closed by the same act. */
export type Mending =
  | { by: 'answer'; field: 'support' | 'official' | 'onlyFile' }
  | { by: 'support-letter' | 'mandate'; jurisdictions: readonly string[] }
  | { by: 'endorsement' }
  /** `undated`: steps that only lack their day; a day counts from `from` to `to`, ISO */
  | { by: 'step'; undated: readonly string[]; from: string; to: string }
  /** it is mended on the page that the gap names */
  | { by: 'page' }
  /** nothing mends it now */
  | { by: 'time' };

const answers = {
  'minimum-joint-application': 'support',
  'minimum-filed-by-official': 'official',
  'minimum-one-per-jurisdiction': 'onlyFile',
} as const;

/**
 * How a gap is mended when its action is closed: by a fact of the dossier, on another page, or by time
 * alone. A new council brings both days of its mandate, which are asked for together on their page.
 */
export function mendingOf(gap: Gap, asOf?: Temporal.PlainDate): Mending {
  if (waitsForTime(gap, asOf)) return { by: 'time' };
  if (isTermOver(gap, asOf)) return { by: 'page' };
  const cures = (gap.changes ?? []).flat();
  const of = (kind: Cure['kind']) =>
    cures.flatMap((one) => (one.kind === kind && 'jurisdiction' in one ? one.jurisdiction : []));
  switch (gap.code) {
    case 'minimum-joint-application':
    case 'minimum-filed-by-official':
    case 'minimum-one-per-jurisdiction':
      return { by: 'answer', field: answers[gap.code] };
    case 'minimum-head-support-letter':
      return ofCollectivities('support-letter', of('sign-support-letter'));
    case 'minimum-mandate-16-months':
      return ofCollectivities('mandate', of('state-mandate'));
    case 'minimum-non-government-endorsement':
      return { by: 'endorsement' };
    case 'minimum-track-record':
      return ofSteps(cures);
    default:
      return { by: 'page' };
  }
}

/** Without a collectivity there is no letter and no mandate to speak of: it is named first. */
const ofCollectivities = (
  by: 'support-letter' | 'mandate',
  jurisdictions: readonly string[],
): Mending => (jurisdictions.length === 0 ? { by: 'page' } : { by, jurisdictions });

function ofSteps(cures: readonly Cure[]): Mending {
  const undated = cures.flatMap((one) => (one.kind === 'date-initiative' ? one.initiative : []));
  const wanted = cures.find((one) => one.kind === 'new-initiative');
  return wanted === undefined
    ? { by: 'page' }
    : { by: 'step', undated, from: wanted.from, to: wanted.to };
}

/** The facts that a person gives when closing an action; dates ISO. */
export interface Facts {
  /** by id of the collectivity */
  letters?: Readonly<Record<string, { signedBy: 'president' | 'delegate'; signedOn: string }>>;
  mandates?: Readonly<Record<string, string>>;
  /** of the register */
  endorsement?: { id: string; signedOn: string };
  /** of the track record, there already */
  step?: { id: string; on: string };
}

/**
 * The fields that closing an action writes, beside its own day: the fact that mends its gap.
 *
 * @param proofs - proofs of the register that show it; of a step, they are its own as well
 */
export function mendingChanges(
  mending: Mending,
  facts: Facts,
  proofs: readonly string[],
): Change[] {
  switch (mending.by) {
    case 'answer':
      return [{ field: mending.field, value: 'yes' }];
    case 'support-letter':
      return Object.entries(facts.letters ?? {}).flatMap(([id, { signedBy, signedOn }]) => [
        { field: `jurisdictions/${id}/supportLetter/status`, value: 'signed' },
        { field: `jurisdictions/${id}/supportLetter/signedBy`, value: signedBy },
        { field: `jurisdictions/${id}/supportLetter/signedOn`, value: signedOn },
      ]);
    case 'mandate':
      return Object.entries(facts.mandates ?? {}).map(([id, endsOn]) => ({
        field: `jurisdictions/${id}/mandate/endsOn`,
        value: endsOn,
      }));
    case 'endorsement':
      return endorsementChanges(facts.endorsement);
    case 'step':
      return stepChanges(facts.step, proofs);
    default:
      return [];
  }
}

const endorsementChanges = (given: Facts['endorsement']): Change[] =>
  given === undefined
    ? []
    : [
        { field: `endorsements/${given.id}/endorses`, value: 'yes' },
        { field: `endorsements/${given.id}/letter`, value: 'signed' },
        { field: `endorsements/${given.id}/signedOn`, value: given.signedOn },
      ];

const stepChanges = (given: Facts['step'], proofs: readonly string[]): Change[] =>
  given === undefined
    ? []
    : [
        { field: `trackRecord/${given.id}/on`, value: given.on },
        ...proofs.map((proof) => ({ field: `evidence/${proof}/steps/${given.id}`, value: true })),
      ];
