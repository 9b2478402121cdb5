import type { Endorsement, Jurisdiction } from '../dossier/dossier';
import type { LetterLack } from './lacks';

/** A letter that the file needs or may hold, and what it lacks. */
export interface Letter {
  kind: 'support' | 'endorsement';
  /** of the collectivity, or of the stakeholder */
  id: string;
  /** `unknown` as well where nobody was asked */
  status: NonNullable<Endorsement['letter']>;
  signedBy: NonNullable<Jurisdiction['supportLetter']>['signedBy'];
  signedOn: string | undefined;
  signatory: Endorsement['signatory'];
  /** the signed copy: the id of a file of the register, undefined for one that is there no more */
  file: string | undefined;
  /** those that a rule asks for first */
  lacks: LetterLack[];
}
