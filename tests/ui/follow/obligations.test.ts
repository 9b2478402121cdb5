import { screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { obligations } from '../../../src/content/obligations';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Obligations from '../../../src/ui/follow/Obligations.svelte';
import { showQuestion } from '../assess/show-question';
import { empty } from '../../domain/course/complete-dossier';
import { editing } from '../result/show-page';
import { part, remarksShown, text, writeDay } from './follow';
import userEvent from '@testing-library/user-event';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const member: Dossier = { ...empty, outcome: { result: 'admitted', on: '2024-04-16' } };
const show = (dossier: Dossier, item?: string) => {
  const session = editing(dossier);
  const at = item === undefined ? {} : { item };
  return { session, ...showQuestion(Obligations, session, { page: 'obligations', ...at }) };
};
const state = (id: string) =>
  document.querySelector(`[data-obligation="${id}"]`)?.getAttribute('data-state');

describe('what membership entails', () => {
  it('is all listed before an admission, and says that it applies once admitted', () => {
    show(empty);
    expect(document.querySelectorAll('[data-obligation]')).toHaveLength(obligations.length);
    expect(text()).toContain('This applies once the application is admitted');
    expect(text()).not.toContain('Not done yet');
  });

  it('stands with what is kept, due and past its day for a member', () => {
    const days = { forum: '2024-06-01', 'plan-submitted': '2024-11-30', website: '2026-11-01' };
    const kept = Object.entries(days).map(([id, doneOn]) => [id, { doneOn }] as const);
    show({ ...member, obligations: Object.fromEntries(kept) });
    expect(text()).not.toContain('This applies once');
    expect(state('forum')).toBe('kept');
    expect(state('inception-assessment')).toBe('overdue');
    expect(text()).toContain('By 30 January 2025 at the latest');
    expect(state('website')).toBe('returns');
    expect(text()).toContain('By 1 March 2027 at the latest');
    expect(state('co-creation')).toBe('open');
    expect(text()).toContain('Deadline: we did not find one.');
  });
});

describe('one point of it', () => {
  it('asks nothing before an admission, and keeps what was written in sight', () => {
    const { unmount } = show(empty, 'forum');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getAllByText('OGP rule').length).toBeGreaterThan(0);
    unmount();
    show({ ...empty, obligations: { forum: { note: { fr: 'Créé en mars' } } } }, 'forum');
    expect(part('Note (French)').value).toBe('Créé en mars');
  });

  it('is kept from a day, with a note', async () => {
    const { session, go } = show(member, 'monitoring-body');
    await writeDay('Done on', '2', 'May', '2024');
    await userEvent.type(part('Note (French)'), 'ATIL');
    expect(session.dossier.obligations).toEqual({
      'monitoring-body': { doneOn: '2024-05-02', note: { fr: 'ATIL' } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(go).toHaveBeenCalledWith('#/d/own/obligations');
  });

  it.each([
    ['2025-01-30', []],
    ['2025-01-31', ['late']],
    ['2026-11-23', ['to-come']],
  ])('due on 30 January 2025 and kept on %s is remarked on: %j', (doneOn, remarks) => {
    show(
      {
        ...member,
        obligations: {
          'plan-submitted': { doneOn: '2024-11-30' },
          'inception-assessment': { doneOn },
        },
      },
      'inception-assessment',
    );
    expect(document.querySelector('[data-due]')?.getAttribute('data-due')).toBe('2025-01-30');
    expect(remarksShown()).toEqual(remarks);
  });

  it('calls parity good practice and no condition', () => {
    show(member, 'parity');
    expect(screen.getByText('Good practice, not a condition')).toBeTruthy();
    expect(screen.getByText('Advice of the Moroccan guide')).toBeTruthy();
    expect(screen.queryByText('OGP rule')).toBeNull();
  });

  it('that is only to be known has nothing to fill in', () => {
    show(member, 'plan-length');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('that is not on the list says so', () => {
    show(member, 'nothing');
    expect(text()).toContain('This point is not on the list.');
  });
});
