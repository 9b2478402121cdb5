import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { TaskId } from '../../../src/domain/course/task-ids';
import type { Session } from '../../../src/ui/session.svelte';
import { completeBut } from '../../domain/course/complete-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import OneTask from './OneTask.svelte';

const show = (session: Session, task: TaskId) => showPage(OneTask, session, { task });
const mark = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'This task is done' });
const status = () => document.querySelector('[data-task-status]')?.getAttribute('data-task-status');

describe('the mark of a done task', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('makes the task completed where nothing is missing', async () => {
    const session = editing(completeBut({ tasks: {} }));
    show(session, 'capacity');
    expect(status()).toBe('in-progress');

    await userEvent.click(mark());

    expect(session.dossier.tasks).toEqual({ capacity: 'done' });
    expect(status()).toBe('completed');
    await userEvent.click(mark());
    expect(session.dossier.tasks?.['capacity']).toBeUndefined();
  });

  it('stays where something is missing, which is said with the way to it', () => {
    show(editing(completeBut({ capacities: [] })), 'capacity');

    expect(mark().checked).toBe(true);
    expect(status()).toBe('in-progress');
    expect(screen.getByText(/it stays in progress while the following is missing/)).toBeTruthy();
    const cause = screen.getByRole('link', { name: 'Name at least one function among the staff' });
    expect(cause.getAttribute('href')).toBe('#/d/own/capacity');
  });

  it('is told beforehand what is missing, without a word of having said so', () => {
    show(editing(completeBut({ capacities: [], tasks: {} })), 'capacity');
    expect(screen.getByText('What is missing for the task to be completed')).toBeTruthy();
  });

  it('of a task that is done by its rule alone is not asked', () => {
    show(editing(completeBut({ cooperation: {} })), 'cooperation');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('link', { name: /8 ways of cooperating wait/ })).toBeTruthy();
  });

  it('cannot be set in an example', () => {
    show(asExample('benguerir', completeBut({})), 'capacity');
    expect(mark().disabled).toBe(true);
  });
});
