import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import Debrief from '../../../src/ui/follow/Debrief.svelte';
import Outcome from '../../../src/ui/follow/Outcome.svelte';
import { completeBut, empty } from '../../domain/course/complete-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import { part, remarksShown, text, writeDay } from './follow';

beforeEach(async () => {
  await setLocale('en');
  await needPageWords();
});

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Back to the task list' }));
const hrefs = () =>
  [...document.querySelectorAll('[aria-labelledby="after-result"] a')].map((link) =>
    link.getAttribute('href'),
  );

describe('the result', () => {
  it('can be a withdrawal before anything was submitted, be taken back and brought back', async () => {
    const session = editing(empty);
    const { app } = showPage(Outcome, session);
    await userEvent.click(screen.getByRole('radio', { name: /withdrawn/ }));
    await writeDay('Day of the result or of the withdrawal', '22', '11', '2026');
    expect(session.dossier.outcome).toEqual({ result: 'withdrawn', on: '2026-11-22' });

    await userEvent.click(screen.getByRole('button', { name: 'Take this answer away' }));
    expect(session.dossier.outcome).toEqual({ on: '2026-11-22' });
    const [message] = app.tell.mock.calls[0] as [{ action: { run: () => void } }];
    message.action.run();
    expect(session.dossier.outcome?.result).toBe('withdrawn');
  });

  it('says what it waits for while nothing was submitted', () => {
    showPage(Outcome, editing(empty));
    const waited = document.querySelector('aside a');
    expect(waited?.getAttribute('href')).toBe('#/d/own/submission');
    expect(hrefs()).toEqual([]);
  });

  it('of a day still to come is a fault on Continue', async () => {
    showPage(Outcome, editing(completeBut({ outcome: { result: 'admitted', on: '2027-01-01' } })));
    await goOn();
    expect(screen.getAllByText(/cannot be after today/)).toHaveLength(2);
  });

  it('before the submission is remarked on', () => {
    showPage(Outcome, editing(completeBut({ outcome: { result: 'admitted', on: '2026-04-01' } })));
    expect(remarksShown()).toEqual(['result-before-submission']);
  });

  it('can have a note of any length, in each language', async () => {
    const session = editing(empty);
    showPage(Outcome, session);
    await userEvent.click(part('Note in Arabic'));
    await userEvent.paste('س'.repeat(100_000));
    expect(session.dossier.outcome?.note?.ar).toHaveLength(100_000);
  });

  it.each([
    ['admitted', ['debrief', 'obligations', 'next-edition']],
    ['not-selected', ['debrief', 'next-edition']],
  ] as const)('%s leads on to %j', (result, pages) => {
    showPage(Outcome, editing({ ...empty, outcome: { result } }));
    expect(hrefs()).toEqual(pages.map((page) => `#/d/own/${page}`));
  });
});

describe('the debrief', () => {
  it('is written in each language at once', async () => {
    const session = editing(empty);
    showPage(Debrief, session);
    await userEvent.type(part('What to do otherwise (Arabic)'), 'نبدأ مبكرا');
    expect(session.dossier.debrief).toEqual({ change: { ar: 'نبدأ مبكرا' } });
  });

  it('has the days from submission to result and the gaps still open beside it', () => {
    showPage(
      Debrief,
      editing(
        completeBut({
          submission: { submittedOn: '2026-04-20' },
          outcome: { result: 'admitted', on: '2026-05-02' },
        }),
      ),
    );
    expect(text()).toContain('From submission to result: 12 days.');
    expect(text()).toMatch(/gaps? (is|are) open today/);
    expect(text()).not.toContain('community of practice');
  });

  it('says to those who were not selected what OGP offered, and who says it', () => {
    showPage(Debrief, editing({ ...empty, outcome: { result: 'not-selected' } }));
    expect(text()).toContain('community of practice');
    expect(screen.getByText('OGP rule')).toBeTruthy();
    expect(hrefs()).toEqual(['#/d/own/next-edition']);
  });

  it('of an example can be read only', () => {
    showPage(Debrief, asExample('benguerir', empty));
    expect(part('What to do otherwise (Arabic)').readOnly).toBe(true);
  });
});
