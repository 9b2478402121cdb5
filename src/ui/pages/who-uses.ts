import type { Translate } from '../../adapters/i18n';
import { storageFault } from '../../adapters/storage/storage-fault';
import type { Author } from '../../domain/dossier/revision';
import type { App } from '../app-state.svelte';

/** Who uses this device; the application may not have read it yet when a page opens. */
export const authorOf = async ({
  author,
  dossiers,
}: Pick<App, 'author' | 'dossiers'>): Promise<Author | undefined> =>
  author ?? (await dossiers?.author());

/** What went wrong with the storage, in words. */
export const faultInWords = (t: Translate, error: unknown): string =>
  t(`error.storage-${storageFault(error).code}`);
