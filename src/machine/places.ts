import type { Dossier } from '../domain/dossier/dossier';

/** The pages of a dossier that ask something, in their order; `mandate` and `support-letter` once per collectivity. */
export const questionPages = [
  'collectivities',
  'mandate',
  'call',
  'organisations',
  'support-letter',
  'track-record',
  'filer',
  'one-file',
] as const;
export type QuestionPage = (typeof questionPages)[number];
export type WizardPage = QuestionPage | 'check' | 'result';

/** A place in the wizard; `item` is the id of the collectivity asked about. */
export interface Place {
  page: WizardPage;
  item?: string | undefined;
}

/** Every place of a dossier in order: for “question 3 of 9” and for the way back. */
export function placesOf(dossier: Dossier, isProvisional: boolean): Place[] {
  const ids = dossier.jurisdictions.map(({ id }) => id);
  return [...questionPages, 'check' as const, 'result' as const].flatMap((page): Place[] => {
    if (page === 'call' && !isProvisional) return [];
    return page === 'mandate' || page === 'support-letter'
      ? ids.map((item) => ({ page, item }))
      : [{ page }];
  });
}
