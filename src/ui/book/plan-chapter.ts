import { gapsOf } from '../../domain/gaps/gaps-of';
import { planOf } from '../../domain/plan/plan';
import { planBlocks } from '../plan/plan-blocks';
import type { Book, Chapter } from './book';

/** From gaps to actions, as the page of the plan prints them. */
export function planChapter({ dossier, view, letters, day, words, second }: Book): Chapter {
  return {
    id: 'plan',
    title: words.t('review.parts.plan'),
    secondTitle: second?.t('review.parts.plan'),
    blocks: planBlocks(words, planOf(dossier, gapsOf(view, letters), day)),
  };
}
