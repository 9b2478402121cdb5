import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { Action, Dossier } from '../../../src/domain/dossier/dossier';
import { wholeBut } from '../../domain/gaps/whole-dossier';
import { benguerir, sessionWith } from '../assess/show-question';
import { asExample, editing } from '../result/show-page';
import { press, showPlan } from './show-plan';

const lacking = wholeBut({ goals: [], programmeLines: [] });
const withActions = (actions: Action[], more: Partial<Dossier> = {}) =>
  editing(wholeBut({ actions, ...more }));
const proposals = () =>
  [...document.querySelectorAll('[data-proposal]')].map((one) => one.getAttribute('data-proposal'));
const actions = () =>
  [...document.querySelectorAll('[data-action]')].map(
    (one) =>
      `${one.getAttribute('data-action') ?? ''} ${one.getAttribute('data-action-state') ?? ''}`,
  );
const cardOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-action="${id}"]`) ?? document.body;
const notesOf = (id: string) =>
  [...cardOf(id).querySelectorAll('[data-note]')].map((one) => one.getAttribute('data-note'));
const textOf = (id: string) =>
  cardOf(id)
    .textContent.replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  await setLocale('en');
  await needExportWords();
});

describe('the proposals of a plan', () => {
  it('are what an empty plan opens on, each as our own advice', () => {
    showPlan(editing(lacking));
    expect(proposals()).toEqual(['no-line', 'no-goal']);
    expect(document.querySelector('[data-proposal]')?.getAttribute('data-certainty')).toBe(
      'inference',
    );
    expect(document.querySelector('[data-proposal="no-goal"]')?.textContent).toContain(
      'After: Enter the useful lines',
    );
  });

  it('come into the plan with one press, in both working languages, and go again', async () => {
    const session = editing(lacking);
    const { told } = showPlan(session);
    await press(/^Take into the plan .*Enter the useful lines/);
    await waitFor(() => {
      expect(session.dossier.actions).toHaveLength(1);
    });
    expect(session.dossier.actions?.[0]).toMatchObject({
      id: 'no-line',
      gap: 'no-line',
      effort: 'hours',
      what: {
        ar: 'سجلوا البنود المفيدة من البرنامج',
        fr: 'Inscrire les lignes utiles du programme',
        en: 'Enter the useful lines of the programme',
      },
      responsible: { fr: 'Fonction chargée du programme d’action' },
    });
    expect(proposals()).toEqual(['no-goal']);
    told[0]?.action?.run();
    expect(session.dossier.actions).toBeUndefined();
  });

  it('of a stage come together, in their order, and go together', async () => {
    const session = editing(lacking);
    const { told } = showPlan(session);
    await press('Take the 2 proposals of this stage');
    await waitFor(() => {
      expect(session.dossier.actions).toHaveLength(2);
    });
    expect(session.dossier.actions?.[1]?.after).toEqual({ 'no-line': true });
    expect(screen.getByText(/^Nothing more to propose/)).toBeTruthy();
    told[0]?.action?.run();
    expect(session.dossier.actions).toBeUndefined();
  });

  it('that were removed come back with the words of the person, to be done anew', async () => {
    const session = editing(
      wholeBut({
        programmeLines: [],
        actions: [{ id: 'no-line', gap: 'no-line', what: { fr: 'À moi' }, doneOn: '2026-03-01' }],
      }),
    );
    session.setAll([{ field: 'actions/no-line/removed', value: true }]);
    showPlan(session);
    await press(/^Take into the plan/);
    await waitFor(() => {
      expect(session.dossier.actions).toHaveLength(1);
    });
    expect(session.dossier.actions?.[0]?.what?.fr).toBe('À moi');
    expect(session.dossier.actions?.[0]?.doneOn).toBeUndefined();
  });

  it('leave out what time alone changes, and say what can be prepared', () => {
    const [one] = lacking.jurisdictions;
    const jurisdictions = one
      ? [{ ...one, mandate: { ...one.mandate, endsOn: '2026-09-08' } }]
      : [];
    showPlan(editing({ ...lacking, jurisdictions }));
    expect(proposals()).not.toContain('minimum-mandate-16-months');
    const waiting = document.querySelector('[data-waiting="minimum-mandate-16-months"]');
    expect(waiting?.textContent).toContain('Prepare the file for the next council');
  });

  it('say of the support letter that the next president signs it, while the months are short', () => {
    const letterOf = (endsOn: string) => {
      const jurisdictions = lacking.jurisdictions.map((one) => ({
        ...one,
        mandate: { ...one.mandate, endsOn },
        supportLetter: { status: 'missing' as const },
      }));
      const { unmount } = showPlan(editing({ ...lacking, jurisdictions }));
      const proposal = document.querySelector('[data-proposal="minimum-head-support-letter"]');
      const notes = proposal?.querySelectorAll('[data-note="next-president"]').length;
      unmount();
      return notes;
    };
    // the call closes on 1 May 2026; sixteen months later is 1 September 2027
    expect(letterOf('2027-08-31')).toBe(1);
    expect(letterOf('2027-09-01')).toBe(0);
  });
});

describe('the board', () => {
  it('holds the actions by their state, with the counts', () => {
    showPlan(
      withActions([
        { id: 'a', what: { en: 'First' }, dueOn: '2026-03-31' },
        { id: 'b', begunOn: '2026-03-01' },
        { id: 'c', doneOn: '2026-03-01' },
      ]),
    );
    expect(actions()).toEqual(['a todo', 'b doing', 'c done']);
    expect(screen.getByRole('heading', { name: 'Under way (1)' })).toBeTruthy();
    expect(document.querySelector('[data-plan-count]')?.textContent).toContain(
      '3 actions in the plan: 1 to do, 1 under way, and 1 done.',
    );
    expect(textOf('a')).toContain('Late: it was due by 31 March 2026');
    expect(document.querySelector('[data-late]')?.textContent).toBe('1 action is late.');
  });

  it('moves an action by its buttons, and back again', async () => {
    const session = withActions([{ id: 'a', what: { en: 'First' } }]);
    const { told } = showPlan(session);
    await userEvent.click(within(cardOf('a')).getByRole('button', { name: /^Begin/ }));
    expect(session.dossier.actions?.[0]?.begunOn).toBe('2026-04-01');
    await waitFor(() => {
      expect(document.activeElement?.id).toBe('action-a');
    });
    told[0]?.action?.run();
    expect(session.dossier.actions?.[0]?.begunOn).toBeUndefined();
  });

  it('reopens what was done', async () => {
    const session = withActions([{ id: 'a', what: { en: 'First' }, doneOn: '2026-03-01' }]);
    showPlan(session);
    await press(/^Reopen/);
    expect(actions()).toEqual(['a todo']);
  });

  it('says plainly what is still open, what has gone, what waits and what goes in a circle', () => {
    showPlan(
      withActions(
        [
          { id: 'done', gap: 'no-goal', doneOn: '2026-03-01' },
          { id: 'gone', gap: 'no-line' },
          { id: 'waits', after: { gone: true } },
          { id: 'one', after: { two: true } },
          { id: 'two', after: { one: true } },
        ],
        { goals: [] },
      ),
    );
    expect(notesOf('done')).toEqual(['still-open']);
    expect(textOf('done')).toContain('Still open: No goal');
    expect(
      within(cardOf('done'))
        .getByRole('link', { name: 'Open the page where it is mended' })
        .getAttribute('href'),
    ).toBe('#/d/own/goals');
    expect(notesOf('gone')).toEqual(['gap-gone']);
    expect(notesOf('waits')).toEqual(['waits']);
    expect(notesOf('one')).toEqual(['circle']);
    expect(document.querySelector('[data-circle]')?.getAttribute('data-circle')).toBe('2');
  });

  it('shows what two devices have said differently, and leads to the choice', () => {
    const session = sessionWith([
      ...benguerir,
      { field: 'actions/a/order', value: 0 },
      { field: 'actions/a/dueOn', value: '2027-01-01' },
      { field: 'actions/a/dueOn', value: '2027-02-01' },
    ]);
    showPlan(session);
    expect(notesOf('a')).toEqual(['conflict']);
    const link = within(cardOf('a')).getByRole('link', { name: 'Compare the answers and choose' });
    expect(link.getAttribute('href')).toBe('#/d/own/conflicts');
  });

  it('can only be read in an example', () => {
    const dossier = { ...lacking, actions: [{ id: 'a', what: { en: 'First' } }] };
    showPlan(asExample('benguerir', dossier));
    expect(actions()).toEqual(['a todo']);
    expect(within(cardOf('a')).queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Add an action' })).toBeNull();
  });
});

describe('the list by stage', () => {
  it('groups the actions under their stages, the person’s own last', () => {
    showPlan(
      withActions([
        { id: 'own' },
        { id: 'goal', gap: 'no-goal' },
        { id: 'staff', gap: 'no-staff' },
      ]),
      { query: { view: 'stages' } },
    );
    const list = document.querySelector('[data-plan-view="stages"]');
    expect([...(list?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)).toEqual(
      ['Stage 1: Assess', 'Stage 4: Set the course', 'Other actions of the plan'],
    );
    expect(actions()).toEqual(['staff todo', 'goal todo', 'own todo']);
  });
});
