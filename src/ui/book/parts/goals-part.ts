import type { Block } from '../../../adapters/pdf/document';
import type { Book } from '../book';
import { notSaid, saidOr } from '../said';
import { itemFacts } from './facts';
import { title } from './telling';
import { together } from './together';

/** Each goal of the openness policy as it is written, its starting point, and what it is tied to. */
export function goalsPart(book: Book): Block[] {
  const { goals = [] } = book.dossier;
  return [
    title(book, 2, ({ t }) => t('orient.goals.title')),
    ...(goals.length === 0 ? [notSaid(book)] : []),
    ...goals.flatMap(({ id, what }, index) => [
      title(book, 3, ({ t }) => t('orient.goals.numbered', { number: index + 1 })),
      ...together([
        ...saidOr(book, what, { keepWithNext: true }),
        ...itemFacts(book, 'goals', `goals/${id}`, { without: ['what'] }),
      ]),
    ]),
  ];
}
