import { answersOverLimit, missingAnswers, requiredAnswers } from '../../form/answers';
import { focalPointLacks, partnerFocalPointOf } from '../../letters/focal-points';
import type { Dossier, Proof } from '../../dossier/dossier';
import { mendable, neededLacks } from '../file-lacks';
import { filled, hasContent, isUnfinished } from '../content-of';
import { when, type Blocker, type Rule } from '../rule';

/** Every required question of the form has words in one language, and none is over a known limit. */
export const answers: Rule = ({ dossier, edition }) => {
  const required = requiredAnswers(dossier, edition);
  const missing = missingAnswers(dossier, edition);
  const long = new Set(answersOverLimit(dossier, edition).map(({ id }) => id));
  const blocker = (code: 'answers-missing' | 'answers-over-limit', ids: readonly string[]) =>
    when(ids.length > 0, { code, page: 'answers', item: ids[0], count: ids.length });
  return {
    isBegun: hasContent(dossier.answers),
    blockers: [...blocker('answers-missing', missing), ...blocker('answers-over-limit', [...long])],
    note: { answered: required.length - missing.length, total: required.length },
  };
};

/**
 * The official focal point has a name and a professional contact; where several organisations
 * support the candidacy, that of one of them is chosen and has a name.
 *
 * @see Moroccan guide §2.4
 */
export const focalPoints: Rule = ({ dossier }) => {
  const lacks = focalPointLacks(dossier.officialFocalPoint);
  return {
    isBegun: hasContent(dossier.officialFocalPoint) || dossier.partnerFocalPoint !== undefined,
    blockers: [
      ...when(lacks.includes('name'), { code: 'no-official-focal-point', page: 'focal-points' }),
      ...when(lacks.includes('contact'), { code: 'no-official-contact', page: 'focal-points' }),
      ...partnerBlockers(dossier),
    ],
    note: { official: lacks.includes('name') ? 'none' : 'named' },
  };
};

function partnerBlockers(dossier: Dossier): Blocker[] {
  const partner = partnerFocalPointOf(dossier);
  if (partner.state === 'not-needed') return [];
  if (partner.state !== 'chosen' || !partner.isSupporter)
    return [{ code: 'no-partner-focal-point', page: 'focal-points' }];
  return when(partner.lacks.includes('name'), {
    code: 'partner-focal-point-unnamed',
    page: 'focal-points',
  });
}

/** At least one proof says what it is, or where it is found. */
export const evidence: Rule = ({ dossier }) => {
  const proofs = (dossier.evidence ?? []).filter(saysSomething).length;
  return {
    isBegun: filled(dossier.evidence).length > 0 || isUnfinished(dossier, 'evidence'),
    blockers: when(proofs === 0, { code: 'no-proof', page: 'evidence' }),
    note: { proofs },
  };
};

const saysSomething = ({ title, files, link, reference }: Proof): boolean =>
  [title, files, link, reference].some(hasContent);

/** Nothing is missing that the file needs, apart from what only a call or time can give. */
export const review: Rule = (given) => {
  const count = mendable(neededLacks(given)).length;
  return {
    isBegun: false,
    blockers: when(count > 0, { code: 'file-incomplete', page: 'complete', count }),
    note: {},
  };
};
