import type { Rule } from '../rule';
import type { TaskId } from '../task-ids';
import { capacity, diagnosis, eligibility, judgement, network, programme } from './assess';
import { consultation, decision } from './decide';
import { answers, evidence, focalPoints, review } from './file';
import { cooperation, meetings, partners, roadmap } from './mobilise';
import { externalGroup, goals, internalGroup } from './orient';
import { endorsementLetters, filer, oneFile, supportLetter } from './prepare';
import { debrief, exchanges, outcome, submission } from './submit';

export const rules: Readonly<Record<TaskId, Rule>> = {
  eligibility,
  diagnosis,
  judgement,
  capacity,
  network,
  programme,
  consultation,
  decision,
  partners,
  meetings,
  roadmap,
  cooperation,
  'internal-group': internalGroup,
  'external-group': externalGroup,
  goals,
  answers,
  'support-letter': supportLetter,
  'endorsement-letters': endorsementLetters,
  filer,
  'focal-points': focalPoints,
  evidence,
  'one-file': oneFile,
  review,
  submission,
  exchanges,
  outcome,
  debrief,
};
