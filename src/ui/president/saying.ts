import type { Locale } from '../../adapters/i18n';
import type { Words } from '../result/words';

/** How the president's page speaks, on the screen and on paper. */
export interface Saying extends Words {
  language: Locale;
}
