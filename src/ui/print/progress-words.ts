import type { Translate } from '../../adapters/i18n';
import type { PrintProgress } from '../../adapters/pdf/messages';

/** What can be made on paper: the words that name it stand in these groups, under the same keys. */
export type PaperSubject =
  'print' | 'decide.print' | 'paper.pdf' | 'paper.docx' | 'exports.pdf' | 'exports.docx';

/** How far the work is, and its step alone, which a screen reader says once. */
export function progressWords(progress: PrintProgress, t: Translate, subject: PaperSubject) {
  const step =
    progress.step === 'loading'
      ? t(`${subject}.progress.loading`)
      : t(`print.progress.${progress.step}`);
  if (progress.step !== 'setting') {
    return { step, words: step, value: progress.step === 'writing' ? 1 : undefined };
  }
  const { done, total } = progress;
  const words = t('print.progress.setting-of', { done: String(done), total: String(total) });
  return { step, words, value: total === 0 ? undefined : done / total };
}
