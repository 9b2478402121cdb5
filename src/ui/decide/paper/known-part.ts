import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import type { FrozenConsultation } from '../../../domain/decision/decision-record';
import { cell, heading, labelled, listInTwo, paragraph, small, strong } from '../../report/blocks';
import { statusFigure } from '../../report/status-figure';
import { whoWords } from '../consulted-words';
import { isDeciding, isMinimum, knownFacts, tallyLines, type Fact } from '../known-words';
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
    ...facts(paper),
    criteria(paper),
    ...diagnosis(paper),
  ];
}

/** In two columns; what has several values, as the names of four regions, over both of them. */
function facts({ recorded, words }: Paper): Block[] {
  const all = knownFacts(recorded.record.known, words);
  const told = ({ label, value }: Fact) =>
    small(labelled(label, value.join(words.t('report.comma')), words), { ink: 'ink' });
  return [
    ...all
      .filter(({ value }) => value.length > 1)
      .map((one) => ({ ...told(one), keepWithNext: true })),
    listInTwo(all.filter(({ value }) => value.length === 1).map((one) => [told(one)])),
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
      columns: [0.62, 0.21, 0.17],
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
    columns: [0.56, 0.25, 0.19],
    hasRowHeadings: true,
    head: [t('decide.known.criterion'), t('decide.known.status'), t('decide.known.lacks')],
    rows: recorded.record.known.criteria
      .filter(({ id }) => isMinimum(id))
      .map(({ id, status, blockedBy }) => [
        isDeciding(id)
          ? t(`criteria.${id}.name`)
          : cell(paragraph(strong(t(`criteria.${id}.name`))), small(t('result.file.intro'))),
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
