import type { ShownFact } from '../../adapters/editor/letter-editor';
import type { Translate } from '../../adapters/i18n';

/** A fact that can stand in the text; without a value the dossier has none yet. */
export interface NamedFact {
  name: string;
  label: string;
  value: string | undefined;
}

/** Something that a line can be said to hold. */
export interface NamedElement {
  id: string;
  label: string;
}

/** A fact as the text shows it: its value, or the words that say that there is none. */
export function factShown(t: Translate, facts: readonly NamedFact[], name: string): ShownFact {
  const fact = facts.find((one) => one.name === name);
  if (fact?.value !== undefined) return { text: fact.value, isMissing: false };
  const text = fact ? t('editor.fact.missing', { name: fact.label }) : t('editor.fact.unknown');
  return { text, isMissing: true };
}

/** What stands below a line that is said to hold something. */
export function saidShown(
  t: Translate,
  elements: readonly NamedElement[],
  says: readonly string[],
): string {
  const labels = says.map(
    (one) => elements.find(({ id }) => id === one)?.label ?? t('editor.says.other'),
  );
  return t('editor.says.line', { elements: labels.join(t('editor.says.and')) });
}
