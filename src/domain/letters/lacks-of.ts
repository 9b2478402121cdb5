import type { Endorsement, Jurisdiction } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import type { LackCode, LetterDays, LetterLack } from './lacks';

type Signatory = NonNullable<Endorsement['signatory']>;

/** What both kinds of letters are asked once they are signed. */
interface Signed {
  signedOn?: string | undefined;
  signatory?: Signatory | undefined;
  hasFile: boolean;
}

const rule = (code: LackCode, on?: string): LetterLack => lack(code, 'rule', on);
const advice = (code: LackCode, on?: string): LetterLack => lack(code, 'advice', on);
const lack = (code: LackCode, weight: LetterLack['weight'], on: string | undefined): LetterLack =>
  on === undefined ? { code, weight } : { code, weight, on };

/** The lack where it applies, to be spread into a list. */
const when = (applies: boolean, one: LetterLack): LetterLack[] => (applies ? [one] : []);

/** What is lacking while a letter is not signed: that alone, since all the rest comes with it. */
export const unsignedLack = (status: Endorsement['letter']): LetterLack[] =>
  when(
    status !== 'signed',
    rule(status === undefined || status === 'unknown' ? 'state-unknown' : 'not-signed'),
  );

/**
 * What a signed support letter lacks. It is signed by the head of the collectivity, or by an official
 * whose delegated authority is named, and is to be signed again by the head who follows: with the file
 * made for the council to come, without that letter there is none.
 *
 * @see OGP Local eligibility, item 1; application process of 2022, Letters of Support
 */
export function supportLacks(
  { id, supportLetter = {}, mandate = {} }: Pick<Jurisdiction, 'id' | 'supportLetter' | 'mandate'>,
  has: { file: boolean; delegationFile: boolean },
  nextCouncilFrom: string | undefined,
  days: LetterDays,
): LetterLack[] {
  const { signedBy, signedOn, delegation } = supportLetter;
  const isDelegated = signedBy === 'delegate';
  const { startedOn, endsOn } = mandate;
  const isOfTheirTerm = endsOn !== undefined && (signedOn ?? endsOn) <= endsOn;
  const isOver = isOfTheirTerm && isBefore(endsOn, days.referenceDay);
  const isAwaited = days.awaiting?.has(id) === true;
  const isBeforeNext = nextCouncilFrom !== undefined && (signedOn ?? '') < nextCouncilFrom;
  if (isAwaited && !isOver) return [rule('next-council-signs')];
  return [
    ...when(signedBy === undefined, rule('signer-not-said')),
    ...when(isDelegated && !hasWords(delegation), rule('delegation-not-named')),
    ...when(isBefore(signedOn, startedOn), rule('before-council', startedOn)),
    ...when(isOver, rule('mandate-over', endsOn)),
    ...signedLacks({ ...supportLetter, hasFile: has.file }, days),
    ...when(isDelegated && !has.delegationFile, advice('no-delegation-file')),
    ...when(isBeforeNext && !isOver, advice('sign-again-later', nextCouncilFrom)),
  ];
}

const isAdmitted = (kind: Endorsement['kind'], { admitted }: LetterDays) =>
  kind !== undefined && (admitted?.has(kind) ?? kind !== 'other');

/** What a signed endorsement letter lacks. OGP's list of admitted kinds is open: another is to confirm. */
export const endorsementLacks = (
  { kind, ...letter }: Endorsement,
  hasFile: boolean,
  days: LetterDays,
): LetterLack[] => [
  ...when(!isAdmitted(kind, days), rule('kind-to-confirm')),
  ...signedLacks({ ...letter, hasFile }, days),
];

function signedLacks({ signedOn, signatory, hasFile }: Signed, days: LetterDays): LetterLack[] {
  const isNamed = hasWords(signatory?.name);
  return [
    ...when(isBefore(days.today, signedOn), rule('day-to-come', days.today)),
    ...when(
      isBefore(days.closingDay, signedOn),
      rule('after-closing', days.closing ?? days.closingDay),
    ),
    ...when(!hasFile, rule('no-file')),
    ...when(signedOn === undefined, advice('no-day')),
    ...when(!isNamed, advice('no-signatory')),
    ...when(isNamed && !hasWords(signatory?.function), advice('no-function')),
  ];
}

/** Whether one day comes before another; false where either is not known. */
const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;
