import type { Translate } from '../../adapters/i18n';
import type { NamedFile } from '../../adapters/files/named-files';
import { isolate } from '../shell/isolate';

/** Names said in a sentence; of more files, the others are counted. */
const mostNamed = 3;

/** Names of files as a sentence takes them; the ones that are too many to name are counted. */
export function namesInWords(files: readonly NamedFile[], t: Translate): string {
  const names = files
    .slice(0, mostNamed)
    .map(({ name }) => (name === '' ? t('archive.unnamed') : isolate(name)));
  const more = files.length - names.length;
  return [...names, ...(more > 0 ? [t('archive.more', { count: more })] : [])].join(
    t('archive.between'),
  );
}
