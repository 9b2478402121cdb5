import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import { editionIds, editions, isEditionId } from '../../content';
import type { Dossier } from '../../domain/dossier/dossier';
import { short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';
import { isolate } from '../shell/isolate';

/** « Appel de 2023 »; an edition of a newer version goes by its code. */
export const editionName = (t: Translate, id: string): string =>
  isEditionId(id) ? t(`editions.${id}.short`) : t('moving.unknown.name', { id: isolate(id) });

/** Questions that the application has words for. */
const known: ReadonlySet<string> = new Set(
  editionIds.flatMap((id) => editions[id].questions.map((one) => one.id)),
);

type Label = Extract<MessageKey, `questions.${string}.label`>;

/** The words of a question: the application's, the person's own, else its code. */
export function questionName(t: Translate, language: Locale, dossier: Dossier, id: string): string {
  if (known.has(id)) return t(`questions.${id}.label` as Label);
  const own = wordsIn(dossier.questions?.find((one) => one.id === id)?.label, language);
  return own === '' ? t('moving.unknown.question', { id: isolate(id) }) : isolate(short(own));
}
