import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { needExportWords, needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import President from '../../../src/ui/president/President.svelte';
import Tasks from '../../../src/ui/tasks/Tasks.svelte';
import { fullDossier } from '../book/book-of';
import { asExample, editing, showPage } from '../result/show-page';
import { plain } from '../result/words-of';
import { empty, fourOpen, openNow, submitted } from './dossiers';

const main = () => plain(document.body.textContent).replace(/\s+/g, ' ');
const band = () => document.querySelector<HTMLElement>('[data-verdict]')!;
const rows = (what: string) => [
  ...document.querySelectorAll<HTMLElement>(`[data-to-sign="${what}"]`),
];
const signedIn = (what: string) => rows(what).map(({ dataset }) => dataset['signed']);
const hrefOf = (element: HTMLElement, name: RegExp) =>
  within(element).getByRole('link', { name }).getAttribute('href');
const show = (dossier: Dossier) => showPage(President, editing(dossier));
const title = () => plain(screen.getByRole('heading', { level: 1 }).textContent);

describe('the president’s page', () => {
  beforeEach(async () => {
    await setLocale('en');
    await Promise.all([needPageWords(), needExportWords()]);
  });

  it('of an empty dossier says that nothing is known yet, and what is signed once it is', () => {
    show(empty);
    expect(band().dataset['verdict']).toBe('unknown');
    expect(title()).toMatch(/^It is not known yet whether your collectivity can apply/);
    expect(signedIn('support')).toEqual(['no']);
    expect(hrefOf(rows('support')[0]!, /Choose the collectivity/)).toBe('#/d/own/collectivities');
    expect(main()).toContain('we are not aware of an open call');
  });

  it('of an open call says until when, why not yet, and which letter and sheet are signed', () => {
    show(openNow);
    expect(band().dataset['verdict']).toBe('not-eligible');
    expect(plain(document.querySelector('[data-day="call-closes"]')?.textContent ?? '')).toContain(
      '20 December 2026',
    );
    expect(signedIn('support')).toEqual(['no']);
    expect(rows('support')[0]?.dataset['due']).toBe('true');
    expect(signedIn('decision')).toEqual(['unknown']);
    expect(hrefOf(rows('decision')[0]!, /Print the sheet/)).toBe('#/d/own/recorded/r1');
    const reason = document.querySelector<HTMLElement>('[data-criterion="head-support-letter"]')!;
    expect(reason.dataset['status']).toBe('not-met');
    expect(within(reason).getByRole('link').getAttribute('href')).toMatch(
      /^#\/d\/own\/support-letter\//,
    );
  });

  it('has a row for each president, and for each act that delegates', () => {
    show(fourOpen);
    expect(signedIn('support')).toEqual(['no', 'no', 'no', 'no']);
    expect(signedIn('delegation')).toEqual(['yes', 'yes']);
  });

  it.each([
    ['submitted', submitted, 'The application file was submitted on 20 April 2026'],
    [
      'admitted',
      { ...submitted, outcome: { result: 'admitted', on: '2026-05-20' } },
      'admitted on 20 May 2026',
    ],
    [
      'withdrawn',
      { ...submitted, outcome: { result: 'withdrawn', on: '2026-05-20' } },
      'withdrawn on 20 May 2026',
    ],
    [
      'not-selected',
      { ...submitted, outcome: { result: 'not-selected', on: '2026-05-20' } },
      'not selected (20 May 2026)',
    ],
  ] as [string, Dossier, string][])(
    'of a file that is %s says so first, and nothing is to be signed',
    (is, dossier, said) => {
      show(dossier);
      expect(band().dataset['candidacy']).toBe(is);
      expect(title()).toContain(said);
      expect(main()).not.toMatch(/to be signed/i);
      expect(document.querySelectorAll('[data-due="true"]')).toHaveLength(0);
      expect(signedIn('support')).toEqual(['yes']);
      expect(screen.queryByRole('heading', { name: 'Why' })).toBeNull();
      expect(main()).toContain('This page as a PDF.');
      expect(main()).not.toContain('room to sign');
    },
  );

  it('says a closing that is known by its month by its month only', () => {
    const { submission: _sent, outcome: _result, ...dossier } = fullDossier('tetouan-2022');
    showPage(President, asExample('tetouan-2022', dossier));
    const day = document.querySelector('[data-day="call-closes-in"]');
    expect(plain(day?.textContent ?? '')).toMatch(/March 2022/);
    expect(main()).not.toContain('31 March 2022');
  });

  it('leaves the letter of a file for the next council to the president to come', () => {
    showPage(President, asExample('benguerir', fullDossier('benguerir')));
    expect(rows('support')[0]?.dataset).toMatchObject({ signed: 'no', due: 'false' });
    expect(rows('support')[0]?.textContent).toContain('To be signed by the next president');
    expect(document.querySelector('[data-day="next-council"]')?.textContent).toContain('estimate');
  });

  it('counts the months of a mandate that is too short once, in the answer', () => {
    showPage(President, asExample('benguerir', fullDossier('benguerir')));
    expect(band().dataset['verdict']).toBe('not-eligible');
    expect(band().textContent).toContain('at least 16 are needed');
    expect(document.querySelector('[data-criterion="mandate-16-months"]')).toBeNull();
  });

  it('shows the first day beside the answer and folds the later ones', () => {
    const call = { isKnown: 'yes' as const, opensOn: '2026-11-01', closesOn: '2026-12-20' };
    const roadmap = [{ id: 's1', what: { en: 'Meet the associations' }, dueOn: '2026-12-01' }];
    show({ ...fourOpen, call, roadmap });
    expect(band().querySelectorAll('[data-day]')).toHaveLength(1);
    const later = [...document.querySelectorAll('details [data-day]')];
    expect(later).toHaveLength(1);
    expect(later[0]?.closest('details')?.open).toBe(false);
    expect(screen.getByText('1 other deadline')).toBeTruthy();
  });

  it('names every lack of signature in the open, outside what is folded', () => {
    show(fourOpen);
    const rowsToSign = [...document.querySelectorAll('[data-to-sign]')];
    expect(rowsToSign.length).toBeGreaterThan(4);
    expect(rowsToSign.every((row) => row.closest('details') === null)).toBe(true);
  });

  it('of an example leads nowhere that a reader cannot go', () => {
    showPage(President, asExample('benguerir', empty));
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links.every((href) => href?.startsWith('#/example/benguerir/'))).toBe(true);
    expect(
      screen.queryByRole('link', { name: /Choose the collectivity|Enter the closing/ }),
    ).toBeNull();
  });

  it('is offered on the task list', () => {
    showPage(Tasks, editing(empty));
    const link = document.querySelector('[data-to-president]');
    expect(link?.getAttribute('href')).toBe('#/d/own/president');
    expect(link?.textContent).toContain('president');
  });
});
