import type { PaperKey } from '../../adapters/i18n';
import type { Block, Cell, Paragraph } from '../../adapters/pdf/document';
import { bareName } from '../fields/field-words';
import { labelled, small } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { boxesCell, choiceWords } from './ask';
import { choicesOf } from './fact-kinds';
import type { Pack, Part } from './pack';

interface Column {
  /** written in it; a column without one repeats the number of another list */
  fact?: string;
  /** instead of the name of the field */
  label?: PaperKey;
  share: number;
  /** choices as squares in the cell; else they are numbered over the table */
  boxes?: true;
}

interface Shape {
  columns: readonly Column[];
  /** empty rows: what a meeting writes, and a little more */
  rows: number | ((pack: Pack) => number);
  /** points; 26 is one line of writing */
  rowHeight?: number;
  caption?: PaperKey;
  /** the first column numbers the rows, so that other tables can name them */
  isNumbered?: boolean;
}

/** Rows for the collectivities that apply: two where nobody has said how many. */
export const rowsTogether = ({ collectivities }: Pack): number =>
  collectivities === 0 ? 2 : Math.min(collectivities, 12);

/** An empty table with the heads of the screen; what can be chosen stands over it with numbers. */
export const emptyTable = ({
  columns,
  rows,
  rowHeight = 34,
  caption,
  isNumbered = true,
}: Shape): Part => ({
  facts: columns.flatMap(({ fact }) => fact ?? []),
  blocks: (pack) => {
    const { words } = pack;
    const length = typeof rows === 'number' ? rows : rows(pack);
    return [
      ...columns.flatMap((column) => legend(column, words)),
      {
        kind: 'table',
        ...(caption === undefined ? {} : { caption: words.t(caption) }),
        head: [
          ...(isNumbered ? [words.t('blank.number')] : []),
          ...columns.map((column) => headOf(column, words)),
        ],
        rows: Array.from({ length }, (_, at): Cell[] => [
          ...(isNumbered ? [words.f.number(at + 1)] : []),
          ...columns.map((column) => emptyCell(column, words)),
        ]),
        columns: [...(isNumbered ? [0.9] : []), ...columns.map(({ share }) => share)],
        rowHeight,
      },
    ];
  },
});

const headOf = ({ fact = '', label }: Column, words: ReportWords): string =>
  label === undefined ? bareName(words, fact) : words.t(label);

function emptyCell({ fact = '', boxes }: Column, words: ReportWords): Cell {
  if (boxes !== true) return '';
  return boxesCell(choicesOf(fact).map((value) => choiceWords(words, fact, value)));
}

/** « Axe (écrivez le numéro) : 1 Participation ; 2 … » */
function legend(column: Column, words: ReportWords): Block[] {
  const { fact = '', boxes } = column;
  if (boxes === true || choicesOf(fact).length === 0) return [];
  return [choicesLine(fact, headOf(column, words), words)];
}

/** What can be chosen under a head, numbered. */
export function choicesLine(fact: string, head: string, words: ReportWords): Paragraph {
  const { t } = words;
  const numbered = choicesOf(fact).map((value, at) =>
    t('blank.choice', { number: at + 1, name: choiceWords(words, fact, value) }),
  );
  const name = t('blank.legend', { name: head });
  return small(labelled(name, numbered.join(t('result.and-source')), words), {
    ink: 'ink',
    keepWithNext: true,
  });
}
