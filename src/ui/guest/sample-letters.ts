import type { MessageKey } from '../../adapters/i18n';
import type { LetterKind } from '../../domain/dossier/letters';

/** One paragraph of an example, and what it is there to say. */
interface SampleText {
  label: MessageKey;
  text: MessageKey;
}

const ofSupport = ['purpose', 'why', 'done', 'directions', 'means', 'forum', 'peers'] as const;
const ofEndorsement = ['purpose', 'who', 'done', 'prepare', 'carry-out', 'independence'] as const;

/** The body of the example of a letter, paragraph by paragraph. */
export function textsOf(kind: LetterKind): SampleText[] {
  if (kind === 'support') {
    return ofSupport.map((part) => ({
      label: `sample-letters.support.label.${part}`,
      text: `sample-letters.support.text.${part}`,
    }));
  }
  return ofEndorsement.map((part) => ({
    label: `sample-letters.endorsement.label.${part}`,
    text: `sample-letters.endorsement.text.${part}`,
  }));
}

/** What makes an example specific, in order. */
export const strongPoints = ['facts', 'same', 'means'] as const;
