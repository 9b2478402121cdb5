import type { Block, Cell } from '../../../adapters/pdf/document';
import { cooperationModes } from '../../../content/cooperation';
import { cell, paragraph } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import { blockName } from '../../review/block-name';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { saidIn } from './said-rows';
import { bold, cellOf, columnHeads, sentence, title, told } from './telling';

type ModeId = (typeof cooperationModes)[number]['id'];

/** The eight ways of the guide to work together, which are planned, done, or not planned. */
export const cooperationPart = (book: Book): Block[] => [
  title(book, 2, ({ t }) => t('review.parts.cooperation')),
  ...(saidIn(book.dossier, 'cooperation').length === 0 ? [notSaid(book)] : allModes(book)),
];

function allModes(book: Book): Block[] {
  const others = saidIn(book.dossier, 'cooperation').filter(
    ({ of }) => !cooperationModes.some(({ id }) => of === `cooperation/${id}`),
  );
  return [
    ...sentence(book, ({ t }) => t('gaps.of.cooperation-open.why'), {
      look: 'small',
      keepWithNext: true,
    }),
    {
      kind: 'table',
      columns: [0.44, 0.56],
      hasRowHeadings: true,
      head: columnHeads(
        book,
        ({ t }) => t('review.parts.cooperation'),
        ({ t }) => t('chapters.details'),
      ),
      rows: cooperationModes.map(({ id }) => modeRow(book, id)),
    },
    // what a file says of modes that are none of the eight
    ...others.flatMap(({ of }) => [
      title(book, 3, (words) => isolate(blockName(words, book.dossier, of))),
      ...itemFacts(book, 'cooperation', of),
    ]),
  ];
}

function modeRow(book: Book, id: ModeId): Cell[] {
  const state = book.dossier.cooperation?.[id]?.state;
  return [
    cell(
      paragraph(bold(told(book, ({ t }) => t(`mobilise.modes.${id}.name`)))),
      ...sentence(book, ({ t }) => t(`mobilise.modes.${id}.what`), { look: 'small' }),
    ),
    cellOf([
      paragraph(
        bold(
          told(book, ({ t }) =>
            state === undefined
              ? t('mobilise.cooperation.no-state')
              : t(`mobilise.cooperation.states.${state}`),
          ),
        ),
      ),
      ...itemFacts(book, 'cooperation', `cooperation/${id}`, {
        without: ['state'],
        isNarrow: true,
      }),
    ]),
  ];
}
