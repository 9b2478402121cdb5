import { referenceOf, type Endorsement, type Jurisdiction } from '../../dossier/dossier';
import { supportersOf } from '../../dossier/stakeholders';
import { hasWords } from '../../dossier/words';
import type { Change, Circumstances, Finding } from '../assessment';

type LetterState = 'signed' | 'missing' | 'draft' | 'no-delegation' | 'outdated' | 'unknown';

/**
 * Each collectivity has a support letter signed by its president, or by an official whose delegated
 * authority is named. That several collectivities need a letter each is our deduction.
 */
export function assessSupportLetters(_test: unknown, given: Circumstances): Finding {
  const { jurisdictions } = given.dossier;
  const states = jurisdictions.map((one) => ({ one, state: supportLetterState(one, given) }));
  const named = (wanted: LetterState) =>
    states.filter(({ state }) => state === wanted).map(({ one }) => referenceOf(one));
  const facts = {
    signed: named('signed'),
    missing: named('missing'),
    unsigned: named('draft'),
    withoutDelegation: named('no-delegation'),
    signedBefore: named('outdated'),
    unknown: named('unknown'),
  };
  const changes = states
    .filter(({ state }) => state !== 'signed')
    .map(({ one, state }): Change[] => [
      { kind: 'sign-support-letter', by: 'action', jurisdiction: one.id },
      ...(state === 'no-delegation'
        ? [{ kind: 'name-delegation' as const, by: 'action' as const, jurisdiction: one.id }]
        : []),
    ]);
  const isLacking = states.some(({ state }) => state !== 'signed' && state !== 'unknown');
  if (isLacking) return { status: 'not-met', blockedBy: 'action', facts, changes };
  return { status: changes.length > 0 || states.length === 0 ? 'unknown' : 'met', facts, changes };
}

/** A letter dated after the as-of day is not signed yet; one older than the council, not by its president. */
function supportLetterState(
  { supportLetter, mandate }: Jurisdiction,
  { asOf }: Circumstances,
): LetterState {
  const status = supportLetter?.status ?? 'unknown';
  if (status !== 'signed') return status;
  const signedOn = supportLetter?.signedOn;
  if (signedOn !== undefined && signedOn > asOf.toString()) return 'draft';
  if (signedOn !== undefined && signedOn < (mandate?.startedOn ?? signedOn)) return 'outdated';
  if (supportLetter?.signedBy === 'president') return 'signed';
  if (supportLetter?.signedBy === 'delegate') {
    return hasWords(supportLetter.delegation) ? 'signed' : 'no-delegation';
  }
  return 'unknown';
}

/** At least one signed letter of an organisation of an admitted kind. */
export function assessEndorsements(
  test: { endorsementsAtLeast: number; kinds: string[]; openKinds: string[] },
  given: Circumstances,
): Finding {
  const asked = supportersOf(given.dossier);
  const list = asked ?? [];
  const isAdmitted = ({ kind }: Endorsement) => kind !== undefined && test.kinds.includes(kind);
  const isSigned = ({ letter, signedOn }: Endorsement) =>
    letter === 'signed' && (signedOn === undefined || signedOn <= given.asOf.toString());
  const signed = list.filter((one) => isSigned(one) && isAdmitted(one));
  // OGP's list of kinds is open: a kind it does not name is neither admitted nor refused
  const mayBeAdmitted = ({ kind }: Endorsement) =>
    kind === undefined || test.kinds.includes(kind) || test.openKinds.includes(kind);
  const undecided = list.filter(
    (one) =>
      !signed.includes(one) &&
      mayBeAdmitted(one) &&
      (one.letter === undefined || one.letter === 'unknown' || isSigned(one)),
  );
  const unsigned = list.filter(
    (one) => one.letter !== undefined && one.letter !== 'unknown' && !isSigned(one),
  );
  const facts = {
    required: test.endorsementsAtLeast,
    signed: signed.map(({ id }) => id),
    unsigned: unsigned.map(({ id }) => id),
    kindToConfirm: list.filter((one) => isSigned(one) && !isAdmitted(one)).map(({ id }) => id),
    asked: asked !== undefined,
  };
  if (signed.length >= test.endorsementsAtLeast) return { status: 'met', facts, changes: [] };
  const changes: Change[][] = [
    [
      ...list
        .filter((one) => isAdmitted(one) && !isSigned(one))
        .map(({ id }) => ({
          kind: 'sign-endorsement' as const,
          by: 'action' as const,
          endorsement: id,
        })),
      { kind: 'new-endorsement', by: 'action' },
    ],
  ];
  const isUnknown =
    asked === undefined || signed.length + undecided.length >= test.endorsementsAtLeast;
  return isUnknown
    ? { status: 'unknown', facts, changes }
    : { status: 'not-met', blockedBy: 'action', facts, changes };
}
