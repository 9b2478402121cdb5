import type { LeftOut } from '../../adapters/files/gather-files';
import type { App } from '../app-state.svelte';
import { namesInWords } from './missing-files';

/** Says which attached files are not in a file that was made; nothing where all of them are. */
export function tellLeftOut({ tell }: Pick<App, 'tell'>, { missing, over }: LeftOut): void {
  const ways = [
    ['saved-without', missing],
    ['saved-over', over],
  ] as const;
  const left = ways.filter(([, files]) => files.length > 0);
  if (left.length === 0) return;
  tell({
    text: (t) =>
      left
        .map(([key, files]) =>
          t(`archive.${key}`, { count: files.length, names: namesInWords(files, t) }),
        )
        .join(' '),
  });
}
