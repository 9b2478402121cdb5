import type { Assessment } from '../../domain/assessment/assessment';
import { referenceOf } from '../../domain/dossier/dossier';
import { mandateSentence } from './mandate-words';
import { mandateOf } from './verdict-words';
import type { Words } from './words';

export interface ThenWords {
  council: string;
  isEstimate: boolean;
  months: string;
  /** collectivities whose letter the next president signs, by name */
  toSign: string[];
}

/** The assessment under the planned council, in sentences. */
export function thenWords(assessment: Assessment, words: Words): ThenWords {
  const { t, f, dossier } = words;
  const planned = dossier.plannedMandate;
  const start = planned?.startedOn ?? '';
  const mandate = mandateOf(assessment);
  return {
    council: t('result.then.council', { from: f.date(start), to: f.date(planned?.endsOn ?? '') }),
    isEstimate: planned?.endIs !== 'decreed',
    months: mandate === undefined ? '' : mandateSentence(mandate, words),
    toSign: dossier.jurisdictions
      .filter(({ supportLetter }) => (supportLetter?.signedOn ?? '') < start)
      .map((one) => words.collectivity(referenceOf(one))),
  };
}
