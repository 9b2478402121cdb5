import type { Certainty } from '../../domain/edition/edition';
import type { FieldPlace } from '../fields/place-of-field';

/** One thing that who presides signs, with how it stands. */
export interface ToSign {
  key: string;
  what: 'support' | 'delegation' | 'decision';
  /** `unknown`: of the sheet of the decision nobody notes whether it was signed */
  signed: 'yes' | 'no' | 'unknown';
  /** a signature is awaited today */
  isDue: boolean;
  name: string;
  /** whose it is, where the rest is said beside it */
  who: string;
  state: string;
  /** the same where there is little room */
  brief: string;
  notes: string[];
  certainty: Certainty;
  /** where it is found, and the sheet to sign where there is one */
  place: FieldPlace;
  sheet?: FieldPlace | undefined;
}
