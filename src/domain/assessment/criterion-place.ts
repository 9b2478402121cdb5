import { referenceOf, type Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import type { CriterionResult } from './assessment';
import { textsIn } from './facts';

/** The pages on which the answers are given that the minimum criteria rest on. */
type AnswerPage =
  | 'call'
  | 'rules'
  | 'organisations'
  | 'filer'
  | 'one-file'
  | 'collectivities'
  | 'support-letter'
  | 'mandate'
  | 'track-record';

/** A page where an answer is given or changed; `item` where each collectivity has its own. */
export interface CriterionPlace {
  page: AnswerPage;
  item?: string;
}

/** The states of a letter of support, by the names of their facts, in which it counts for nothing. */
const lackingLetters = ['missing', 'unsigned', 'withoutDelegation', 'signedBefore', 'unknown'];

/**
 * Where the answer is given that a criterion rests on; of several collectivities the first that lacks
 * it. Undefined where no single answer decides it.
 *
 * @param result - of an assessment of the same dossier in the same edition
 */
export function placeOfCriterion(
  { id, status, facts }: Pick<CriterionResult, 'id' | 'status' | 'facts'>,
  { jurisdictions }: Pick<Dossier, 'jurisdictions'>,
  edition: Pick<Edition, 'call'>,
): CriterionPlace | undefined {
  const inOne = (page: 'support-letter' | 'mandate', lacking: readonly string[]) => {
    const found = jurisdictions.find((one) => lacking.includes(referenceOf(one)));
    const item = (found ?? jurisdictions[0])?.id;
    return item === undefined ? ({ page: 'collectivities' } as const) : { page, item };
  };
  switch (id) {
    case 'open-call':
      return { page: edition.call.closes === null ? 'call' : 'rules' };
    case 'joint-application':
    case 'non-government-endorsement':
      return { page: 'organisations' };
    case 'filed-by-official':
      return { page: 'filer' };
    case 'one-per-jurisdiction':
      return { page: 'one-file' };
    case 'head-support-letter':
      return inOne(
        'support-letter',
        lackingLetters.flatMap((name) => textsIn(facts[name])),
      );
    case 'mandate-16-months': {
      // an earliest end that is known waits for nothing while another one is not known
      const earliest = facts['jurisdiction'];
      if (status === 'unknown') return inOne('mandate', textsIn(facts['unknown']));
      return inOne('mandate', typeof earliest === 'string' ? [earliest] : []);
    }
    case 'track-record':
      return { page: 'track-record' };
    default:
      return undefined;
  }
}
