import type { Translate } from '../../adapters/i18n';
import type { Counted } from '../../domain/diagnosis/bearing';
import type { DossierPage } from '../routes';

/** The page where what was counted is written. */
export const pageOfCount: Readonly<Record<Counted, DossierPage>> = {
  steps: 'track-record',
  'steps-with-proof': 'track-record',
  staff: 'capacity',
  partners: 'capacity',
  supporters: 'partners',
  meetings: 'meetings',
  projects: 'programme',
  networks: 'network',
  goals: 'goals',
  'goals-with-start': 'goals',
  'goals-with-line': 'goals',
  'programme-lines': 'lines',
};

export const countWords = (t: Translate, { of, count }: { of: Counted; count: number }): string =>
  t(`diagnosis.judgement.facts.counts.${of}`, { count });
