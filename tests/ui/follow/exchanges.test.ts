import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Exchanges from '../../../src/ui/follow/Exchanges.svelte';
import { showQuestion } from '../assess/show-question';
import { sent } from '../../domain/submission/a-submission';
import { asExample, editing } from '../result/show-page';
import { part, remarksShown, text, writeDay } from './follow';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const show = (exchanges: Dossier['exchanges'], item?: string) => {
  const session = editing({ ...sent, ...(exchanges && { exchanges }) });
  const at = item === undefined ? {} : { item };
  return { session, ...showQuestion(Exchanges, session, { page: 'exchanges', ...at }) };
};
const rows = () =>
  [...document.querySelectorAll('[data-exchange]')].map((one) => one.getAttribute('data-exchange'));
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('the requests of OGP', () => {
  it('are listed with those to answer first, and how many there are', () => {
    show([
      { id: 'a', request: { fr: 'Plan de quartier' }, answeredOn: '2024-02-01' },
      { id: 'b', request: { ar: 'وثيقة' }, dueOn: '2024-03-01' },
      { id: 'c', on: '2024-02-02' },
    ]);
    expect(rows()).toEqual(['b', 'c', 'a']);
    expect(text()).toContain('2 requests wait for an answer.');
    expect(text()).toContain('Answer asked for by 1 March 2024');
    expect(screen.getByRole('link', { name: 'Request 3' })).toBeTruthy();
  });

  it('lead to a new one, and their task is said done by a mark', async () => {
    const { session, go } = show(undefined);
    expect(text()).toContain('No request so far.');
    await userEvent.click(screen.getByRole('button', { name: 'Add a request' }));
    const id = session.dossier.exchanges?.[0]?.id;
    expect(go).toHaveBeenCalledWith(`#/d/own/exchanges/${String(id)}`);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(session.dossier.tasks).toEqual({ exchanges: 'done' });
  });

  it('of an example cannot be added to', () => {
    const session = asExample('benguerir', sent);
    showQuestion(Exchanges, session, { page: 'exchanges' });
    expect(screen.queryByRole('button', { name: 'Add a request' })).toBeNull();
  });
});

describe('one request', () => {
  it('is written down at once, with the days of asking and answering', async () => {
    const { session, go } = show([{ id: 'a' }], 'a');
    await userEvent.type(part('What OGP asks (French)'), 'Le procès-verbal');
    await writeDay('Day of the request', '20', '1', '2024');
    await writeDay('Answer asked for by', '31', '1', '2024');
    await writeDay('Day of the answer', '30', '1', '2024');
    expect(session.dossier.exchanges).toEqual([
      {
        id: 'a',
        request: { fr: 'Le procès-verbal' },
        on: '2024-01-20',
        dueOn: '2024-01-31',
        answeredOn: '2024-01-30',
      },
    ]);
    expect(remarksShown()).toEqual([]);
    await goOn();
    expect(go).toHaveBeenCalledWith('#/d/own/exchanges');
  });

  it('with days in an impossible order is remarked on, and kept', async () => {
    const days = { on: '2024-01-20', dueOn: '2024-01-10', answeredOn: '2024-01-15' };
    const { session, go } = show([{ id: 'a', ...days }], 'a');
    expect(remarksShown()).toEqual([
      'due-before-request',
      'answered-before-request',
      'answered-late',
    ]);
    await goOn();
    expect(go).toHaveBeenCalled();
    expect(session.dossier.exchanges?.[0]).toEqual({ id: 'a', ...days });
  });

  it('that says nothing, or has a day that is none, is a fault on Continue', async () => {
    const { go } = show([{ id: 'a' }], 'a');
    await goOn();
    expect(screen.getAllByText(/Write what OGP asks/)).toHaveLength(2);
    await writeDay('Day of the request', '31', '2', '2024');
    await goOn();
    expect(screen.queryByText(/Write what OGP asks/)).toBeNull();
    expect(screen.getAllByText(/The date must exist/)).toHaveLength(2);
    expect(go).not.toHaveBeenCalled();
  });

  it('that is removed comes back by undo', async () => {
    const { session, told, go } = show([{ id: 'a', request: { fr: 'Plan' } }], 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Remove this request' }));
    expect(session.dossier.exchanges).toBeUndefined();
    expect(go).toHaveBeenCalledWith('#/d/own/exchanges');
    told[0]?.action?.run();
    expect(session.dossier.exchanges?.[0]?.request).toEqual({ fr: 'Plan' });
  });

  it('that is not there says so', () => {
    show(undefined, 'gone');
    expect(text()).toContain('This request is no longer in the dossier.');
  });
});
