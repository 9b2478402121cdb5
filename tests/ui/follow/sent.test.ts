import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Sent from '../../../src/ui/follow/Sent.svelte';
import { showQuestion } from '../assess/show-question';
import { editing } from '../result/show-page';
import { after } from '../../domain/decision/a-decision';
import { frozen, last, proofFile, sent } from '../../domain/submission/a-submission';
import { text } from './follow';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});
afterEach(() => vi.restoreAllMocks());

const show = (dossier: Dossier, item = 'one') =>
  showQuestion(Sent, editing(dossier), { page: 'sent', item });
const seal = () => document.querySelector('[data-seal]')?.getAttribute('data-seal');
const changed = () =>
  [...document.querySelectorAll('[data-changed]')].map((one) => one.getAttribute('data-changed'));

describe('the page of a frozen copy', () => {
  test('says what was sent, by whom and when, and that it verifies', () => {
    const dossier = frozen();
    show(dossier);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('copy 1');
    expect(seal()).toBe('intact');
    for (const said of [
      'Commune of Tétouan',
      '12 January 2024 · 21:40',
      'Directrice des services',
      'n° 57',
      'Pour une ville ouverte',
      'Support letter: Commune of Tétouan. Signed',
      'Label (1 file)',
      'atil.pdf',
      proofFile,
      '13 January 2024 · 10:00',
      last(dossier).sha256,
      'Nothing of what was submitted has changed in the dossier.',
    ]) {
      expect(text()).toContain(said);
    }
  });

  test.each([
    ['copy', (dossier: Dossier) => last(dossier).text.replace('ouverte', 'fermée')],
    ['sha256', () => 'a'.repeat(64)],
    ['recordedAt', () => '2024-01-14T09:00:00.000Z'],
  ])('says plainly that a copy was changed: %s', (field, value) => {
    const dossier = frozen();
    show(after(dossier, [{ field: `submissions/one/${field}`, value: value(dossier) }]));
    expect(seal()).toBe('changed');
    expect(screen.getByRole('alert').textContent).toContain('This copy has been changed');
  });

  test('names what has changed in the dossier since, each leading to its page', () => {
    const dossier = after(frozen(), [
      { field: 'answers/why/fr', value: 'Autre' },
      { field: 'outcome/result', value: 'admitted' },
      { field: 'trackRecord/t1/order', value: 0 },
      { field: 'trackRecord/t1/what/fr', value: 'Budget citoyen' },
    ]);
    show(dossier);
    expect(changed()).toEqual(['trackRecord/t1', 'answers/why/fr', 'outcome/result']);
    expect(screen.getByText('2 changes. The copy itself stays as it is.')).toBeTruthy();
    const link = screen.getByRole('link', { name: /Result/ });
    expect(link.getAttribute('href')).toBe('#/d/own/outcome');
    expect(seal()).toBe('intact');
  });

  test('of an item that is gone names it, without a link', () => {
    const { evidence: _evidence, ...dossier } = frozen();
    show(dossier);
    const gone = document.querySelector('[data-changed="evidence/p1"]');
    expect(gone?.textContent).toContain('Label');
    expect(gone?.querySelector('a')).toBeNull();
  });

  test('shows an answer that the form does not ask for, and says so', () => {
    const { why } = sent.answers ?? {};
    show(
      frozen({
        ...sent,
        edition: 'ogp-local-2022',
        answers: { declaration: why ?? {}, gone: why ?? {} },
      }),
    );
    expect(text()).toContain('Answers to the form (0)');
    expect(text()).toContain('Answers kept in the dossier that the form does not ask for (2)');
    expect(screen.getByText(/ \(question outside this form\)$/)).toBeTruthy();
    expect(screen.getByText('Question outside the form')).toBeTruthy();
  });

  test('says of an earlier copy that there is a later one', () => {
    const again = after(frozen(), [{ field: 'submission/receipt', value: 'n° 58' }]);
    show(frozen(again, 'two', '2024-02-01T09:00:00.000Z'));
    const newer = screen.getByRole('link', { name: 'See copy 2' });
    expect(newer.getAttribute('href')).toBe('#/d/own/sent/two');
    expect(text()).toContain('n° 57');
  });

  test('saves the text to the letter: the digest of the file is the one shown', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:copy';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const dossier = frozen();
    show(dossier);
    await userEvent.click(screen.getByRole('button', { name: 'Save the copy to a file' }));
    expect(names).toEqual(['tarchih-submission-tetouan-2024-01-12-v1.json']);
    const saved = await blobs[0]?.text();
    expect(saved).toBe(last(dossier).text);
    expect(sha256Of(saved ?? '')).toBe(document.querySelector('[data-digest]')?.textContent);
  });

  test.each([
    ['that cannot be read', 'one', '{', 'This copy cannot be read'],
    ['that is not there', 'three', '{', 'This copy is not in the dossier'],
  ])('of a copy %s says so, and leads back', (_what, item, copy, title) => {
    show(after(frozen(), [{ field: 'submissions/one/copy', value: copy }]), item);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    const link = screen.getByRole('link', { name: 'Back to the submission of the file' });
    expect(link.getAttribute('href')).toBe('#/d/own/submission');
  });
});
