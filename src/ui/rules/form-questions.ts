import type { Dossier, OwnQuestion } from '../../domain/dossier/dossier';
import type { Change } from '../../domain/dossier/history';
import type { Edition, Limit } from '../../domain/edition/edition';

type EditionQuestion = Edition['questions'][number];

/** A question of the form as the dossier orders it: the edition's, or one the person added. */
export interface FormQuestion {
  id: string;
  /** undefined for an added one */
  ofEdition: EditionQuestion | undefined;
  own: OwnQuestion | undefined;
  limit: Limit | null;
}

/**
 * The questions of a form in their order. Only the form of a call nobody has announced follows the
 * dossier; a question of the edition that the dossier does not mention comes last.
 */
export function formQuestions(dossier: Dossier, edition: Edition): FormQuestion[] {
  const kept = edition.provisional ? (dossier.questions ?? []) : [];
  const ids = new Set([...kept.map(({ id }) => id), ...edition.questions.map(({ id }) => id)]);
  return [...ids].map((id) => {
    const ofEdition = edition.questions.find((one) => one.id === id);
    const own = kept.find((one) => one.id === id);
    return { id, ofEdition, own, limit: own?.limit ?? ofEdition?.limit ?? null };
  });
}

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
