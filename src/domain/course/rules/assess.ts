import { decidesVerdict } from '../../assessment/assess';
import type { CriterionResult } from '../../assessment/assessment';
import { placeOfCriterion } from '../../assessment/criterion-place';
import { hasWords } from '../../dossier/words';
import { assessedCriteria } from '../../edition/edition';
import type { Circumstances } from '../circumstances';
import { filled, hasContent, isUnfinished } from '../content-of';
import { when, type Rule } from '../rule';

/**
 * Eligibility is checked once no minimum criterion waits for an answer; not being eligible is a
 * result like another, and the state of the file is apart.
 */
export const eligibility: Rule = (given) => {
  const { dossier, edition } = given;
  const { criteria, verdict } = given.assessment();
  const unknown = criteria.filter((one) => decidesVerdict(one) && waitsForAnswer(one, given));
  const { jurisdictions, call, official, onlyFile, support, endorsements, trackRecord } = dossier;
  return {
    isBegun:
      jurisdictions.length > 0 ||
      [call, official, onlyFile, support, endorsements, trackRecord].some(
        (answer) => answer !== undefined,
      ) ||
      isUnfinished(dossier, 'call', 'jurisdictions', 'trackRecord', 'endorsements'),
    blockers: unknown.map((one) => ({
      code: 'criterion-unknown',
      criterion: one.id,
      ...(placeOfCriterion(one, dossier, edition) ?? { page: 'rules' }),
    })),
    note: { verdict, unknown: unknown.length },
  };
};

/**
 * A call that nobody has announced waits for nothing the person can do, once the question about it
 * was answered; one whose dates stand in the edition waits for nobody.
 */
function waitsForAnswer({ id, status }: CriterionResult, { dossier, edition }: Circumstances) {
  if (status !== 'unknown') return false;
  if (id !== 'open-call') return true;
  const known = dossier.call?.isKnown;
  return edition.call.closes === null && (known === undefined || known === 'yes');
}

/** Every commitment of the checklist has a state; “not known” is one. */
export const diagnosis: Rule = ({ dossier, commitments }) => {
  const open = commitments.filter((id) => dossier.diagnosis?.[id]?.state === undefined);
  const count = open.length;
  return {
    isBegun: hasContent(dossier.diagnosis),
    blockers: when(count > 0, { code: 'commitments-unanswered', page: 'diagnosis', count }),
    note: { answered: commitments.length - count, total: commitments.length },
  };
};

/** The first view places every assessed criterion; “not known yet” is an answer as well. */
export const judgement: Rule = ({ dossier }) => {
  const open = assessedCriteria.filter(
    (id) => dossier.judgements?.[id]?.first?.level === undefined,
  );
  const count = open.length;
  return {
    isBegun: hasContent(dossier.judgements),
    blockers: when(count > 0, { code: 'criteria-not-placed', page: 'judgement', count }),
    note: { placed: assessedCriteria.length - count, total: assessedCriteria.length },
  };
};

/** At least one function of the staff that can carry the work is named. */
export const capacity: Rule = ({ dossier }) => {
  const named = (dossier.capacities ?? []).filter((one) => hasWords(one.function));
  // one written elsewhere without a side stands among the staff
  const partners = named.filter(({ side }) => side === 'partner').length;
  const staff = named.length - partners;
  return {
    isBegun: filled(dossier.capacities).length > 0,
    blockers: when(staff === 0, { code: 'no-staff', page: 'capacity' }),
    note: { staff, partners },
  };
};

/** Whether the collectivity is a member of REMACTO is answered. */
export const network: Rule = ({ dossier: { remacto, networks } }) => {
  const relations = filled(networks).length;
  return {
    isBegun: remacto !== undefined || relations > 0,
    blockers: when(remacto === undefined, { code: 'remacto-unanswered', page: 'network' }),
    note: { remacto: remacto ?? 'unanswered', relations },
  };
};

/** A member of REMACTO has a programme, and that has projects; others need none. */
export const programme: Rule = ({ dossier }) => {
  const projects = filled(dossier.projects).length;
  const isLacking = dossier.remacto === 'yes' && projects === 0;
  return {
    isBegun:
      projects > 0 ||
      hasContent(dossier.programme) ||
      isUnfinished(dossier, 'programme', 'projects'),
    blockers: when(isLacking, { code: 'no-project', page: 'programme' }),
    note: { projects },
  };
};
