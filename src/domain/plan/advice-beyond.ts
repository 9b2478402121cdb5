import { advise } from './advise';
import type { AdviceBeyond } from './advise';

/** What we advise for each gap beyond the minimum criteria. */
export const adviceBeyond: AdviceBeyond = {
  'commitment-not': advise('assess', 'information-officer', 'months', 'act-or-publication', [
    'commitments-unknown',
  ]),
  'commitment-partly': advise('assess', 'information-officer', 'weeks', 'act-or-publication', [
    'commitments-unknown',
  ]),
  'commitments-unknown': advise('assess', 'working-group', 'days', 'diagnosis'),
  'no-staff': advise('assess', 'services-director', 'hours', 'named-function'),
  'no-partner': advise('assess', 'partners-officer', 'days', 'named-function', ['register-empty']),
  'no-time': advise('assess', 'services-director', 'hours', 'named-function', ['no-staff']),
  'programme-missing': advise('assess', 'programme-officer', 'days', 'programme'),
  'programme-reversed': advise('assess', 'programme-officer', 'hours', 'programme'),
  'programme-ended': advise('assess', 'programme-officer', 'months', 'programme'),
  'adoption-ahead': advise('assess', 'programme-officer', 'hours', 'programme'),
  'axis-empty': advise('assess', 'programme-officer', 'weeks', 'programme', ['programme-missing']),
  'project-reversed': advise('assess', 'programme-officer', 'hours', 'programme'),
  'project-before': advise('assess', 'programme-officer', 'hours', 'programme'),
  'project-after': advise('assess', 'programme-officer', 'hours', 'programme'),
  'project-early': advise('assess', 'programme-officer', 'hours', 'programme'),
  'judged-weak': advise('assess', 'working-group', 'months', 'act-or-publication', [
    'commitments-unknown',
  ]),
  'views-apart': advise('assess', 'working-group', 'hours', 'placed-criteria'),
  'not-judged': advise('assess', 'working-group', 'days', 'placed-criteria', [
    'commitments-unknown',
    'no-staff',
  ]),
  'letter-undated': advise('prepare', 'focal-point', 'hours', 'signed-letter'),
  'steps-unproven': advise('assess', 'focal-point', 'days', 'document'),
  'claim-unsupported': advise('assess', 'working-group', 'days', 'document'),
  'record-ageing': advise('assess', 'focal-point', 'months', 'dated-step'),
  'proof-missing': advise('prepare', 'focal-point', 'days', 'document'),
  'proof-expired': advise('prepare', 'focal-point', 'days', 'document'),
  'criteria-without-proof': advise('prepare', 'focal-point', 'weeks', 'document', [
    'proof-missing',
  ]),
  'nobody-consulted': advise('decide', 'services-director', 'days', 'minutes', ['not-judged']),
  'not-recorded': advise('decide', 'president', 'days', 'decision', ['nobody-consulted']),
  'decision-changed': advise('decide', 'president', 'days', 'decision', ['nobody-consulted']),
  'register-empty': advise('mobilise', 'partners-officer', 'days', 'register', ['not-recorded']),
  unanswered: advise('mobilise', 'partners-officer', 'days', 'written-reply'),
  'supporters-without-letter': advise('mobilise', 'partners-officer', 'weeks', 'signed-letter', [
    'no-roadmap',
  ]),
  'nobody-met': advise('mobilise', 'partners-officer', 'weeks', 'minutes', ['register-empty']),
  'no-roadmap': advise('mobilise', 'focal-point', 'days', 'roadmap', ['register-empty']),
  'cooperation-open': advise('mobilise', 'partners-officer', 'days', 'roadmap', ['register-empty']),
  'no-focus-group': advise('orient', 'working-group', 'weeks', 'minutes', ['not-recorded']),
  'no-line': advise('orient', 'programme-officer', 'hours', 'programme'),
  'no-goal': advise('orient', 'working-group', 'days', 'goals', [
    'no-line',
    'no-focus-group',
    'commitments-unknown',
  ]),
  'goals-unlinked': advise('orient', 'working-group', 'hours', 'goals'),
  'goals-without-value': advise('orient', 'working-group', 'hours', 'goals'),
  'goals-only-supporting': advise('orient', 'working-group', 'hours', 'goals'),
  'values-uncovered': advise('orient', 'working-group', 'days', 'goals'),
  'letter-no-prepare': advise('prepare', 'partners-officer', 'days', 'signed-letter'),
  'letter-no-carry-out': advise('prepare', 'partners-officer', 'days', 'signed-letter'),
  'letters-alike': advise('prepare', 'partners-officer', 'days', 'signed-letter'),
};
