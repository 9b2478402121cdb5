import { gapsOf } from '../../domain/gaps/gaps-of';
import { planOf } from '../../domain/plan/plan';
import { planBlocks } from '../plan/plan-blocks';
import { asSent } from './as-sent';
import type { Book, Chapter } from './book';
import { inBoth } from './in-both';
import { asNothing } from './says-nothing';

/** From gaps to actions, as the page of the plan prints them. */
export function planChapter(book: Book): Chapter {
  const { dossier, letters, day, words, second } = book;
  const plan = planOf(dossier, gapsOf(asSent(book).view, letters), day);
  const blocks = inBoth(book, (one) => planBlocks(one, plan));
  return {
    id: 'plan',
    title: words.t('review.parts.plan'),
    secondTitle: second?.t('review.parts.plan'),
    blocks: plan.actions.length === 0 ? asNothing(blocks) : blocks,
  };
}
