import type { Translate } from '../../adapters/i18n';
import type { Refusal } from './arrive';

/** Why a whole file cannot be taken here, in a sentence. */
export function refusalWords(t: Translate, code: Refusal): string {
  switch (code) {
    case 'reply-not-here':
    case 'own-invitation':
      return t(`receive.refused.${code}`);
    case 'share-exceeds':
      return t('archive.fault.share-exceeds');
    default:
      return t(`archive.reply.${code}`);
  }
}
