import type { CriterionResult } from '../../domain/assessment/assessment';
import { answerWords } from './answer-words';
import { callWords, countryWords } from './call-words';
import { fileWords } from './file-words';
import { endorsementWords, supportLetterWords } from './letter-words';
import { mandateWords } from './mandate-words';
import { trackRecordWords } from './track-record-words';
import type { CriterionWords, Words } from './words';

/** The sentences of a minimum criterion. */
export function criterionWords(result: CriterionResult, words: Words): CriterionWords {
  switch (result.id) {
    case 'country-in-good-standing':
      return countryWords(result, words);
    case 'open-call':
      return callWords(result, words);
    case 'joint-application':
    case 'filed-by-official':
    case 'one-per-jurisdiction':
      return answerWords(result.id, result, words);
    case 'head-support-letter':
      return supportLetterWords(result, words);
    case 'non-government-endorsement':
      return endorsementWords(result, words);
    case 'mandate-16-months':
      return mandateWords(result, words);
    case 'track-record':
      return trackRecordWords(result, words);
    case 'complete-and-on-time':
      return fileWords(result, words);
    default:
      return { answer: [], value: [], ifMet: [] };
  }
}
