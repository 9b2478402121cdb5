import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Session } from '../../../src/ui/session.svelte';
import { settat } from '../../domain/assessment/fit-dossier';
import { wholeBut } from '../../domain/gaps/whole-dossier';
import { editing } from '../result/show-page';
import { closing, errors, press, showPlan, statusOf, typeDate } from './show-plan';

function open(gap: string, changes: Partial<Dossier>) {
  const session = editing(
    wholeBut({ ...changes, actions: [{ id: 'a', gap, what: { en: 'Do it' } }] }),
  );
  return { session, ...showPlan(session, closing('a')) };
}
const close = () => press('Close the action');
const doneOn = (session: Session) => session.dossier.actions?.[0]?.doneOn;
const message = (told: ReturnType<typeof showPlan>['told']) => told.at(-1)?.text((key) => key);
const { supportLetter: _letter, ...noLetter } = settat;

beforeAll(async () => {
  await setLocale('en');
  await needExportWords();
});

describe('closing an action', () => {
  it('asks for the step that its gap lacks, and writes both in one act', async () => {
    const { session, told, go } = open('minimum-track-record', { trackRecord: [] });
    expect(statusOf(session, 'track-record')).toBe('not-met');
    await press('Enter a new step');
    await userEvent.type(screen.getByLabelText('What was done (French)'), 'Budget citoyen');
    await typeDate('Day on which it took place', ['15', 'June', '2024']);
    expect(statusOf(session, 'track-record')).toBe('unknown');
    await close();
    expect(statusOf(session, 'track-record')).toBe('met');
    expect(session.dossier.trackRecord).toMatchObject([
      { what: { fr: 'Budget citoyen' }, on: '2024-06-15' },
    ]);
    expect(doneOn(session)).toBe('2026-04-01');
    expect(session.dossier.unfinished).toBeUndefined();
    expect(message(told)).toBe('plan.told.closed-mended');
    expect(go).toHaveBeenCalledWith('#/d/own/plan');
    told.at(-1)?.action?.run();
    expect(statusOf(session, 'track-record')).toBe('unknown');
    expect(doneOn(session)).toBeUndefined();
    expect(session.dossier.unfinished).toBeDefined();
  });

  it('writes nothing while the fact is missing, ahead or outside the window', async () => {
    const { session } = open('minimum-track-record', {
      trackRecord: [{ id: 's', what: { fr: 'Guichet' } }],
    });
    await close();
    expect(errors()).toEqual([
      'Choose or enter what was done.',
      'Day on which it took place: enter the date.',
    ]);
    await userEvent.selectOptions(screen.getByLabelText('What was done'), '\u2068Guichet\u2069');
    for (const [parts, fault] of [
      [['2', 'April', '2026'], /this date is still to come/],
      // the call closes on 1 May 2026, from which the three years go back
      [['30', 'April', '2023'], /only a day from/],
    ] as const) {
      await typeDate('Day on which it took place', parts);
      await close();
      expect(errors()).toHaveLength(1);
      expect(errors()[0]).toMatch(fault);
    }
    expect(doneOn(session)).toBeUndefined();
    expect(session.dossier.trackRecord?.[0]).not.toHaveProperty('on');
    await typeDate('Day on which it took place', ['1', 'May', '2023']);
    await close();
    expect(statusOf(session, 'track-record')).toBe('met');
  });

  it('keeps what was typed when the page is left', async () => {
    const { session, unmount } = open('minimum-track-record', { trackRecord: [] });
    await typeDate('Day on which it took place', ['15', 'June', '2024']);
    unmount();
    showPlan(session, closing('a'));
    const fields = screen
      .getByRole('group', { name: 'Day on which it took place' })
      .querySelectorAll('input');
    expect([...fields].map(({ value }) => value)).toEqual(['15', 'June', '2024']);
  });

  it('asks who signed the support letter of each collectivity, and when', async () => {
    const { session } = open('minimum-head-support-letter', { jurisdictions: [noLetter] });
    await close();
    expect(errors()).toEqual(['Say who signed the letter.', 'Date of signature: enter the date.']);
    await userEvent.click(screen.getByLabelText('An official with delegated authority'));
    await typeDate('Date of signature', ['20', 'March', '2026']);
    await close();
    expect(errors()).toEqual(['Name the act that delegates the signature.']);
    await userEvent.type(
      screen.getByLabelText('Act that delegates the signature (French)'),
      'Arrêté 4',
    );
    await close();
    expect(statusOf(session, 'head-support-letter')).toBe('met');
    expect(session.dossier.jurisdictions[0]?.supportLetter).toEqual({
      status: 'signed',
      signedBy: 'delegate',
      delegation: { fr: 'Arrêté 4' },
      signedOn: '2026-03-20',
    });
  });

  it('refuses a support letter that is older than the council', async () => {
    const { session } = open('minimum-head-support-letter', { jurisdictions: [noLetter] });
    await userEvent.click(screen.getByLabelText('The president of the council'));
    await typeDate('Date of signature', ['7', 'September', '2021']);
    await close();
    expect(errors()[0]).toContain('the letter is older than this council, which began on 8');
    expect(session.dossier.jurisdictions[0]?.supportLetter).toBeUndefined();
    await typeDate('Date of signature', ['8', 'September', '2021']);
    await close();
    expect(statusOf(session, 'head-support-letter')).toBe('met');
  });

  it('takes a new organisation into the register, and its letter', async () => {
    const { session } = open('minimum-non-government-endorsement', {
      endorsements: undefined,
      support: 'no',
    });
    await press('Add an organisation to the register');
    expect(statusOf(session, 'joint-application')).toBe('not-met');
    await userEvent.type(screen.getByLabelText('Name of the organisation (French)'), 'Amal');
    await userEvent.selectOptions(screen.getByLabelText('Kind of organisation'), 'association');
    await typeDate('Date of signature', ['20', 'March', '2026']);
    await close();
    expect(statusOf(session, 'non-government-endorsement')).toBe('met');
    expect(statusOf(session, 'joint-application')).toBe('met');
    expect(session.dossier.endorsements).toMatchObject([
      { organisation: { fr: 'Amal' }, kind: 'association', letter: 'signed', endorses: 'yes' },
    ]);
  });

  it.each([
    ['minimum-joint-application', 'joint-application', { support: 'no', endorsements: undefined }],
    ['minimum-filed-by-official', 'filed-by-official', { official: 'no' }],
    ['minimum-one-per-jurisdiction', 'one-per-jurisdiction', { onlyFile: undefined }],
  ] as const)('of %s asks for a confirmation', async (gap, criterion, changes) => {
    const { session } = open(gap, changes);
    await close();
    expect(errors()).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(statusOf(session, criterion)).not.toBe('met');
    await close();
    expect(statusOf(session, criterion)).toBe('met');
  });

  it('of the mandate asks for its end', async () => {
    const { mandate: _mandate, ...unknown } = settat;
    const { session } = open('minimum-mandate-16-months', { jurisdictions: [unknown] });
    await typeDate('End of the council’s mandate', ['8', 'September', '2027']);
    await close();
    expect(statusOf(session, 'mandate-16-months')).toBe('met');
  });

  it('whose gap is mended elsewhere says so before and after', async () => {
    const { session, told } = open('no-goal', { goals: [] });
    expect(screen.getByText(/This gap is mended on another page/)).toBeTruthy();
    await close();
    expect(doneOn(session)).toBe('2026-04-01');
    expect(message(told)).toBe('plan.told.closed-open');
  });

  it('is refused for a day that is still to come, or none', async () => {
    const { session } = open('no-goal', { goals: [] });
    await typeDate('Done on', ['2', 'April', '2026']);
    await close();
    expect(errors()).toEqual(['Done on: this date is still to come.']);
    for (const part of screen.getByRole('group', { name: 'Done on' }).querySelectorAll('input'))
      await userEvent.clear(part);
    await close();
    expect(errors()).toEqual(['Done on: enter the date.']);
    expect(doneOn(session)).toBeUndefined();
  });

  it('names proofs of the register, which become those of the step', async () => {
    const { session } = open('minimum-track-record', {
      trackRecord: [{ id: 's', what: { fr: 'Guichet' } }],
      evidence: [{ id: 'p', title: { fr: 'PV' } }],
    });
    await userEvent.selectOptions(
      screen.getByLabelText('A proof of the register'),
      '\u2068PV\u2069',
    );
    await press('Add');
    await userEvent.selectOptions(screen.getByLabelText('What was done'), '\u2068Guichet\u2069');
    await typeDate('Day on which it took place', ['15', 'June', '2024']);
    await close();
    expect(session.dossier.actions?.[0]?.proofs).toEqual({ p: true });
    expect(session.dossier.evidence?.[0]?.steps).toEqual({ s: true });
  });
});

describe('the days of an action that do not fit together', () => {
  const begun = { id: 'a', what: { en: 'Do it' }, begunOn: '2026-03-10' };
  const sessionOf = (more: object) => editing(wholeBut({ actions: [{ ...begun, ...more }] }));
  const remarks = () =>
    [...document.querySelectorAll('[data-remark]')].map(({ textContent }) =>
      textContent.replaceAll(/\s/g, ' '),
    );

  it('are remarked while it is closed before it was begun, and kept', async () => {
    const session = sessionOf({});
    showPlan(session, closing('a'));
    expect(remarks()).toEqual([]);
    await typeDate('Done on', ['9', 'March', '2026']);
    expect(remarks()).toEqual([
      'The action is said to be done on a day before it was begun (10 March 2026). Both days are kept as they are.',
    ]);
    await close();
    expect(errors()).toEqual([]);
    expect(doneOn(session)).toBe('2026-03-09');
  });

  it('are remarked where it is due before it was begun, on its page and on its card', async () => {
    const session = sessionOf({});
    const { unmount } = showPlan(session, { item: 'a' });
    await typeDate('Due by', ['9', 'March', '2026']);
    expect(remarks()).toEqual([
      'The action was begun (10 March 2026) after the day by which it is due. Both days are kept as they are.',
    ]);
    expect(session.dossier.actions?.[0]?.dueOn).toBe('2026-03-09');
    unmount();
    showPlan(session);
    expect(remarks()).toHaveLength(1);
  });

  it('are remarked where it is said to be done on a day still to come', () => {
    showPlan(sessionOf({ doneOn: '2026-04-02' }));
    expect(remarks()[0]).toContain('still to come');
  });
});
