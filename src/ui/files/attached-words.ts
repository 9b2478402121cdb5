import type { Translate } from '../../adapters/i18n';
import { isolated, short } from '../fields/item-words';
import type { Attached } from './attach-file';

const keys = { new: 'attached', same: 'same', completed: 'completed' } as const;

/** Beyond so many, those attached are only counted: they stand in the list below. */
const mostNamed = 3;

/** What became of the files a person has chosen, apart from those refused. */
export function attachedWords(
  attached: readonly Attached[],
  cancelled: number,
  t: Translate,
): string {
  const count = attached.filter(({ is }) => is === 'new').length;
  const isCounted = count > mostNamed;
  const sentences = attached
    .filter(({ is }) => !isCounted || is !== 'new')
    .map(({ is, name }) =>
      t(`files.done.${keys[is]}`, { name: isolated(short(name) || t('files.unnamed')) }),
    );
  if (isCounted) sentences.unshift(t('files.done.several', { count }));
  if (cancelled > 0) sentences.push(t('files.done.cancelled', { count: cancelled }));
  return sentences.join(' ');
}
