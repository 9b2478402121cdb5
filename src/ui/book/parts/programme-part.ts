import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { budgetTotal, valuesOfAxis, type Project } from '../../../domain/means/programme';
import { programmeAxes } from '../../../domain/dossier/means';
import { dirhams } from '../../means/dirhams';
import { cell, paragraph } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { rowName } from './own-words';
import { cellOf, columnHeads, title, told, type Say } from './telling';

/** The openness programme, its projects axis by axis. */
export function programmePart(book: Book): Block[] {
  const { programme, projects = [] } = book.dossier;
  const dates = itemFacts(book, 'programme', '');
  return [
    title(book, 2, ({ t }) => t('review.parts.programme')),
    ...(programme === undefined && projects.length === 0 && dates.length === 0
      ? [notSaid(book)]
      : dates),
    ...(projects.length === 0
      ? []
      : [
          title(book, 3, ({ t }) => t('means.programme.projects.title')),
          paragraph(told(book, totalWords(projects)), { keepWithNext: true }),
          ...axesOf(projects).map((axis) => axisTable(book, axis)),
        ]),
  ];
}

/** In the network's order; last those without an axis. */
const axesOf = (projects: readonly Project[]) =>
  [...programmeAxes, undefined].filter((axis) => projects.some((one) => one.axis === axis));

const totalWords =
  (projects: readonly Project[]): Say =>
  ({ t, f }) => {
    const count = projects.length;
    const said = t('means.programme.projects.count', { count, shown: f.number(count) });
    const total = budgetTotal(projects);
    if (total.without === count) {
      return t('means.programme.projects.no-total', { projects: said });
    }
    const key = total.without === 0 ? 'with-total' : 'part-total';
    return t(`means.programme.projects.${key}`, {
      projects: said,
      total: dirhams({ t, f }, total.dirhams),
      without: total.without,
      shownWithout: f.number(total.without),
    });
  };

function axisTable(book: Book, axis: Project['axis']): Table {
  const { projects = [] } = book.dossier;
  return {
    kind: 'table',
    caption: told(book, ({ t, f }) =>
      axis === undefined
        ? t('means.programme.projects.no-axis')
        : `${t(`means.axes.${axis}`)} · ${t('means.programme.projects.serves', {
            values: f.list(valuesOfAxis(axis).map((value) => t(`means.values.${value}`))),
          })}`,
    ),
    columns: [0.4, 0.6],
    hasRowHeadings: true,
    head: columnHeads(
      book,
      ({ t }) => t('means.fields.title'),
      ({ t }) => t('chapters.details'),
    ),
    rows: projects.flatMap((one, index) =>
      one.axis === axis ? [projectRow(book, one, index + 1)] : [],
    ),
  };
}

const projectRow = (book: Book, { id, title: name }: Project, number: number): Cell[] => [
  cell(...rowName(book, name, ({ t }) => t('means.project.numbered', { number }))),
  cellOf(
    itemFacts(book, 'programme', `projects/${id}`, { without: ['title', 'axis'], isNarrow: true }),
  ),
];
