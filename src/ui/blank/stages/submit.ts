import { ask } from '../ask';
import type { PackPage } from '../pack';
import { note, remark, rule } from '../said';

export const submitPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('follow.submission.title'),
    parts: [
      rule('complete-and-on-time'),
      note('follow.files.published'),
      ask('submission/submittedOn', { hint: 'blank.submitted-on' }),
      ask('submission/submittedAt', {
        label: 'follow.submission.at',
        hint: 'follow.submission.at-hint',
        lines: 1,
      }),
      ask('submission/by', { hint: 'follow.submission.by-hint', lines: 1 }),
      ask('submission/receipt', { hint: 'follow.submission.receipt-hint' }),
      remark('blank.receipt'),
    ],
  },
];
