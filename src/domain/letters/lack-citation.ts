import type { Citation, CriterionId, Edition } from '../edition/edition';
import type { LackCode, LetterLack } from './lacks';
import type { Letter } from './letter';

/** Who says that something is lacking; ours may rest on no source at all. */
export interface SaidBy {
  certainty: Citation['certainty'];
  cite: Citation | undefined;
}

/** Where OGP asks for the letters with the form: its form of 2023, else its page of 2022. */
const uploadSources = ['ogp-local-form-2023', 'ogp-local-application-2022'] as const;
/** Where OGP lists the kinds of organisations: its form of 2023, and its call of 2022 as the press gave it. */
const kindSources = ['ogp-local-form-2023', 'press-call-2022'] as const;
const guide: Citation = { source: 'guide-2023', clause: '2.4', certainty: 'guide' };
const leaders = { source: 'ogp-local-eligibility', clause: '1' } as const;

export const criterionOf = (kind: Letter['kind']): CriterionId =>
  kind === 'support' ? 'head-support-letter' : 'non-government-endorsement';

/**
 * What an edition takes from one of the sources for a criterion, the first that it cites, with the
 * certainty it has there: OGP's page of one call is for another no more than what we infer from it.
 */
export function citedIn(
  edition: Edition,
  criterion: CriterionId,
  sources: readonly string[],
): Citation | undefined {
  const cite = edition.criteria.find(({ id }) => id === criterion)?.cite ?? [];
  return sources
    .map((source) => cite.find((one) => one.source === source))
    .find((one) => one !== undefined);
}

/**
 * Who says what a letter lacks. That each of several collectivities has a letter is our deduction;
 * of several endorsements OGP asks for one, and the guide for those of all who support.
 *
 * @param isJoint - several collectivities apply together
 */
export function saidBy(
  { code, weight }: LetterLack,
  kind: Letter['kind'],
  edition: Edition,
  isJoint: boolean,
): SaidBy {
  const criterion = criterionOf(kind);
  if (kind === 'endorsement' && weight === 'advice' && easable.has(code)) return said(guide);
  switch (code) {
    case 'state-unknown':
    case 'not-signed':
      return said({
        ...leaders,
        certainty: kind === 'support' && isJoint ? 'inference' : 'ogp',
      });
    case 'signer-not-said':
    case 'delegation-not-named':
      return said(citedIn(edition, criterion, ['ogp-local-application-2022']));
    case 'no-file':
    case 'after-closing':
      // that a copy is kept here, and that the signature comes before the closing, we draw from it
      return deduced(citedIn(edition, criterion, uploadSources));
    case 'kind-to-confirm':
      return deduced(citedIn(edition, criterion, kindSources));
    case 'before-council':
    case 'mandate-over':
    case 'next-council-signs':
    case 'sign-again-later':
      return said({ ...leaders, certainty: 'inference' });
    default:
      return said(undefined);
  }
}

/** What the guide asks of the letter of each who supports. */
const easable: ReadonlySet<LackCode> = new Set(['state-unknown', 'not-signed', 'no-file']);

const deduced = (cite: Citation | undefined): SaidBy =>
  said(cite && { ...cite, certainty: 'inference' });

const said = (cite: Citation | undefined): SaidBy => ({
  certainty: cite?.certainty ?? 'inference',
  cite,
});
