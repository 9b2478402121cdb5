import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { Action } from '../../../src/domain/dossier/dossier';
import { wholeBut } from '../../domain/gaps/whole-dossier';
import { editing } from '../result/show-page';
import { errors, press, showPlan, typeDate } from './show-plan';

const sessionWith = (actions: Action[]) => editing(wholeBut({ actions }));
const choose = (name: string) =>
  userEvent.selectOptions(
    screen.getByLabelText('Add an action that comes before'),
    `\u2068${name}\u2069`,
  );

beforeAll(async () => {
  await setLocale('en');
  await needExportWords();
});

describe('an action', () => {
  it('writes what is typed and chosen, at once', async () => {
    const session = sessionWith([{ id: 'a' }]);
    showPlan(session, { item: 'a' });
    await userEvent.type(screen.getByLabelText('Action to take (French)'), 'Réunir');
    await userEvent.type(screen.getByLabelText('Responsible function (French)'), 'Direction');
    await userEvent.type(screen.getByLabelText('Evidence expected (French)'), 'PV');
    await userEvent.selectOptions(screen.getByLabelText('Amount of work'), 'A few weeks');
    await typeDate('Due by', ['15', 'March', '2027']);
    expect(session.dossier.actions).toEqual([
      {
        id: 'a',
        what: { fr: 'Réunir' },
        responsible: { fr: 'Direction' },
        expected: { fr: 'PV' },
        effort: 'weeks',
        dueOn: '2027-03-15',
      },
    ]);
  });

  it('without words is met by the button, not by leaving', async () => {
    const session = sessionWith([{ id: 'a' }]);
    const { go } = showPlan(session, { item: 'a' });
    await press('Back to the plan');
    expect(errors()).toEqual(['Write the action to take.']);
    expect(go).not.toHaveBeenCalled();
  });

  it('waits for another, and lets it go', async () => {
    const session = sessionWith([
      { id: 'a', what: { en: 'First' } },
      { id: 'b', what: { en: 'Second' } },
    ]);
    showPlan(session, { item: 'b' });
    await choose('First');
    await press('Add');
    expect(session.dossier.actions?.[1]?.after).toEqual({ a: true });
    await press(/^Remove First/);
    expect(session.dossier.actions?.[1]?.after).toBeUndefined();
  });

  it('refuses an order that would go round, and says through what', async () => {
    const session = sessionWith([
      { id: 'a', what: { en: 'First' } },
      { id: 'b', what: { en: 'Second' }, after: { a: true } },
      { id: 'c', what: { en: 'Third' }, after: { b: true } },
    ]);
    showPlan(session, { item: 'a' });
    await choose('Third');
    await press('Add');
    expect(session.dossier.actions?.find(({ id }) => id === 'a')?.after).toBeUndefined();
    const fault = document.querySelector('#actions-a-after-choose-error')?.textContent ?? '';
    expect(fault.replaceAll(/[\u2066-\u2069]/g, '')).toContain(
      '“Third” cannot come before: it already waits for this one (First, then Second, then Third).',
    );
  });

  it('can be removed, and comes back as it was', async () => {
    const session = sessionWith([{ id: 'a', what: { en: 'First' }, dueOn: '2027-01-01' }]);
    const { told, go } = showPlan(session, { item: 'a' });
    await press('Remove this action from the plan');
    expect(session.dossier.actions).toBeUndefined();
    expect(go).toHaveBeenCalledWith('#/d/own/plan');
    told[0]?.action?.run();
    expect(session.dossier.actions).toEqual([
      { id: 'a', what: { en: 'First' }, dueOn: '2027-01-01' },
    ]);
  });

  it('that is gone says so', () => {
    showPlan(sessionWith([{ id: 'a' }]), { item: 'other' });
    expect(screen.getByText(/This action is no longer in the plan/)).toBeTruthy();
  });
});
