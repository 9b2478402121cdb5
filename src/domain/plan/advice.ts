import type { minimumCriteria } from '../edition/edition';
import { adviceBeyond } from './advice-beyond';
import { advise, type Advice } from './advise';

const minimum: Readonly<Record<`minimum-${(typeof minimumCriteria)[number]}`, Advice>> = {
  'minimum-country-in-good-standing': advise('assess', 'focal-point', 'hours', 'document'),
  'minimum-open-call': advise('assess', 'focal-point', 'hours', 'official-date'),
  'minimum-joint-application': advise('mobilise', 'partners-officer', 'weeks', 'written-reply', [
    'register-empty',
  ]),
  'minimum-filed-by-official': advise('prepare', 'services-director', 'hours', 'confirmation', [
    'no-staff',
  ]),
  'minimum-one-per-jurisdiction': advise('decide', 'president', 'hours', 'confirmation'),
  'minimum-head-support-letter': advise('prepare', 'president', 'days', 'signed-letter', [
    'not-recorded',
  ]),
  'minimum-non-government-endorsement': advise(
    'mobilise',
    'partners-officer',
    'weeks',
    'signed-letter',
    ['register-empty', 'no-roadmap', 'minimum-joint-application'],
  ),
  'minimum-mandate-16-months': advise('assess', 'services-director', 'hours', 'official-date'),
  'minimum-track-record': advise('assess', 'focal-point', 'months', 'dated-step'),
  'minimum-complete-and-on-time': advise('submit', 'focal-point', 'weeks', 'file-answers', [
    'no-goal',
    'minimum-head-support-letter',
    'minimum-non-government-endorsement',
  ]),
};

const advice: Readonly<Record<string, Advice>> = { ...minimum, ...adviceBeyond };

/** What we advise for a gap; undefined for a code that this edition of the application does not know. */
export const adviceFor = (code: string): Advice | undefined =>
  Object.hasOwn(advice, code) ? advice[code] : undefined;

/** The code within the id of a gap: what stands before what it is about. */
export const codeOf = (gap: string): string => gap.split('/', 1)[0] ?? gap;
