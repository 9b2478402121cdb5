import type { DossierPage } from '../routes';

/** The page on which the files of a question are attached; every other file is a proof. */
export const filePageOf = (question: string): Extract<DossierPage, 'letters' | 'evidence'> =>
  question === 'support-letter' || question === 'endorsement-letters' ? 'letters' : 'evidence';
