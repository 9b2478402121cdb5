import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import type { OwnQuestion } from '../../domain/dossier/dossier';
import type { FormQuestion } from '../../domain/form/form-questions';
import { isolated } from '../fields/item-words';
import { questionLabel } from '../form/question-words';
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

/** What a question asks that the form of this edition has no more, or never had. */
export function otherQuestionWords(
  t: Translate,
  language: Locale,
  id: string,
  own: Pick<OwnQuestion, 'label'> | undefined,
): string {
  const question = questionLabel(t, language, id, own);
  return question === undefined
    ? t('follow.sent.other-question')
    : t('follow.sent.question-of-other-form', { question: isolated(question) });
}
