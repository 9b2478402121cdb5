import { heading, paragraph, strong } from '../../report/blocks';
import { ask, row } from '../ask';
import type { Part } from '../pack';
import { hint, newPage } from '../said';

interface Naming {
  name: 'mobilise.meeting.numbered' | 'blank.session';
  /** for what came of it */
  lines: number;
  beginsPage?: boolean;
}

/** One meeting, or one session of a focus group: when, about what, with whom, and what came of it. */
export const meeting = (number: number, { name, lines, beginsPage = false }: Naming): Part[] => [
  ...(beginsPage ? [newPage] : []),
  // of which kind it is, the page says
  { facts: ['meetings/*/kind'], blocks: ({ words }) => [heading(3, words.t(name, { number }))] },
  ask('meetings/*/on'),
  ask('meetings/*/subject', { lines: 1 }),
  ask('meetings/*/with', { hint: 'blank.register-numbers', lines: 1 }),
  {
    facts: [],
    blocks: ({ words: { t } }) => [
      paragraph(strong(t('mobilise.attendance.legend')), { keepWithNext: true }),
    ],
  },
  hint('mobilise.attendance.hint'),
  row('meetings/*/attendance/commune', 'meetings/*/attendance/organisations'),
  row('meetings/*/attendance/others', 'meetings/*/attendance/women'),
  ask('meetings/*/outcomes', { lines }),
];
