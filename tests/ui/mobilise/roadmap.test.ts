import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import ar from '../../../locales/ar/mobilise.json' with { type: 'json' };
import fr from '../../../locales/fr/mobilise.json' with { type: 'json' };
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { stages } from '../../../src/domain/course/stages';
import type { Change } from '../../../src/domain/dossier/history';
import Cooperation from '../../../src/ui/mobilise/Cooperation.svelte';
import Roadmap from '../../../src/ui/mobilise/Roadmap.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const step = (id: string, index: number, fields: Record<string, Change['value']>): Change[] => [
  { field: `roadmap/${id}/order`, value: index },
  ...Object.entries(fields).map(([field, value]) => ({ field: `roadmap/${id}/${field}`, value })),
];

describe('the roadmap', () => {
  function show(changes: readonly Change[] = []) {
    const session = sessionWith([...benguerir, ...changes]);
    return { session, ...showQuestion(Roadmap, session, { page: 'roadmap' }) };
  }

  it('begins from the seven stages, in Arabic and French, and that can be undone', async () => {
    const { session, told } = show();

    await userEvent.click(screen.getByRole('button', { name: /^Begin with the seven/ }));
    await waitFor(
      () => {
        expect(session.dossier.roadmap).toHaveLength(7);
      },
      { timeout: 5000 },
    );

    expect(session.dossier.roadmap?.map(({ what }) => what)).toEqual(
      stages.map((stage) => ({ ar: ar.roadmap.begins[stage], fr: fr.roadmap.begins[stage] })),
    );
    expect(screen.queryByRole('button', { name: /^Begin with the seven/ })).toBeNull();
    told[0]?.action?.run();
    expect(session.dossier.roadmap).toBeUndefined();
  });

  it('of somebody’s own steps offers no beginning', () => {
    show(step('a', 0, { 'what/fr': 'Réunir' }));

    expect(screen.queryByRole('button', { name: /^Begin with the seven/ })).toBeNull();
  });

  it('says that it comes after the decision, until one is recorded', () => {
    const { unmount } = show();
    expect(screen.getByRole('link', { name: 'Record the decision' }).getAttribute('href')).toBe(
      '#/d/own/decision',
    );
    unmount();

    show([{ field: 'decisions/d/order', value: 0 }]);
    expect(screen.queryByRole('link', { name: 'Record the decision' })).toBeNull();
  });

  it('remarks a day that has passed and steps out of order, and is gone on with', async () => {
    const { go } = show([
      ...step('a', 0, { 'what/fr': 'Réunir', dueOn: '2026-12-20' }),
      ...step('b', 1, { 'what/fr': 'Décider', dueOn: '2026-10-01' }),
    ]);

    expect(screen.getAllByText('This day has passed.')).toHaveLength(1);
    expect(screen.getAllByText(/before that of a step placed above/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Back to the task list/ }));
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('is not gone on with while a step has no words', async () => {
    const { go } = show(step('a', 0, { 'who/fr': 'Commune' }));

    await userEvent.click(screen.getByRole('button', { name: /^Back to the task list/ }));

    expect(screen.getByRole('link', { name: /Write what is to be done/ })).toBeTruthy();
    expect(go).not.toHaveBeenCalled();
  });

  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
  ])('proposed on %s is still to be proposed: %s', (value, isToCome) => {
    show([{ field: 'roadmapProposedOn', value }]);

    expect(screen.queryByText(/counts as proposed only from then on/) !== null).toBe(isToCome);
  });
});

describe('the ways of cooperating', () => {
  function show(changes: readonly Change[], item?: string) {
    const session = sessionWith([...benguerir, ...changes]);
    const at = { page: 'cooperation' as const, ...(item !== undefined && { item }) };
    return { session, ...showQuestion(Cooperation, session, at) };
  }

  it('are eight links, with how far they are', () => {
    show([
      { field: 'cooperation/awareness/state', value: 'done' },
      { field: 'cooperation/joint-file/state', value: 'planned' },
      { field: 'cooperation/joint-file/dueOn', value: '2026-12-01' },
    ]);

    expect(screen.getByText('1 done, 1 planned, of 8.')).toBeTruthy();
    expect(
      screen
        .getAllByRole('link')
        .filter((one) => (one.getAttribute('href') ?? '').includes('cooperation/')),
    ).toHaveLength(8);
    expect(screen.getByText('Until 1 December 2026')).toBeTruthy();
    expect(screen.getAllByText('No answer yet')).toHaveLength(6);
  });

  it('are planned one by one, with partners and a note', async () => {
    const { session } = show(
      [
        { field: 'endorsements/a/order', value: 0 },
        { field: 'endorsements/a/organisation/fr', value: 'Avenir' },
      ],
      'joint-plan',
    );

    await userEvent.click(screen.getByRole('radio', { name: 'Planned' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Avenir' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note (French)' }), 'Ateliers');

    expect(session.dossier.cooperation).toEqual({
      'joint-plan': { state: 'planned', with: { a: true }, note: { fr: 'Ateliers' } },
    });
  });

  it.each([
    ['planned', '2026-11-21', true],
    ['planned', '2026-11-22', false],
    ['done', '2026-11-21', false],
  ])('%s until %s is remarked: %s', (state, dueOn, isPast) => {
    show(
      [
        { field: 'cooperation/networks/state', value: state },
        { field: 'cooperation/networks/dueOn', value: dueOn },
      ],
      'networks',
    );

    expect(screen.queryByText(/still noted as planned/) !== null).toBe(isPast);
  });

  it('of a name that is none are said to be none', () => {
    show([], 'nonsense');

    expect(screen.getByText('There is no way of cooperating of this name.')).toBeTruthy();
  });
});
