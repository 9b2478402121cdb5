import type { Block } from '../../adapters/pdf/document';
import type { Schedule } from '../../domain/schedule/schedule';
import { paragraph, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { scheduleFigure } from './schedule-figure';
import { bufferWords, goalWords, rowWords, verdictWords } from './schedule-words';

/** The schedule on paper: what it counts from, whether it fits, the picture, its table, what is assumed. */
export function scheduleBlocks(words: ReportWords, schedule: Schedule): Block[] {
  const { t } = words;
  if (schedule.state === 'no-end') return [paragraph(t(`schedule.no-end.${schedule.why}`))];
  const verdict = verdictWords(words, schedule);
  const buffer = bufferWords(words, schedule);
  return [
    ...goalWords(words, schedule).map((sentence) => paragraph(sentence)),
    {
      kind: 'panel',
      blocks: [
        paragraph(strong(verdict.title), { ink: schedule.state === 'fits' ? 'ink' : 'alert' }),
        ...verdict.sentences.map((sentence) => paragraph(sentence)),
      ],
    },
    scheduleFigure(words, schedule),
    {
      kind: 'table',
      caption: t('schedule.table.caption'),
      hasRowHeadings: true,
      columns: [0.22, 0.16, 0.21, 0.21, 0.2],
      head: (['stage', 'length', 'from', 'to', 'state'] as const).map((column) =>
        t(`schedule.table.${column}`),
      ),
      rows: schedule.rows.flatMap((row) => [
        rowWords(words, row),
        ...(row.stage === 'submit' && buffer !== undefined ? [buffer] : []),
      ]),
    },
    small(t('schedule.assumed.lengths')),
    small(t('schedule.assumed.week')),
    ...(schedule.holidays.some(({ isEstimate }) => isEstimate)
      ? [small(t('schedule.feasts.text'))]
      : []),
  ];
}
