import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import CheckAnswers from '../../../src/ui/assess/CheckAnswers.svelte';
import Conflicts from '../../../src/ui/assess/Conflicts.svelte';
import Filer from '../../../src/ui/assess/Filer.svelte';
import { benguerir, sessionWith, showQuestion } from './show-question';

// two first answers to one question, neither written in knowledge of the other
const twice = [
  ...benguerir,
  { field: 'official', value: 'yes' },
  { field: 'official', value: 'no' },
];

describe('two answers to one question', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('are said on the page of the question, with the way to decide', () => {
    showQuestion(Filer, sessionWith(twice), { page: 'filer' });

    const link = screen.getByRole('link', { name: 'Compare the answers and choose' });
    expect(link.getAttribute('href')).toBe('#/d/own/conflicts');
  });

  it('are said among the answers to check', () => {
    showQuestion(CheckAnswers, sessionWith(twice), { page: 'check' });

    expect(screen.getByRole('link', { name: '1 answer written in two ways: decide' })).toBeTruthy();
  });

  it('become the one that is kept', async () => {
    const session = sessionWith(twice);
    showQuestion(Conflicts, session, { page: 'conflicts' });

    await userEvent.click(screen.getByRole('button', { name: 'Keep this answer No' }));

    expect(session.conflicts).toEqual([]);
    expect(session.dossier.official).toBe('no');
    expect(screen.getByText('There is no answer to decide on.')).toBeTruthy();
  });

  it('that are two attached files are told apart by their names', () => {
    const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
    const field = 'endorsements/association/letterFile';
    showQuestion(
      Conflicts,
      sessionWith([
        ...benguerir,
        { field: `attachments/${one}/name`, value: 'first.pdf' },
        { field: `attachments/${other}/name`, value: 'second.pdf' },
        { field, value: one },
        { field, value: other },
      ]),
      { page: 'conflicts' },
    );

    const kept = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(kept.toSorted().map((text) => /first|second/.exec(text)?.[0])).toEqual([
      'first',
      'second',
    ]);
  });

  it('name who wrote each, and when', () => {
    showQuestion(Conflicts, sessionWith(twice), { page: 'conflicts' });

    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Written on 22\u00a0November\u00a02026.*Amina.*Point focal/);
  });
});

describe('the answers to check', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('list what contradicts itself and what is unfinished, with the way there', () => {
    const session = sessionWith([
      ...benguerir,
      { field: 'jurisdictions/07/mandate/startedOn', value: '2027-09-08' },
      { field: 'jurisdictions/07/mandate/endsOn', value: '2021-09-08' },
      { field: 'unfinished/call|closesOn', value: { day: '12', month: '', year: '' } },
      { field: 'unfinished/endorsements|gone|signedOn', value: { day: '1', month: '', year: '' } },
    ]);
    showQuestion(CheckAnswers, session, { page: 'check' });

    const ways = within(screen.getAllByRole('list')[0]!).getAllByRole('link');
    expect(ways.map((link) => link.getAttribute('href'))).toEqual([
      '#/d/own/mandate/07?from=check',
      '#/d/own/call?from=check',
    ]);
    expect(ways[1]?.textContent).toContain('12 / – / –');
  });

  it('say “Not provided” of what was skipped, and lead to the result', () => {
    showQuestion(CheckAnswers, sessionWith(), { page: 'check' });

    expect(screen.getAllByText('Not provided').length).toBeGreaterThan(3);
    const result = screen.getByRole('link', { name: 'See the result' });
    expect(result.getAttribute('href')).toBe('#/d/own/result');
  });
});
