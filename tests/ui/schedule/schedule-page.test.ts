import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Schedule from '../../../src/ui/schedule/Schedule.svelte';
import { commune } from '../../domain/schedule/schedule-input';
import { part, text, writeDay } from '../follow/follow';
import { asExample, editing, showPage } from '../result/show-page';
import { exampleDossier } from '../result/words-of';

beforeAll(async () => {
  await setLocale('en');
  await needExportWords();
});

const open = (more: Partial<Dossier> = {}) => {
  const session = editing(commune({ call: { closesOn: '2027-06-30' }, ...more }));
  return { session, ...showPage(Schedule, session) };
};
const state = () => document.querySelector<HTMLElement>('[data-schedule]')?.dataset['schedule'];
const row = (stage: string) =>
  [...document.querySelectorAll(`[data-stage-row="${stage}"] > *`)].map((one) =>
    one.textContent.replaceAll('\u00a0', ' '),
  );

describe('the page of the schedule', () => {
  it('says by when to begin, and each stage in a table', () => {
    open();
    expect(state()).toBe('fits');
    expect(text()).toContain('Begin by 17 February 2027 at the latest, with the stage “Assess”.');
    expect(row('submit')).toEqual([
      'Submit',
      '5 working days',
      '17 June 2027',
      '23 June 2027',
      'In time',
    ]);
    expect(row('buffer').slice(2, 4)).toEqual(['24 June 2027', '30 June 2027']);
    expect(row('follow').at(-1)).toBe('After the submission');
  });

  it('writes a length at once, and what is no length is kept and said', async () => {
    const { session } = open();
    await userEvent.type(part('Submit'), '15');
    expect(session.dossier.schedule?.days).toEqual({ submit: 15 });
    expect(row('submit')[1]).toBe('15 working days');
    await userEvent.type(part('Submit'), '00');
    expect(session.dossier.schedule?.days).toBeUndefined();
    expect(session.dossier.unfinished).toEqual({ 'schedule|days|submit': '1500' });
    expect(text()).toContain('Write a whole number from 1 to 730');
  });

  it('names the stage and the day for a call that closes tomorrow', () => {
    open({ call: { closesOn: '2026-11-23' } });
    expect(state()).toBe('too-late');
    expect(text()).toContain('The stage “Assess” had to begin by 8 July 2026 at the latest.');
    expect(text()).toContain('Beginning today, time would run out during the stage “Assess”');
  });

  it('leads to where a day is entered while there is none', () => {
    open({ call: {} });
    expect(state()).toBe('no-end');
    const links = screen.getAllByRole('link').map((one) => one.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['#/d/own/call', '#/d/own/next-council']));
  });

  it('takes the day of a session, and of an extraordinary one that can be taken back', async () => {
    const { session, app } = open({ decision: { takenBy: 'council' } });
    await writeDay(
      'Session of February\u00a02027: Commune of \u2068Commune\u2069',
      '4',
      '2',
      '2027',
    );
    expect(session.dossier.schedule?.sittings).toEqual({ '2027-02.c1': '2027-02-04' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), '2027-03');
    await userEvent.click(screen.getByRole('button', { name: 'Add this session' }));
    const added = document.querySelector('[data-sitting="2027-03.c1"] input');
    expect(document.activeElement).toBe(added);
    await writeDay(
      'Extraordinary session of March\u00a02027: Commune of \u2068Commune\u2069',
      '3',
      '3',
      '2027',
    );
    expect(session.dossier.schedule?.sittings?.['2027-03.c1']).toBe('2027-03-03');
    expect(row('decide')[3]).toBe('3 March 2027');
    await userEvent.click(screen.getByRole('button', { name: /Remove this session/ }));
    expect(session.dossier.schedule?.sittings).toEqual({ '2027-02.c1': '2027-02-04' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add this session' }));
    const [message] = app.tell.mock.lastCall as [{ action: { run: () => void } }];
    message.action.run();
    expect(session.dossier.schedule?.sittings?.['2027-03.c1']).toBe('2027-03-03');
  });

  it('takes the announced day of a feast', async () => {
    const { session } = open();
    await writeDay('End of Ramadan (Eid al-Fitr), 1448 of the Hijra', '10', '3', '2027');
    expect(session.dossier.schedule?.feasts).toEqual({ 'eid-al-fitr.1448': '2027-03-10' });
    expect(text()).toContain('1448 of the Hijra: from 10 March 2027 to 11 March 2027');
  });

  it('of an example is read, and offers no field', async () => {
    showPage(Schedule, asExample('four-regions-2024', await exampleDossier('four-regions-2024')));
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(text()).toContain('13 January 2024 at 08:59, Moroccan time');
  });
});
