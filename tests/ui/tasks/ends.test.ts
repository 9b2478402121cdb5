import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import Outcome from '../../../src/ui/tasks/Outcome.svelte';
import Submission from '../../../src/ui/tasks/Submission.svelte';
import { completeBut, empty } from '../../domain/course/complete-dossier';
import { asExample, editing, showPage } from '../result/show-page';

const remarks = () =>
  [...document.querySelectorAll('[data-remark]')].map((one) => one.getAttribute('data-remark'));
const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Back to the task list' }));

async function write(day: string, month: string, year: string): Promise<void> {
  await userEvent.type(part('Day'), day);
  await userEvent.type(part('Month'), month);
  await userEvent.type(part('Year'), year);
}

describe('the day of submission', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('is kept as a fact though no decision is recorded, with a remark', async () => {
    const session = editing(empty);
    const { app } = showPage(Submission, session);

    await write('22', 'November', '2026');

    expect(session.dossier.submission).toEqual({ submittedOn: '2026-11-22' });
    expect(remarks()).toEqual(['no-decision']);
    await goOn();
    expect(app.go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('after the closing of the call is remarked on', () => {
    showPage(Submission, editing(completeBut({ submission: { submittedOn: '2026-05-02' } })));
    expect(remarks()).toEqual(['after-closing']);
  });

  it('still to come is a fault on Continue, and stays written', async () => {
    const session = editing(empty);
    const { app } = showPage(Submission, session);
    await write('23', '11', '2026');
    expect(screen.queryByText(/cannot be after today/)).toBeNull();

    await goOn();

    expect(screen.getAllByText(/cannot be after today/)).toHaveLength(2);
    expect(app.go).not.toHaveBeenCalled();
    expect(session.dossier.submission?.submittedOn).toBe('2026-11-23');
  });

  it('that is no day is a fault, and is kept as it was typed', async () => {
    const session = editing(empty);
    showPage(Submission, session);
    await write('31', '11', '2026');
    await goOn();

    expect(screen.getAllByText(/The date must exist/)).toHaveLength(2);
    expect(session.dossier.unfinished).toEqual({
      'submission|submittedOn': { day: '31', month: '11', year: '2026' },
    });
  });

  it('can be written before the call has a closing day, which is said beside it', () => {
    showPage(Submission, editing(empty));
    expect(screen.getByText('The closing day of the call is not known yet.')).toBeTruthy();
    expect(part('Day').readOnly).toBe(false);
  });

  it('of an example cannot be changed', () => {
    showPage(Submission, asExample('benguerir', empty));
    expect(part('Day').readOnly).toBe(true);
  });
});

describe('the result', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('can be a withdrawal before anything was submitted, and be taken back and brought back', async () => {
    const session = editing(empty);
    const { app } = showPage(Outcome, session);
    await userEvent.click(screen.getByRole('radio', { name: /withdrawn/ }));
    await write('22', '11', '2026');
    expect(session.dossier.outcome).toEqual({ result: 'withdrawn', on: '2026-11-22' });

    await userEvent.click(screen.getByRole('button', { name: 'Take this answer away' }));
    expect(session.dossier.outcome).toEqual({ on: '2026-11-22' });
    const [message] = app.tell.mock.calls[0] as [{ action: { run: () => void } }];
    message.action.run();
    expect(session.dossier.outcome?.result).toBe('withdrawn');
  });

  it('says what it waits for while nothing was submitted', () => {
    showPage(Outcome, editing(empty));
    const link = screen.getByRole('link', { name: 'Note the day of submission' });
    expect(link.getAttribute('href')).toBe('#/d/own/submission');
  });

  it('of a day still to come is a fault on Continue', async () => {
    showPage(Outcome, editing(completeBut({ outcome: { result: 'admitted', on: '2027-01-01' } })));
    await goOn();
    expect(screen.getAllByText(/cannot be after today/)).toHaveLength(2);
  });

  it('before the submission is remarked on', () => {
    showPage(Outcome, editing(completeBut({ outcome: { result: 'admitted', on: '2026-04-01' } })));
    expect(remarks()).toEqual(['result-before-submission']);
  });

  it('can have a note of any length, in each language', async () => {
    const session = editing(empty);
    showPage(Outcome, session);
    await userEvent.click(part('Note in Arabic'));
    await userEvent.paste('س'.repeat(100_000));
    expect(session.dossier.outcome?.note?.ar).toHaveLength(100_000);
  });
});
