import type { Block, Cell } from '../../../adapters/pdf/document';
import { ogpValues } from '../../../domain/dossier/strategy';
import {
  coverage,
  hasOnlySupporting,
  type Coverage,
  type GoalLinks,
} from '../../../domain/strategy/coverage';
import { matrixOf } from '../../../domain/strategy/matrix';
import { lineName } from '../../orient/names';
import { cell, list, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { rowName } from './own-words';
import { bold, namesCell, sentence, title, told, type Say } from './telling';

/** Of the goal, of each value and of the lines: in two languages the names are long, yes and no are not. */
const shares = { alone: [0.27, 0.17, 0.17, 0.17, 0.22], inBoth: [0.34, 0.14, 0.15, 0.145, 0.225] };

/** Goals against OGP's values and the lines of the programme, and what neither side covers. */
export function strategyPart(book: Book): Block[] {
  const { dossier } = book;
  const { goals } = matrixOf(dossier);
  if (goals.length === 0) return [];
  return [
    title(book, 2, ({ t }) => t('orient.strategy.title')),
    ...sentence(book, ({ t }) => t('orient.values.rule'), { look: 'small' }),
    ...sentence(book, ({ t }) => t('orient.values.goals-too'), {
      look: 'small',
      keepWithNext: true,
    }),
    ...coverageBlocks(book, coverage(dossier)),
    {
      kind: 'table',
      columns: book.second === undefined ? shares.alone : shares.inBoth,
      hasRowHeadings: true,
      head: [
        told(book, ({ t }) => t('orient.strategy.goal')),
        ...ogpValues.map((value) => told(book, ({ t }) => t(`orient.values.${value}.name`))),
        told(book, ({ t }) => t('orient.strategy.lines')),
      ],
      rows: goals.map((links, index) => goalRow(book, links, index + 1)),
    },
  ];
}

function goalRow(book: Book, links: GoalLinks, number: number): Cell[] {
  const { programmeLines = [], goals = [] } = book.dossier;
  const tied = new Set(links.lines);
  const lines = programmeLines.flatMap((line, at) =>
    tied.has(line.id) ? [{ line, number: at + 1 }] : [],
  );
  const goal = goals.find(({ id }) => id === links.id);
  return [
    cell(
      ...rowName(book, goal?.what, ({ t }) => t('orient.goals.numbered', { number })),
      ...supporting(book, links),
    ),
    ...ogpValues.map((value) => servedCell(book, links.values.includes(value))),
    namesCell(
      book,
      lines.map(
        (one): Say =>
          ({ t, language }) =>
            lineName(t, language, one.line, one.number),
      ),
      ({ t }) => t('orient.strategy.no-line'),
    ),
  ];
}

const servedCell = (book: Book, isServed: boolean): Cell =>
  cell(
    paragraph(
      told(book, ({ t }) => t(isServed ? 'orient.strategy.served' : 'orient.strategy.not-served')),
      { ink: isServed ? 'accent' : 'soft' },
    ),
  );

function supporting(book: Book, links: GoalLinks): Block[] {
  if (links.supporting.length === 0) return [];
  const names: Say = ({ t, f }) =>
    `${t('report.label', { label: t('orient.strategy.supporting') })} ${f.list(
      links.supporting.map((value) => t(`orient.values.${value}.name`)),
    )}`;
  return [
    small(told(book, names)),
    ...(hasOnlySupporting(links)
      ? [small(told(book, ({ t }) => t('orient.strategy.do-not-count')))]
      : []),
  ];
}

function coverageBlocks(book: Book, covered: Coverage): Block[] {
  const counted = [
    ['uncovered', covered.uncoveredValues],
    ['without-value', covered.goalsWithoutValue],
    ['only-supporting', covered.onlySupporting],
    ['unlinked', covered.unlinkedGoals],
    ['lines-alone', covered.linesWithoutGoal],
  ] as const;
  const lacking = counted.filter(([, all]) => all.length > 0);
  if (lacking.length === 0) return sentence(book, ({ t }) => t('orient.strategy.nothing'));
  return [
    paragraph(bold(told(book, ({ t }) => t('orient.strategy.to-mend'))), { keepWithNext: true }),
    list(
      lacking.map(([key, all]) =>
        told(book, ({ t, f }) => {
          const said = t(`orient.strategy.${key}`, { count: all.length });
          const values = covered.uncoveredValues.map((value) => t(`orient.values.${value}.name`));
          return key === 'uncovered'
            ? `${t('report.label', { label: said })} ${f.list(values)}`
            : said;
        }),
      ),
    ),
    ...(covered.linesWithoutGoal.length === 0
      ? []
      : sentence(book, ({ t }) => t('orient.strategy.not-every-line'), { look: 'small' })),
  ];
}
