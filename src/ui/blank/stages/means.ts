import { ask } from '../ask';
import type { PackPage } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, note, saidBy, titled } from '../said';

const told = [
  { fact: 'capacities/*/function', share: 3 },
  { fact: 'capacities/*/skills', share: 3.4 },
  { fact: 'capacities/*/time', share: 2.4 },
] as const;

/** Staff and partners, relations, and the openness programme. */
export const meansPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('means.capacity.title'),
    beginsPage: true,
    parts: [
      note('means.capacity.intro'),
      saidBy('law', 'means.capacity.law'),
      hint(
        'means.capacity.function-hint',
        'means.capacity.skills-hint',
        'means.capacity.time-hint',
      ),
      titled('means.capacity.staff.title'),
      emptyTable({ columns: told, rows: 5, rowHeight: 44 }),
      titled('means.capacity.partner.title'),
      hint('blank.register-number'),
      emptyTable({
        columns: [{ fact: 'capacities/*/organisation', share: 1.6 }, ...told],
        rows: 5,
        rowHeight: 44,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('means.network.title'),
    beginsPage: true,
    parts: [
      ask('remacto', {
        label: 'means.network.remacto.question',
        hint: 'means.network.remacto.why',
      }),
      titled('means.network.others.title'),
      saidBy('guide', 'means.network.others.guide'),
      hint('means.network.others.proof-hint'),
      emptyTable({
        columns: [
          { fact: 'networks/*/kind', share: 1.2 },
          { fact: 'networks/*/name', share: 4 },
          { fact: 'networks/*/since', share: 1.5 },
          { fact: 'networks/*/proof', share: 3.5 },
        ],
        rows: 7,
        rowHeight: 44,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('means.programme.title'),
    beginsPage: true,
    parts: [
      note('blank.programme'),
      ask('programme/adoptedOn'),
      ask('programme/startsOn'),
      ask('programme/endsOn'),
      titled('means.programme.projects.title'),
      hint('means.project.activities-hint'),
      emptyTable({
        columns: [
          { fact: 'projects/*/axis', share: 1.2 },
          { fact: 'projects/*/title', share: 3 },
          { fact: 'projects/*/activities', share: 3.6 },
          { fact: 'projects/*/startsOn', share: 1.5 },
          { fact: 'projects/*/endsOn', share: 1.5 },
          { fact: 'projects/*/budget', label: 'means.programme.projects.budget', share: 1.6 },
        ],
        rows: 12,
        rowHeight: 56,
      }),
    ],
  },
];
