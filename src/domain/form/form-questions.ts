import type { Dossier, OwnQuestion } from '../dossier/dossier';
import type { Change } from '../dossier/history';
import type { Edition, Limit } from '../edition/edition';

type EditionQuestion = Edition['questions'][number];

/** A question of the form as the dossier orders it: the edition's, or one the person added. */
export interface FormQuestion {
  id: string;
  form: 'text' | 'file';
  /** undefined for an added one */
  ofEdition: EditionQuestion | undefined;
  own: OwnQuestion | undefined;
  /** null where nobody knows one */
  limit: Limit | null;
  /** whether the file is incomplete without an answer */
  required: boolean;
}

/**
 * The questions of a form in their order, with those that the dossier leaves out. Only the form of a
 * call nobody has announced follows the dossier; a question of the edition that the dossier does not
 * mention comes last.
 */
export function allFormQuestions(dossier: Dossier, edition: Edition): FormQuestion[] {
  const kept = edition.provisional ? (dossier.questions ?? []) : [];
  const own = new Map(kept.map((one) => [one.id, one]));
  const ofEdition = new Map(edition.questions.map((one) => [one.id, one]));
  const ids = new Set([...own.keys(), ...ofEdition.keys()]);
  return [...ids].map((id) => question(id, own.get(id), ofEdition.get(id)));
}

const question = (
  id: string,
  own: OwnQuestion | undefined,
  ofEdition: EditionQuestion | undefined,
): FormQuestion => ({
  id,
  form: ofEdition?.form ?? 'text',
  ofEdition,
  own,
  limit: own?.limit ?? ofEdition?.limit ?? null,
  required: isRequired(own, ofEdition),
});

/** What the person knows of the real form comes first; an added question is asked, so it waits for an answer. */
function isRequired(own: OwnQuestion | undefined, ofEdition: EditionQuestion | undefined): boolean {
  if (own?.required === 'yes' || own?.required === 'no') return own.required === 'yes';
  return ofEdition?.required ?? true;
}

/** Whether the dossier leaves a question of the form out. */
export const isLeftOut = ({ own }: FormQuestion): boolean => own?.asked === 'no';

/** The questions of the form that are asked, in their order; see {@link allFormQuestions}. */
export const formQuestions = (dossier: Dossier, edition: Edition): FormQuestion[] =>
  allFormQuestions(dossier, edition).filter((one) => !isLeftOut(one));

/** The whole order, written at once: from the first edit on, the dossier holds every question. */
export const orderOf = (ids: readonly string[]): Change[] =>
  ids.map((id, index) => ({ field: `questions/${id}/order`, value: index }));

/** The same ids with one of them a place earlier or later; unchanged at either end. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const next = ids.filter((one) => one !== id);
  next.splice(to, 0, id);
  return next;
}
