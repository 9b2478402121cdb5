import type { CriterionResult } from '../../assessment/assessment';
import { textsIn } from '../../assessment/facts';
import type { CriterionId } from '../../edition/edition';
import type { Circumstances } from '../circumstances';
import { awaitingCouncil } from '../next-council-mode';
import { hasContent } from '../content-of';
import { when, type Rule } from '../rule';

const criterion = ({ assessment }: Circumstances, id: CriterionId): CriterionResult | undefined =>
  assessment().criteria.find((one) => one.id === id);

const isMet = (given: Circumstances, id: CriterionId) => criterion(given, id)?.status === 'met';

/** Each collectivity has a signed letter, as the criterion asks: of the council that the file is made for. */
export const supportLetter: Rule = (given) => {
  const { jurisdictions } = given.dossier;
  const result = criterion(given, 'head-support-letter');
  const signed = textsIn(result?.facts['signed']);
  // by its own id: a collectivity that was entered twice has one code
  const toSign = new Set(
    (result?.changes ?? []).flat().map((one) => ('jurisdiction' in one ? one.jurisdiction : '')),
  );
  const lacking = jurisdictions.filter(({ id }) => toSign.has(id));
  const isOpen = !isMet(given, 'head-support-letter');
  // the file of the council to come has no use for a letter of the one in office
  const awaiting = awaitingCouncil(given);
  const [awaited, ...others] = jurisdictions.filter(
    ({ id }) => awaiting.has(id) && !toSign.has(id),
  );
  return {
    isBegun: jurisdictions.some(({ supportLetter: letter }) => hasContent(letter)),
    blockers: [
      ...when(isOpen && jurisdictions.length === 0, {
        code: 'no-collectivity',
        page: 'collectivities',
      }),
      ...when(isOpen && lacking.length > 0, {
        code: 'letter-not-signed',
        page: 'support-letter',
        item: lacking[0]?.id,
        count: lacking.length,
      }),
      ...when(awaited !== undefined, {
        code: 'letter-of-next-council',
        page: 'support-letter',
        item: awaited?.id,
        count: others.length + 1,
      }),
    ],
    note: { signed: signed.length, total: jurisdictions.length },
  };
};

/** The criterion of the endorsement letters is met. */
export const endorsementLetters: Rule = (given) => {
  const { dossier } = given;
  const signed = textsIn(criterion(given, 'non-government-endorsement')?.facts['signed']).length;
  return {
    isBegun: dossier.endorsements !== undefined || dossier.support !== undefined,
    blockers: when(!isMet(given, 'non-government-endorsement'), {
      code: 'no-endorsement-letter',
      page: 'organisations',
    }),
    note: { signed },
  };
};

/** The form is filled in by a representative of the collectivity. */
export const filer: Rule = (given) => ({
  isBegun: given.dossier.official !== undefined,
  blockers: when(!isMet(given, 'filed-by-official'), {
    code: 'official-not-confirmed',
    page: 'filer',
  }),
  note: {},
});

/** It is confirmed that no other file is sent. */
export const oneFile: Rule = (given) => ({
  isBegun: given.dossier.onlyFile !== undefined,
  blockers: when(!isMet(given, 'one-per-jurisdiction'), {
    code: 'one-file-not-confirmed',
    page: 'one-file',
  }),
  note: {},
});
