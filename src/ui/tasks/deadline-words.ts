import type { Locale } from '../../adapters/i18n';
import type { Deadline } from '../../domain/course/next-deadline';
import { short } from '../fields/item-words';
import type { Words } from '../result/words';
import { wordsIn } from '../shell/dossier-name';
import { isolate } from '../shell/isolate';

/**
 * What a deadline is the day of, with typed words marked.
 *
 * @param isOpen - the candidacy is still to be submitted
 */
export function deadlineWords(
  deadline: Deadline,
  words: Words,
  language: Locale,
  isOpen: boolean,
): string {
  const { t, dossier } = words;
  switch (deadline.kind) {
    case 'call-closes':
      return t('tasks.deadline.call-closes', { entered: deadline.enteredByPerson ? 'yes' : 'no' });
    case 'call-closes-in':
      return t('tasks.deadline.call-closes-in');
    case 'exchange': {
      const one = dossier.exchanges?.find(({ id }) => id === deadline.exchange);
      const what = short(wordsIn(one?.request, language));
      return t('tasks.deadline.exchange', {
        what: what === '' ? t('tasks.deadline.unnamed-request') : isolate(what),
      });
    }
    case 'roadmap-step': {
      const step = dossier.roadmap?.find(({ id }) => id === deadline.step);
      const what = short(wordsIn(step?.what, language));
      return t('tasks.deadline.roadmap-step', {
        what: what === '' ? t('tasks.deadline.unnamed-step') : isolate(what),
      });
    }
    case 'next-council':
      return t('tasks.deadline.next-council');
    case 'mandate-ends':
      return t('tasks.deadline.mandate-ends', {
        collectivity: words.collectivity(deadline.jurisdiction),
        estimate: deadline.isEstimate ? 'yes' : 'no',
      });
    case 'session':
      return t('tasks.deadline.session', {
        collectivity: words.collectivity(deadline.jurisdiction),
        open: isOpen ? 'yes' : 'no',
      });
  }
}
