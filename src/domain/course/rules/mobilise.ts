import { supportersOf } from '../../dossier/stakeholders';
import { hasWords } from '../../dossier/words';
import { cooperationModeIds } from '../../partners/cooperation-mode';
import { meetingsOf } from '../../partners/meetings';
import { areBegun, filled, hasContent, isUnfinished } from '../content-of';
import { hasCome, when, type Rule } from '../rule';

/** The register holds somebody. */
export const partners: Rule = ({ dossier }) => {
  const stakeholders = filled(dossier.endorsements).length;
  return {
    isBegun: stakeholders > 0,
    blockers: when(stakeholders === 0, { code: 'no-stakeholder', page: 'partners' }),
    note: { stakeholders, supporters: supportersOf(dossier)?.length ?? 0 },
  };
};

/** At least one meeting with the partners has taken place. */
export const meetings: Rule = (given) => {
  const { dossier } = given;
  const all = meetingsOf(dossier, 'partners');
  const held = all.filter(({ on }) => hasCome(on, given)).length;
  const code = all.some(({ on }) => on !== undefined) ? 'meeting-to-come' : 'no-meeting';
  return {
    isBegun: areBegun(all, dossier),
    blockers: when(held === 0, { code, page: 'meetings' }),
    note: { meetings: held },
  };
};

/** A roadmap with at least one step in words has been proposed to the partners. */
export const roadmap: Rule = (given) => {
  const { dossier } = given;
  const { roadmapProposedOn: on } = dossier;
  const steps = (dossier.roadmap ?? []).filter(({ what }) => hasWords(what)).length;
  const isToCome = on !== undefined && !hasCome(on, given);
  return {
    isBegun:
      filled(dossier.roadmap).length > 0 ||
      on !== undefined ||
      isUnfinished(dossier, 'roadmap', 'roadmapProposedOn'),
    blockers: [
      ...when(steps === 0, { code: 'no-step', page: 'roadmap' }),
      ...when(on === undefined, { code: 'not-proposed', page: 'roadmap' }),
      ...when(isToCome, { code: 'proposal-to-come', page: 'roadmap' }),
    ],
    note: { steps },
  };
};

/** Each mode of cooperation is planned, done, or set aside. */
export const cooperation: Rule = ({ dossier }) => {
  const open = cooperationModeIds.filter((id) => dossier.cooperation?.[id]?.state === undefined);
  const count = open.length;
  return {
    isBegun: hasContent(dossier.cooperation) || isUnfinished(dossier, 'cooperation'),
    blockers: when(count > 0, { code: 'modes-unanswered', page: 'cooperation', count }),
    note: { answered: cooperationModeIds.length - count, total: cooperationModeIds.length },
  };
};
