import type { Block } from '../../adapters/pdf/document';
import type { Part } from '../review/parts';
import { heading } from '../report/blocks';
import type { Book } from './book';
import { partFacts } from './parts/facts';
import { both } from './said';

/**
 * What the dossier says of some parts, each under its name; a part without an answer is left out.
 *
 * @param note - what is to be known first, under each name
 * @param without - fields that the chapter says elsewhere
 */
export const entered = (
  book: Book,
  parts: readonly Part[],
  { note = [], without = [] }: { note?: readonly Block[]; without?: readonly string[] } = {},
): Block[] =>
  parts.flatMap((part) => {
    const facts = partFacts(book, part, without);
    return facts.length === 0
      ? []
      : [
          heading(
            2,
            both(book, ({ t }) => t(`review.parts.${part}`)),
          ),
          ...note,
          ...facts,
        ];
  });
