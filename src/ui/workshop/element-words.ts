import type { MessageKey, Translate } from '../../adapters/i18n';
import type { LetterKind } from '../../domain/dossier/letters';
import type { ElementId } from '../../domain/letters/elements';

type ElementKey = Extract<MessageKey, `workshop.elements.${string}`>;

/** What a letter is expected to hold, as a sentence; each kind of letter has words for its own elements. */
export const elementWords = (t: Translate, kind: LetterKind, id: ElementId): string =>
  t(`workshop.elements.${kind}.${id}` as ElementKey);
