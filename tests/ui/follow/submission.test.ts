import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { isFrozenIntact, lastCopy } from '../../../src/domain/submission/frozen';
import Submission from '../../../src/ui/follow/Submission.svelte';
import { completeBut, empty } from '../../domain/course/complete-dossier';
import { frozen, sent } from '../../domain/submission/a-submission';
import { asExample, editing, showPage } from '../result/show-page';
import { part, remarksShown, standInForDialogs, text, writeDay } from './follow';

beforeAll(standInForDialogs);
beforeEach(async () => {
  await setLocale('en');
  await needPageWords();
});

const day = 'On which day was the file submitted?';
const hour = () => part(/Hour of submission/);
const timing = () => document.querySelector('[data-timing]')?.textContent;
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Back to the task list' }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the facts of a submission', () => {
  it('are kept though no decision is recorded and the file is not complete, with remarks', async () => {
    const session = editing(empty);
    const { app } = showPage(Submission, session);
    await writeDay(day, '22', 'November', '2026');

    expect(session.dossier.submission).toEqual({ submittedOn: '2026-11-22' });
    expect(remarksShown()).toEqual(['no-decision', 'incomplete']);
    await goOn();
    expect(app.go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('after the closing of the call are remarked on', () => {
    showPage(Submission, editing(completeBut({ submission: { submittedOn: '2026-05-02' } })));
    expect(remarksShown()).toEqual(['after-closing']);
  });

  it('still to come are a fault on Continue, and stay written', async () => {
    const session = editing(empty);
    const { app } = showPage(Submission, session);
    await writeDay(day, '23', '11', '2026');
    expect(screen.queryByText(/cannot be after today/)).toBeNull();
    await goOn();

    expect(screen.getAllByText(/cannot be after today/)).toHaveLength(2);
    expect(app.go).not.toHaveBeenCalled();
    expect(session.dossier.submission?.submittedOn).toBe('2026-11-23');
  });

  it('that are no day are a fault, and are kept as they were typed', async () => {
    const session = editing(empty);
    showPage(Submission, session);
    await writeDay(day, '31', '11', '2026');
    await goOn();
    expect(screen.getAllByText(/The date must exist/)).toHaveLength(2);
    expect(session.dossier.unfinished).toEqual({
      'submission|submittedOn': { day: '31', month: '11', year: '2026' },
    });
  });

  it('of an example cannot be changed', () => {
    showPage(Submission, asExample('benguerir', empty));
    expect(hour().readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Record the submission' })).toBeNull();
  });
});

describe('the hour', () => {
  it.each([
    ['9:05', '09:05'],
    ['09h05', '09:05'],
    ['٩:٠٥', '09:05'],
  ])('typed as %s is %s, and stays as it was typed', async (typed, stored) => {
    const session = editing(empty);
    showPage(Submission, session);
    await userEvent.type(hour(), typed);
    expect(session.dossier.submission?.submittedAt).toBe(stored);
    expect(hour().value).toBe(typed);
    expect(session.dossier.unfinished).toBeUndefined();
  });

  it('that is not finished is kept, and is a fault on Continue until it is mended', async () => {
    const session = editing({ ...empty, submission: { submittedAt: '08:30' } });
    showPage(Submission, session);
    expect(hour().value).toBe('08:30');
    await userEvent.clear(hour());
    await userEvent.type(hour(), '9:6');
    expect(session.dossier.submission?.submittedAt).toBeUndefined();
    expect(session.dossier.unfinished).toEqual({ 'submission|submittedAt': '9:6' });
    await goOn();
    expect(screen.getAllByText(/minutes with two digits/)).toHaveLength(2);
    await userEvent.type(hour(), '0');
    expect(screen.queryByText(/minutes go from/i)).toBeNull();
  });
});

describe('the deadline', () => {
  it('is said in its own zone and in Casablanca, with the time that was left', () => {
    showPage(Submission, editing(sent));
    expect(text()).toContain('12 January 2024 at 23:59, Pacific time (USA)');
    expect(text()).toContain('13 January 2024 at 08:59, Moroccan time');
    expect(timing()).toBe(
      'The file was submitted before the deadline. Time that was left: 11 hours and 19 minutes.',
    );
    expect(screen.getAllByText('OGP rule').length).toBeGreaterThan(0);
  });

  it('says that the hour decides on the last day, and what comes after it', () => {
    const on = (submission: object) => editing({ ...sent, submission });
    const { unmount } = showPage(Submission, on({ submittedOn: '2024-01-13' }));
    expect(timing()).toContain('the hour decides');
    unmount();
    showPage(Submission, on({ submittedOn: '2024-01-13', submittedAt: '09:00' }));
    expect(timing()).toBe('The file was submitted after the deadline. Delay: 1 minute.');
  });

  it.each([
    [{ ...empty, call: { closesOn: '2026-11-30' } }, 'entered', /8 days/],
    [{ ...empty, call: { closesOn: '2026-11-22' } }, 'entered', /last day/],
    [{ ...empty, edition: 'ogp-local-2022' }, 'month', /Time since, at least: [\d,\s]+ days/],
    [empty, 'unknown', /^$/],
  ])('of %j is %s', (dossier, kind, said) => {
    showPage(Submission, editing(dossier));
    expect(document.querySelector('[data-deadline]')?.getAttribute('data-deadline')).toBe(kind);
    expect(timing()).toMatch(said);
  });
});

describe('what goes with the form', () => {
  it('is listed with names and sizes, and what is not on this device', () => {
    showPage(Submission, editing(sent));
    const list = within(screen.getByRole('region', { name: 'What goes with the form' }));
    expect(list.getByText('lettre.pdf')).toBeTruthy();
    expect(list.getByText('120 kB')).toBeTruthy();
    expect(text()).toContain('Support letter: Commune of Tétouan');
    expect(text()).toContain('Endorsement letter: ATIL');
  });
});

describe('before the form is sent', () => {
  it('says that OGP publishes what it receives', () => {
    showPage(Submission, editing(empty));
    expect(text()).toContain('OGP publishes the applications and letters it receives');
  });
});

describe('recording the submission', () => {
  it('asks first, says what it does, and does nothing when refused', async () => {
    const session = editing({ ...sent, submission: { submittedOn: '2024-01-12' } });
    showPage(Submission, session);
    await press('Record the submission');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/copy of the whole dossier is kept/)).toBeTruthy();
    expect(dialog.getByText(/No decision is recorded/)).toBeTruthy();
    await press('Do not record');
    expect(session.dossier.submissions).toBeUndefined();
  });

  it('freezes a copy that verifies, and leads to it', async () => {
    const session = editing(sent);
    const { app } = showPage(Submission, session);
    await press('Record the submission');
    await press('Record');
    const copy = lastCopy(session.dossier);
    expect(copy?.copy.dossier).toEqual(sent);
    expect(copy && isFrozenIntact(copy, sha256Of)).toBe(true);
    expect(app.go).toHaveBeenCalledWith(`#/d/own/sent/${String(copy?.id)}`);
    expect(app.tell).toHaveBeenCalledOnce();
  });

  it('needs its day, which is asked for then and not on Continue', async () => {
    const session = editing(empty);
    const { app } = showPage(Submission, session);
    await press('Record the submission');
    expect(screen.getAllByText('Write the day of submission.')).toHaveLength(2);
    expect(screen.queryByRole('dialog')).toBeNull();
    await goOn();
    expect(app.go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('is possible again only once something that was sent has changed', async () => {
    const session = editing(frozen());
    showPage(Submission, session);
    const again = () => screen.getByRole('button', { name: 'Record a further submission' });
    expect(again().getAttribute('aria-disabled')).toBe('true');
    expect(text()).toContain('Nothing of what was submitted has changed since copy 1.');
    session.setAll([{ field: 'outcome/result', value: 'admitted' }]);
    await userEvent.click(again());
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.type(part(/^Receipt/), 'b');
    await userEvent.click(again());
    await press('Record');
    expect(session.dossier.submissions).toHaveLength(2);
    expect(document.querySelectorAll('[data-copy] [data-seal="intact"]')).toHaveLength(2);
  });
});
