import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import type { FrozenConsultation } from '../../../domain/decision/decision-record';
import { cell, heading, labelled, listInTwo, paragraph, small } from '../../report/blocks';
import { statusFigure } from '../../report/status-figure';
import { whoWords } from '../consulted-words';
import { isMinimum, knownFacts, tallyLines } from '../known-words';
import type { Paper } from './paper';

/** More than these would take the sheet over its two pages; the dossier has them all. */
const mostConsulted = 20;

/** Who was consulted, and what was known on the day of the record. */
export function knownPart(paper: Paper): Block[] {
  const { recorded, words } = paper;
  const { t, f } = words;
  const { known } = recorded.record;
  return [
    heading(2, t('decide.paper.consulted')),
    ...consulted(paper),
    heading(2, t('decide.known.on', { date: f.date(known.asOf) })),
    listInTwo(
      knownFacts(known, words).map(({ label, value }) => [
        small(labelled(label, value.join(t('report.comma')), words), { ink: 'ink' }),
      ]),
    ),
    criteria(paper),
    ...diagnosis(paper),
  ];
}

function consulted({ recorded, words }: Paper): Block[] {
  const { t } = words;
  const all = recorded.record.known.consultations;
  if (all.length === 0) return [paragraph(t('decide.paper.nobody'), { ink: 'soft' })];
  const more = all.length - mostConsulted;
  return [
    {
      kind: 'table',
      columns: [0.5, 0.25, 0.25],
      hasRowHeadings: true,
      head: [t('decide.paper.who'), t('decide.paper.day'), t('decide.paper.opinion')],
      rows: all.slice(0, mostConsulted).map((one) => row(one, words)),
    },
    ...(more > 0 ? [small(t('decide.paper.more', { count: more }))] : []),
  ];
}

function row(one: FrozenConsultation, words: Paper['words']): Cell[] {
  const { t, f } = words;
  return [
    whoWords(words, one) ?? t('decide.known.somebody'),
    one.on === undefined ? t('decide.known.no-day') : f.date(one.on),
    t(`decide.opinions.${one.opinion ?? 'unknown'}`),
  ];
}

function criteria({ recorded, words }: Paper): Table {
  const { t } = words;
  return {
    kind: 'table',
    columns: [0.52, 0.26, 0.22],
    hasRowHeadings: true,
    head: [t('decide.known.criterion'), t('decide.known.status'), ''],
    rows: recorded.record.known.criteria
      .filter(({ id }) => isMinimum(id))
      .map(({ id, status, blockedBy }) => [
        t(`criteria.${id}.name`),
        cell(statusFigure(status, words)),
        blockedBy === undefined ? '' : t(`decide.known.blocked.${blockedBy}`),
      ]),
  };
}

function diagnosis({ recorded, words }: Paper): Block[] {
  const { t } = words;
  const lines = tallyLines(recorded.record.known, words);
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [0.36, 0.64],
      hasRowHeadings: true,
      head: [t('decide.known.value'), t('decide.known.diagnosis')],
      rows: lines.map(({ value, line }) => [t(`diagnosis.values.${value}.name`), line]),
    },
  ];
}
