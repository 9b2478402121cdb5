import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { lengthOf, suggestedLimit } from '../../domain/form/answers';
import type { Limit } from '../../domain/edition/edition';
import type { Counted } from '../parts/counted';

interface Words {
  t: Translate;
  f: Formatters;
}

/** « 213 mots » */
export const lengthWords = ({ t, f }: Words, length: number, unit: Limit['unit']): string =>
  t(`form.count.${unit}`, { count: length, shown: f.number(length) });

/** « 12 mots », of what is too much: Arabic declines it. */
export const overWords = ({ t, f }: Words, over: number, unit: Limit['unit']): string =>
  t(`form.count.over-${unit}`, { count: over, shown: f.number(over) });

/**
 * How long a text is beside its limit; where nobody knows one, beside the length we suggest, which is
 * said to be ours.
 */
export function counted(words: Words, text: string, limit: Limit | null): Counted {
  const { t, f } = words;
  const { max, unit } = limit ?? suggestedLimit;
  const said = lengthOf(text, unit);
  const given = { length: lengthWords(words, said, unit), max: f.number(max) };
  if (limit === null)
    return {
      words: t(said > max ? 'form.count.ours-over' : 'form.count.ours', given),
      isOver: said > max,
      crossed: t('form.count.ours-crossed'),
    };
  return {
    words:
      said > max
        ? t('form.count.over', { ...given, over: overWords(words, said - max, unit) })
        : t('form.count.within', given),
    isOver: said > max,
    crossed: t('form.count.crossed'),
  };
}
