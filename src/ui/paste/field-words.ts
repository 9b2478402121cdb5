import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Limit } from '../../domain/edition/edition';
import { lengthOf, suggestedLimit } from '../../domain/form/answers';
import type { FormQuestion } from '../../domain/form/form-questions';
import type { PasteField } from '../../domain/form/paste';

/** When a field was filled in, and whether what was put there still holds; undefined for one that is not. */
export function sinceWords(
  { t, f }: { t: Translate; f: Formatters },
  { question, state, on, language }: PasteField,
): string | undefined {
  if (state === 'no' || on === undefined) return undefined;
  const date = f.date(on);
  if (question.form === 'file') return t(`paste.files-since.${state}`, { date });
  return language && t(`paste.since.${state}`, { date, language: t(`paste.in.${language}`) });
}

/** How long a text is, in the unit of its limit. */
export function lengthUnit(
  { limit }: FormQuestion,
  text: string,
): [length: number, unit: Limit['unit']] {
  const { unit } = limit ?? suggestedLimit;
  return [lengthOf(text, unit), unit];
}
