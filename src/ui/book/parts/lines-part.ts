import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { matrixOf } from '../../../domain/strategy/matrix';
import { goalName, programmeName, type Line } from '../../orient/names';
import { cell } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { notSaid } from '../said';
import { rowName } from './own-words';
import { columnHeads, namesCell, title, type Say } from './telling';

/** The lines of the collectivity’s programme, where they stand in it, and the goals tied to each. */
export function linesPart(book: Book): Block[] {
  const { dossier } = book;
  const { programmeLines = [] } = dossier;
  return [
    title(book, 2, ({ t }) => t('orient.lines.title', { programme: programmeName(t, dossier) })),
    ...(programmeLines.length === 0 ? [notSaid(book)] : [lineTable(book, programmeLines)]),
  ];
}

function lineTable(book: Book, lines: readonly Line[]): Table {
  const { goalsOfLine } = matrixOf(book.dossier);
  return {
    kind: 'table',
    columns: [0.38, 0.18, 0.44],
    hasRowHeadings: true,
    head: columnHeads(
      book,
      ({ t }) => t('orient.strategy.line'),
      ({ t }) => t('orient.lines.reference'),
      ({ t }) => t('orient.strategy.goals'),
    ),
    rows: lines.map((line, index) =>
      lineRow(book, line, { number: index + 1, tied: new Set(goalsOfLine.get(line.id)) }),
    ),
  };
}

function lineRow(
  book: Book,
  { title: name, reference = '' }: Line,
  { number, tied }: { number: number; tied: ReadonlySet<string> },
): Cell[] {
  const goals = (book.dossier.goals ?? []).flatMap((goal, at): Say[] =>
    tied.has(goal.id) ? [({ t, language }) => goalName(t, language, goal, at + 1)] : [],
  );
  return [
    cell(...rowName(book, name, ({ t }) => t('orient.lines.numbered', { number }))),
    reference.trim() === '' ? '–' : isolate(reference),
    namesCell(book, goals, ({ t }) => t('orient.strategy.no-goal')),
  ];
}
