import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Letters from '../../../src/ui/letters/Letters.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { asExample, showPage } from '../result/show-page';
import { exampleDossier } from '../result/words-of';
import { of, settled, signedSupport, supporters } from './some-letters';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

function show(changes: readonly Change[]) {
  const session = sessionWith(settled(changes));
  return { session, ...showQuestion(Letters, session, { page: 'letters' }) };
}
const rowOf = (name: string) => {
  const row = screen.getByRole('link', { name }).closest('li');
  if (row === null) throw new Error(`No row ${name}`);
  return within(row);
};
const names = () =>
  screen
    .queryAllByRole('link')
    .filter((one) => (one.getAttribute('href') ?? '').includes('/letters/'))
    .map((one) => one.textContent);

describe('the list of letters', () => {
  it('says where letters come from while there is none', () => {
    show([]);

    expect(screen.getByText(/No collectivity is chosen yet/)).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Say which organisations support it' }).getAttribute('href'),
    ).toBe('#/d/own/organisations');
    expect(screen.queryByText(/Letters signed/)).toBeNull();
  });

  it('shows each with its day and what it lacks: what a rule asks apart from our advice', () => {
    show([
      ...benguerir,
      ...signedSupport,
      ...supporters(2, { letter: 'signed' }),
      of('s1', 'letter', 'draft'),
    ]);

    const support = rowOf('Commune of Ben Guerir');
    expect(support.getByText('Signed on 15 October 2026')).toBeTruthy();
    expect(support.getByText('To complete: signed copy')).toBeTruthy();
    expect(support.getByText('Advised: name of the person who signed')).toBeTruthy();
    expect(support.getByText('To complete')).toBeTruthy();
    expect(rowOf('Réseau 1').getByText('Draft, not signed')).toBeTruthy();
    expect(screen.getByText('Letters signed: 2 of 3. Ready to attach: 0.')).toBeTruthy();
  });

  it('says of one that lacks no rule that it is ready, with a copy that is elsewhere', () => {
    show([
      ...benguerir,
      ...signedSupport,
      { field: 'jurisdictions/07/supportLetter/file', value: 'a'.repeat(64) },
      { field: `attachments/${'a'.repeat(64)}/name`, value: 'lettre.pdf' },
    ]);

    expect(rowOf('Commune of Ben Guerir').getByText('Ready to attach')).toBeTruthy();
    expect(rowOf('Commune of Ben Guerir').getByText('Not on this device')).toBeTruthy();
    expect(screen.getByText('Letters signed: 1 of 1. Ready to attach: 1.')).toBeTruthy();
  });

  it('tells that a letter of a president whose term is over is signed again', () => {
    show([
      ...benguerir,
      ...signedSupport,
      { field: 'jurisdictions/07/mandate/endsOn', value: '2026-11-21' },
    ]);

    expect(rowOf('Commune of Ben Guerir').getByText(/^To complete: a new signature/)).toBeTruthy();
  });

  it('says how the state of the two tasks follows', () => {
    show([...benguerir, ...signedSupport]);

    const task = screen.getByRole('link', { name: 'Have the support letter signed' });
    expect(task.closest('li')?.dataset['taskStatus']).toBe('completed');
    const other = screen.getByRole('link', { name: 'Gather the endorsement letters' });
    expect(other.closest('li')?.dataset['taskStatus']).toBe('not-started');
  });

  it('says who asks for how many: never the guide’s or our count as a rule of OGP', () => {
    show(benguerir);
    const said = (words: RegExp) => screen.getByText(words).closest('li')?.textContent;

    expect(said(/from each association that supports/)).toContain('Advice of the Moroccan guide');
    expect(said(/apply together, one from each/)).toContain('Our inference');
    // the page of the 2022 call is no rule of the next one
    expect(said(/At least one letter/)).toContain('Our inference');
  });

  it.each([
    [10, 0],
    [11, 1],
  ])('of %i endorsements is searched by %i names', (count, searches) => {
    show([...benguerir, ...supporters(count)]);

    expect(screen.queryAllByRole('textbox')).toHaveLength(searches);
  });

  it('is searched by name and by state together, and keeps the search in the address', async () => {
    const { go } = show([
      ...benguerir,
      ...supporters(12),
      of('s1', 'letter', 'draft'),
      of('s2', 'letter', 'draft'),
    ]);

    await userEvent.type(screen.getByRole('textbox'), 'RESEAU 1{Enter}');
    expect(go).not.toHaveBeenCalledWith('#/d/own/tasks');
    expect(names()).toEqual(['Commune of Ben Guerir', 'Réseau 1', 'Réseau 10', 'Réseau 11']);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'draft');

    expect(names()).toEqual(['Commune of Ben Guerir', 'Réseau 1']);
    expect(screen.getByText('Letters found: 1 of 12')).toBeTruthy();
    expect(go).toHaveBeenLastCalledWith('#/d/own/letters?name=RESEAU+1&state=draft', 'replace');
    expect(screen.getByRole('link', { name: 'Réseau 1' }).getAttribute('href')).toBe(
      '#/d/own/letters/s1?name=RESEAU+1&state=draft',
    );
  });

  it('draws 300 of them at once', () => {
    show([...benguerir, ...supporters(300)]);

    expect(names()).toHaveLength(301);
  });

  it('has one of each collectivity of a joint example, read-only', async () => {
    const four = await exampleDossier('four-regions-2024');
    showPage(Letters, asExample('four-regions-2024', four));

    expect(names().slice(0, 4)).toEqual([
      'Region of the Oriental',
      'Region of Souss-Massa',
      'Region of Laâyoune-Sakia El Hamra',
      'Region of Drâa-Tafilalet',
    ]);
    expect(names()).toHaveLength(5);
  });
});
