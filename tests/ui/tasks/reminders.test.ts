import { screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Tasks from '../../../src/ui/tasks/Tasks.svelte';
import { commune } from '../../domain/schedule/schedule-input';
import { text } from '../follow/follow';
import { editing, showPage } from '../result/show-page';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const show = (more: Partial<Dossier>) => showPage(Tasks, editing(commune(more)));
const shown = () =>
  [...document.querySelectorAll('[data-due]')].map((one) => one.getAttribute('data-due'));

describe('the reminders on the task list', () => {
  it('are not there while nothing is due', () => {
    show({ roadmap: [{ id: 'r', dueOn: '2027-06-01' }] });
    expect(document.querySelector('[data-reminders]')).toBeNull();
  });

  it('say what is overdue and what is due today, and lead to it', () => {
    show({
      actions: [{ id: 'a', what: { fr: 'Nommer un point focal' }, dueOn: '2026-11-01' }],
      exchanges: [{ id: 'e', request: { fr: 'Le plan' }, dueOn: '2026-11-22' }],
    });
    expect(shown()).toEqual(['action', 'exchange']);
    expect(text()).toContain('1 November 2026 overdue');
    expect(text()).toContain('22 November 2026 today');
    const action = screen.getByRole('link', { name: /Nommer un point focal/ });
    expect(action.getAttribute('href')).toBe('#/d/own/plan/a');
  });

  it('show five, of the same day too, and count the rest', () => {
    const roadmap = Array.from({ length: 7 }, (_, at) => ({ id: `r${at}`, dueOn: '2026-12-01' }));
    show({ roadmap });
    expect(shown()).toHaveLength(5);
    expect(text()).toContain('and 2 more dates');
  });
});
