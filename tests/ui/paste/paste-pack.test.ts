import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Message } from '../../../src/ui/app-state.svelte';
import PastePack from '../../../src/ui/paste/PastePack.svelte';
import { sent } from '../../domain/submission/a-submission';
import { asExample, editing, showPage } from '../result/show-page';

const text = '  Two lines,\n\nwith “signs” & spaces  ';
const dossier: Dossier = { ...sent, answers: { why: { en: text, ar: 'من أجل مدينة' } } };

beforeEach(async () => {
  await setLocale('en');
  await needExportWords();
});

const field = (id: string) => document.querySelector<HTMLElement>(`[data-paste="${id}"]`)!;
const stateOf = (id: string) => field(id).dataset['pasted'];
const press = (id: string, name: RegExp) =>
  userEvent.click(within(field(id)).getByRole('button', { name }));
/** A browser whose clipboard does as it is told. */
function clipboard(writeText: (words: string) => Promise<void>) {
  const spy = vi.fn(writeText);
  vi.stubGlobal(
    'navigator',
    Object.create(navigator, { clipboard: { value: { writeText: spy } } }),
  );
  return spy;
}

describe('the fields to paste', () => {
  it('stand in the order of the form, and show each text as it is', () => {
    showPage(PastePack, editing(dossier));
    const ids = [...document.querySelectorAll<HTMLElement>('[data-paste]')].map(
      (one) => one.dataset['paste'],
    );
    expect(ids.slice(0, 5)).toEqual(['identity', 'head', 'focal-point', 'partner', 'why']);
    const shown = field('why').querySelector<HTMLElement>('[data-paste-text]')!;
    expect(shown.textContent).toBe(text);
    expect([shown.lang, shown.dir]).toEqual(['en', 'ltr']);
  });

  it('are shown in the language that is chosen', async () => {
    showPage(PastePack, editing(dossier));
    await userEvent.click(screen.getByRole('radio', { name: 'Arabic' }));
    const shown = field('why').querySelector<HTMLElement>('[data-paste-text]')!;
    expect([shown.textContent, shown.lang, shown.dir]).toEqual(['من أجل مدينة', 'ar', 'rtl']);
    await userEvent.click(screen.getByRole('radio', { name: 'French' }));
    expect(field('why').textContent).toContain('Written in: Arabic and English');
  });

  it('say by how much a text passes its limit, and cut nothing', () => {
    const questions = [{ id: 'why', limit: { max: 4, unit: 'words' as const } }];
    showPage(PastePack, editing({ ...dossier, edition: 'ogp-local-next', questions }));
    expect(field('why').textContent).toContain('1 word too many');
    expect(field('why').querySelector('[data-paste-text]')?.textContent).toBe(text);
  });

  it('offer names and contacts one by one, where the form asks for them apart', async () => {
    const officialFocalPoint = { name: { fr: 'Amina B.' }, contact: 'contact@tetouan.ma' };
    showPage(PastePack, editing({ ...dossier, officialFocalPoint }));
    const piece = await within(field('focal-point')).findByText('contact@tetouan.ma');
    expect(piece).toBeTruthy();
    expect(field('focal-point').textContent).toContain('written in another language');
  });
});

describe('copying', () => {
  it('puts exactly the text that is shown on the clipboard, and says so', async () => {
    const spy = clipboard(() => Promise.resolve());
    showPage(PastePack, editing(dossier));
    await press('why', /^Copy the text/);
    expect(spy.mock.calls).toEqual([[text]]);
    expect(await within(field('why')).findByText('Copied: 5 words.')).toBeTruthy();
    expect(stateOf('why')).toBe('no');
  });

  it.each([
    ['refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['impossible', undefined],
  ])('where it is %s shows the text selected, to be copied by hand', async (_what, write) => {
    if (write) clipboard(write);
    else vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
    showPage(PastePack, editing(dossier));
    await press('why', /^Copy the text/);
    const box = await within(field('why')).findByRole<HTMLTextAreaElement>('textbox');
    expect(box.value).toBe(text);
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, text.length]);
    expect(field('why').textContent).toContain('did not allow copying');
  });
});

describe('what was pasted', () => {
  it('is noted with its text, its day and its language, and can be taken back', async () => {
    const session = editing(dossier);
    const { app } = showPage(PastePack, session);
    await press('why', /^Note as pasted into the form/);
    expect(session.dossier.pasted).toEqual({
      why: { on: '2026-11-22', language: 'en', sha256: sha256Of(text) },
    });
    expect(stateOf('why')).toBe('yes');
    expect(document.querySelector('[data-paste-progress]')?.textContent).toContain('1 of 19');
    const [message] = app.tell.mock.lastCall as [Message];
    message.action?.run();
    await vi.waitFor(() => {
      expect(stateOf('why')).toBe('no');
    });
    expect(session.dossier.pasted).toBeUndefined();
  });

  it('leaves the keyboard with its field once it is noted, and once it is taken back', async () => {
    showPage(PastePack, editing(dossier));
    await press('why', /^Note as pasted/);
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field('why').querySelector('[data-unmark]'));
    });
    await press('why', /^It is not done/);
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field('why').querySelector('[data-mark]'));
    });
  });

  it('leaves the keyboard with its field where nothing is left to be noted', async () => {
    const session = editing({
      ...dossier,
      pasted: { head: { on: '2026-11-20', language: 'en', sha256: sha256Of('') } },
    });
    showPage(PastePack, session);
    await press('head', /^It is not done/);
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field('head').querySelector('h3'));
    });
  });

  it('and has changed since is said to have', async () => {
    const session = editing(dossier);
    showPage(PastePack, session);
    await press('why', /^Note as pasted/);
    session.set('answers/why/en', `${text}.`);
    await vi.waitFor(() => {
      expect(stateOf('why')).toBe('changed');
    });
    expect(field('why').textContent).toContain('no longer that of the dossier');
    await press('why', /^Note as pasted again/);
    expect(stateOf('why')).toBe('yes');
    await press('why', /^It is not done/);
    expect(stateOf('why')).toBe('no');
  });

  it('cannot be noted where there is nothing to paste, nor of an example', () => {
    showPage(PastePack, editing(dossier));
    expect(field('ambition').querySelector('[data-mark], [data-copy]')).toBeNull();
    document.body.innerHTML = '';
    showPage(PastePack, asExample('tetouan', dossier));
    expect(field('why').querySelector('[data-copy]')).not.toBeNull();
    expect(field('why').querySelector('[data-mark]')).toBeNull();
  });
});

describe('the files to attach', () => {
  it('stand with the field that asks for them, with their names and sizes', () => {
    showPage(PastePack, editing(dossier));
    expect(field('support-letter').textContent).toContain('lettre.pdf');
    expect(field('support-letter').textContent).toMatch(/120\skB/u);
  });

  it('that nobody said to be signed are marked', () => {
    const endorsements = dossier.endorsements!.map((one) => ({ ...one, letter: 'draft' as const }));
    showPage(PastePack, editing({ ...dossier, endorsements }));
    expect(field('endorsement-letters').textContent).toContain(
      'does not say that this letter is signed',
    );
    expect(field('support-letter').textContent).not.toContain('does not say');
  });
});
