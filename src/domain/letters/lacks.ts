/** What a letter is held against, days as ISO; nothing is said of one that is not given. */
export interface LetterDays {
  /** whole day in Casablanca */
  today?: string | undefined;
  /** of the call */
  closingDay?: string | undefined;
  /** the same as it is told: an ISO month where the day is not known */
  closing?: string | undefined;
  /** on which a mandate must still run */
  referenceDay?: string | undefined;
  /** kinds of organisations that the call admits; without them, all that OGP has named */
  admitted?: ReadonlySet<string> | undefined;
  /** collectivities whose file is made for a council that is not in office yet: its president signs */
  awaiting?: ReadonlySet<string> | undefined;
}

/** What a letter can lack; each has words `letters.lacks.<code>`. */
export const lackCodes = [
  'state-unknown',
  'not-signed',
  'signer-not-said',
  'delegation-not-named',
  'kind-to-confirm',
  'day-to-come',
  'after-closing',
  'before-council',
  'mandate-over',
  'next-council-signs',
  'no-file',
  'no-day',
  'no-signatory',
  'no-function',
  'no-delegation-file',
  'sign-again-later',
] as const;
export type LackCode = (typeof lackCodes)[number];

export interface LetterLack {
  code: LackCode;
  /** `rule`: without it the file does not meet what OGP asks; `advice`: it can be sent all the same */
  weight: 'rule' | 'advice';
  /** the day that the letter's own is held against, ISO; a month where nobody knows the day */
  on?: string;
}
