import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import { editions } from '../../content';
import type { OwnQuestion } from '../../domain/dossier/dossier';
import { wordsIn } from '../shell/dossier-name';

const ofEditions: ReadonlySet<string> = new Set(
  Object.values(editions).flatMap(({ questions }) => questions.map(({ id }) => id)),
);

type Named = Extract<MessageKey, `questions.${string}.label`>;
type Explained = Extract<MessageKey, `questions.${string}.why`>;

/** What a question asks: the edition's words, or those a person gave it; undefined for one nobody knows. */
export function questionLabel(
  t: Translate,
  language: Locale,
  id: string,
  own: Pick<OwnQuestion, 'label'> | undefined,
): string | undefined {
  // every question of an edition has its texts: a test of the content sees to it
  if (ofEditions.has(id)) return t(`questions.${id}.label` as Named);
  return own && (wordsIn(own.label, language) || t('result.form.unnamed'));
}

/** Why a question is asked; the person who added one knows. */
export const questionWhy = (t: Translate, id: string): string =>
  ofEditions.has(id) ? t(`questions.${id}.why` as Explained) : t('form.own-why');
