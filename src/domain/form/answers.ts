import type { Dossier } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import type { Edition, Limit } from '../edition/edition';
import { formQuestions } from './form-questions';
import { lengthOf } from './text-length';

export { lengthOf } from './text-length';

export const answerLanguages = ['ar', 'fr', 'en'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/** Length to aim at where nobody knows the form's own limit: our suggestion, no rule of OGP. */
export const suggestedLimit: Limit = { max: 250, unit: 'words' };

/** Questions of the form that want an answer in words. */
export const requiredAnswers = (dossier: Dossier, edition: Edition): string[] =>
  formQuestions(dossier, edition)
    .filter(({ form, required }) => form === 'text' && required)
    .map(({ id }) => id);

/** Those that have none in any language. */
export const missingAnswers = (dossier: Dossier, edition: Edition): string[] =>
  requiredAnswers(dossier, edition).filter((id) => !isAnswered(dossier, id));

export const isAnswered = ({ answers }: Dossier, question: string): boolean =>
  Object.hasOwn(answers ?? {}, question) && hasWords(answers?.[question]);

/** By how much an answer in one language passes the limit of its question, in the unit of the limit. */
interface Overrun {
  id: string;
  language: AnswerLanguage;
  over: number;
}

/** The answers longer than a known limit; the length we suggest ourselves is none. */
export function answersOverLimit(dossier: Dossier, edition: Edition): Overrun[] {
  return formQuestions(dossier, edition).flatMap(({ id, form, limit }) =>
    form === 'file' || limit === null
      ? []
      : answerLanguages.flatMap((language) => {
          const over = overBy(dossier.answers?.[id]?.[language] ?? '', limit);
          return over > 0 ? [{ id, language, over }] : [];
        }),
  );
}

/** By how much a text passes a limit; 0 within it. */
const overBy = (text: string, { max, unit }: Limit): number =>
  Math.max(0, lengthOf(text, unit) - max);
