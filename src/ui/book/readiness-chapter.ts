import type { Block, Cell, Table } from '../../adapters/pdf/document';
import { readinessOf, type Share } from '../../domain/course/readiness';
import { taskStates } from '../../domain/course/task-state';
import { levelAt, readinessProfile, type ProfileRow } from '../../domain/profile/readiness-profile';
import { endsOf, placeWords } from '../gaps/profile-words';
import { cell, heading, paragraph, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { statusFigure } from '../report/status-figure';
import { circumstancesFor } from '../tasks/course-of';
import { asSent } from './as-sent';
import type { Book, Chapter } from './book';
import { inBoth } from './in-both';
import { profileFigure } from './profile-figure';
import { profileLegend } from './profile-legend';

/** How far the work is, and the profile of the criteria: drawn, then in words. */
export function readinessChapter(book: Book): Chapter {
  const { words, second } = book;
  const rows = readinessProfile(asSent(book).view);
  return {
    id: 'readiness',
    title: words.t('book.readiness.title'),
    secondTitle: second?.t('book.readiness.title'),
    blocks: inBoth(book, (one) => readinessBlocks({ ...book, words: one }, rows)),
  };
}

function readinessBlocks(book: Book, rows: readonly ProfileRow[]): Block[] {
  const { words } = book;
  const { t } = words;
  return [
    heading(2, t('tasks.ready.title')),
    small(t('tasks.ready.no-chance'), { keepWithNext: true }),
    shares(book),
    heading(2, t('gaps.profile.title')),
    paragraph(t('gaps.profile.intro')),
    small([t('gaps.profile.no-score'), t('gaps.profile.own-scale')].join(' ')),
    heading(3, t('gaps.profile.legend.title')),
    profileLegend(words),
    ...profile(words, 'minimum', rows),
    ...profile(words, 'assessed', rows),
  ];
}

function readinessIn({ dossier, edition, day }: Book) {
  const given = circumstancesFor(dossier, edition, day);
  return readinessOf(taskStates(given), given);
}

/** What is ready in figures; of a file that was sent, the criteria as they were met that day. */
function shares(book: Book): Table {
  const { t } = book.words;
  const ready = readinessIn(book);
  const { criteria } = readinessIn(asSent(book));
  const row = (name: string, { ready: done, total }: Share): Cell[] => [
    name,
    t('tasks.ready.of', { ready: done, total }),
  ];
  return {
    kind: 'table',
    columns: [0.75, 0.25],
    hasRowHeadings: true,
    head: [t('tasks.ready.column.what'), t('tasks.ready.column.ready')],
    rows: [
      row(t('tasks.ready.criteria'), criteria),
      row(t('tasks.ready.values'), ready.values),
      row(t('tasks.ready.letters'), ready.letters),
      ...ready.tasks.map(({ stage, share }) =>
        row(t('tasks.ready.stage', { stage: t(`stages.names.${stage}`) }), share),
      ),
    ],
  };
}

function profile(
  words: ReportWords,
  kind: ProfileRow['kind'],
  all: readonly ProfileRow[],
): Block[] {
  const { t } = words;
  const rows = all.filter((one) => one.kind === kind);
  return [
    heading(2, t(`gaps.profile.${kind}.title`)),
    profileFigure(kind, rows, words),
    {
      kind: 'table',
      caption: t(`gaps.profile.table.${kind}`),
      columns: [0.4, 0.26, 0.34],
      hasRowHeadings: true,
      head: [
        t('gaps.profile.table.criterion'),
        t('gaps.profile.table.stands'),
        t('gaps.profile.table.evidence'),
      ],
      rows: rows.map((row) => [
        t(`criteria.${row.id}.name`),
        cell(...stands(row, words)),
        cell(...evidence(row, words)),
      ]),
    },
  ];
}

function stands(row: ProfileRow, words: ReportWords): Block[] {
  const { t } = words;
  if (row.kind === 'minimum') {
    const open =
      row.most > row.least ? [small(t('gaps.profile.table.open', endsOf('minimum', t)))] : [];
    return [statusFigure(row.status, words), ...open];
  }
  const second =
    row.second === undefined
      ? []
      : [
          small(
            t('gaps.profile.table.second', { level: t(`diagnosis.levels.${levelAt(row.second)}`) }),
          ),
        ];
  return [paragraph(placeWords(row, t)), ...second];
}

function evidence({ evidence: { strength, from } }: ProfileRow, { t, f }: ReportWords): Block[] {
  // several signals may have one name
  const signals = f.list([...new Set(from.map((signal) => t(`gaps.signals.${signal}`)))]);
  return [
    paragraph(strong(t(`gaps.profile.strength.${strength}`))),
    ...(from.length === 0 ? [] : [small(t('gaps.profile.rests', { signals }))]),
  ];
}
