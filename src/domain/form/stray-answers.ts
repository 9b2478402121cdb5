import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import { isAnswered } from './answers';
import { formQuestions } from './form-questions';

/** Answers with words to questions that the form does not ask: left out, or of another edition. */
export function strayAnswers(dossier: Dossier, edition: Edition): string[] {
  const asked = new Set(formQuestions(dossier, edition).map(({ id }) => id));
  return Object.keys(dossier.answers ?? {}).filter(
    (id) => !asked.has(id) && isAnswered(dossier, id),
  );
}
