import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Meetings from '../../../src/ui/mobilise/Meetings.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const meeting = (id: string, index: number, fields: Record<string, Change['value']>): Change[] => [
  { field: `meetings/${id}/order`, value: index },
  ...Object.entries({ kind: 'partners', ...fields }).map(([field, value]) => ({
    field: `meetings/${id}/${field}`,
    value,
  })),
];
const partnersNamed = (count: number): Change[] =>
  Array.from({ length: count }, (_, index): Change[] => [
    { field: `endorsements/p${index}/order`, value: index },
    { field: `endorsements/p${index}/organisation/fr`, value: `Réseau ${index}` },
    { field: `endorsements/p${index}/endorses`, value: 'unknown' },
  ]).flat();

function show(changes: readonly Change[], item?: string) {
  const session = sessionWith([...benguerir, ...changes]);
  const at =
    item === undefined ? { page: 'meetings' as const } : { page: 'meetings' as const, item };
  return { session, ...showQuestion(Meetings, session, at) };
}
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('the meetings with partners', () => {
  it('are counted by held, planned and without a day; groups are elsewhere', () => {
    show([
      ...meeting('a', 0, {
        'subject/fr': 'Présentation',
        on: '2026-11-22',
        'attendance/commune': 3,
      }),
      ...meeting('b', 1, { on: '2026-11-23' }),
      ...meeting('c', 2, {}),
      ...meeting('d', 3, { kind: 'internal', 'subject/fr': 'Interne' }),
    ]);

    expect(screen.getByText('1 meeting held, 1 planned.')).toBeTruthy();
    expect(screen.getByText('Held on 22 November 2026')).toBeTruthy();
    expect(screen.getByText('Planned for 23 November 2026')).toBeTruthy();
    expect(screen.getByText('Total: 3 people')).toBeTruthy();
    expect(screen.queryByText('Interne')).toBeNull();
  });

  it('lead to a new one, of their kind', async () => {
    const { session, go: gone } = show([]);

    await userEvent.click(screen.getByRole('button', { name: 'Add a meeting' }));

    const [one] = session.dossier.meetings ?? [];
    expect(one?.kind).toBe('partners');
    expect(gone).toHaveBeenCalledWith(`#/d/own/meetings/${one?.id}`);
  });
});

describe('a meeting', () => {
  it('takes who took part, how many, and what came of it', async () => {
    const { session } = show([...partnersNamed(3), ...meeting('a', 0, {})], 'a');

    await userEvent.click(screen.getByRole('checkbox', { name: 'Réseau 1' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^From the local authority/ }), '6');
    await userEvent.type(screen.getByRole('textbox', { name: /^Other people/ }), '١٤');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What came of it (French)' }),
      'Accord',
    );

    expect(session.dossier.meetings).toMatchObject([
      { with: { p1: true }, attendance: { commune: 6, others: 14 }, outcomes: { fr: 'Accord' } },
    ]);
    expect(screen.getByText('Total: 20 people')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Réseau 1' }));
    expect(session.dossier.meetings?.[0]?.with).toBeUndefined();
  });

  it.each([
    ['neither subject nor day', {}, '', /Write the subject or the day/],
    [
      'a negative number',
      { on: '2026-11-01' },
      '-3',
      /From the local authority.*cannot be negative/,
    ],
    ['a part of a person', { on: '2026-11-01' }, '2,5', /whole number/],
    ['words for a number', { on: '2026-11-01' }, 'many', /in digits/],
    [
      'more women than people',
      { on: '2026-11-01', 'attendance/women': 5 },
      '4',
      /more women \(5\) than people present \(4\)/,
    ],
  ])('with %s is not gone on with', async (_case, fields, typed, words) => {
    const { go: gone } = show(meeting('a', 0, fields), 'a');
    if (typed !== '') {
      await userEvent.type(
        screen.getByRole('textbox', { name: /^From the local authority/ }),
        typed,
      );
    }

    await go();

    expect(screen.getByRole('link', { name: words })).toBeTruthy();
    expect(gone).not.toHaveBeenCalled();
  });

  it('with as many women as people is gone on with', async () => {
    const { go: gone } = show(
      meeting('a', 0, { on: '2026-11-01', 'attendance/commune': 4, 'attendance/women': 4 }),
      'a',
    );

    await go();

    expect(gone).toHaveBeenCalledWith('#/d/own/meetings');
  });

  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
  ])('on %s is said to be planned: %s', (on, isPlanned) => {
    show(meeting('a', 0, { on }), 'a');

    expect(screen.queryByText(/^Planned: this day has not come/) !== null).toBe(isPlanned);
  });

  it('entered twice is noticed with the name of the other', () => {
    show(
      [
        ...meeting('a', 0, { on: '2026-11-01', 'subject/fr': 'Atelier' }),
        ...meeting('b', 1, { on: '2026-11-01', 'subject/fr': 'atelier' }),
      ],
      'a',
    );

    expect(screen.getByText(/another entry has the same subject: .*atelier/)).toBeTruthy();
  });

  it('of another kind leads to its own page', () => {
    show(meeting('a', 0, { kind: 'external' }), 'a');

    expect(screen.getByRole('link', { name: 'Focus groups' }).getAttribute('href')).toBe(
      '#/d/own/groups/a',
    );
  });
});

describe('choosing from a register', () => {
  it('of ten shows all of them and no search', () => {
    show([...partnersNamed(10), ...meeting('a', 0, {})], 'a');

    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
    expect(screen.queryByRole('textbox', { name: /^Search/ })).toBeNull();
  });

  it('of thirty shows ten and those chosen, and finds the others by part of the name', async () => {
    const { session } = show([...partnersNamed(30), ...meeting('a', 0, { 'with/p20': true })], 'a');
    expect(screen.getAllByRole('checkbox')).toHaveLength(11);

    await userEvent.type(screen.getByRole('textbox', { name: /^Search/ }), 'reseau 29');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Réseau 29' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Réseau 20' }));

    expect(session.dossier.meetings?.[0]?.with).toEqual({ p29: true });
    // still there, with the keyboard on it
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Réseau 20' }));
    await userEvent.clear(screen.getByRole('textbox', { name: /^Search/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Réseau 29' }));
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Réseau 29' }));
  });
});
