import type { Assessment, CriterionResult } from '../../domain/assessment/assessment';
import { decidesVerdict } from '../../domain/assessment/assess';
import { referenceOf, type Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { DossierPage } from '../routes';
import { readFacts } from './facts';

/** A page of the dossier where an answer is given or changed. */
export interface AnswerPlace {
  page: DossierPage;
  item?: string | undefined;
}

/** Where the answer that a criterion rests on is changed; none where no answer decides it. */
export function placeOf(
  result: CriterionResult,
  dossier: Dossier,
  edition: Edition,
): AnswerPlace | undefined {
  const facts = readFacts(result.facts);
  const idOf = (references: readonly string[]) =>
    (
      dossier.jurisdictions.find((one) => references.includes(referenceOf(one))) ??
      dossier.jurisdictions[0]
    )?.id;
  switch (result.id) {
    case 'open-call':
      return { page: edition.call.closes === null ? 'call' : 'rules' };
    case 'joint-application':
    case 'non-government-endorsement':
      return { page: 'organisations' };
    case 'filed-by-official':
      return { page: 'filer' };
    case 'one-per-jurisdiction':
      return { page: 'one-file' };
    case 'head-support-letter': {
      const lacking = ['missing', 'unsigned', 'withoutDelegation', 'unknown'].flatMap(facts.texts);
      return inJurisdiction('support-letter', idOf(lacking));
    }
    case 'mandate-16-months':
      return inJurisdiction(
        'mandate',
        idOf([...facts.texts('unknown'), facts.text('jurisdiction') ?? '']),
      );
    case 'track-record':
      return { page: 'track-record' };
    default:
      return undefined;
  }
}

const inJurisdiction = (page: DossierPage, item: string | undefined): AnswerPlace =>
  item === undefined ? { page: 'collectivities' } : { page, item };

/**
 * The first page that waits for an answer or a correction. A call that nobody has announced waits
 * for nothing the person can do, once the question about it was answered.
 */
export function firstPlaceOf(
  assessment: Assessment,
  dossier: Dossier,
  edition: Edition,
  status: 'not-met' | 'unknown',
): AnswerPlace | undefined {
  return assessment.criteria
    .filter((one) => decidesVerdict(one) && one.status === status && one.blockedBy !== 'time')
    .filter((one) => one.id !== 'open-call' || dossier.call?.isKnown === undefined)
    .map((one) => placeOf(one, dossier, edition))
    .find((place) => place !== undefined);
}
