import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import { editions } from '../../content';
import type { FormQuestion } from '../../domain/form/form-questions';
import { wordsIn } from '../shell/dossier-name';

type LabelKey = Extract<MessageKey, `questions.${string}.label`>;

/** What a question of the form asks: in the words of its edition, or of the person who added it. */
export const questionWords = (
  t: Translate,
  language: Locale,
  { id, ofEdition, own }: FormQuestion,
): string =>
  ofEdition === undefined
    ? wordsIn(own?.label, language) || t('result.form.unnamed')
    : t(`questions.${id}.label` as LabelKey);

const ofAnyEdition = new Set(
  Object.values(editions).flatMap(({ questions }) => questions.map(({ id }) => id)),
);

/** What a question asks that the form of this edition has no more, or never had. */
export const otherQuestionWords = (t: Translate, id: string): string =>
  ofAnyEdition.has(id)
    ? t('follow.sent.question-of-other-form', { question: t(`questions.${id}.label` as LabelKey) })
    : t('follow.sent.other-question');
