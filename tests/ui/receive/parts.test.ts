import { cleanup, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { get } from 'svelte/store';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { LetterDifference } from '../../../src/domain/letters/text/letter-difference';
import { refusalWords } from '../../../src/ui/receive/refusal-words';
import type { Arrived } from '../../../src/ui/receive/arrived';
import type { Refusal } from '../../../src/ui/receive/arrive';
import ChangedLetter from '../../../src/ui/receive/ChangedLetter.svelte';
import { leftWords } from '../../../src/ui/receive/left-words';
import Remarks from '../../../src/ui/receive/Remarks.svelte';
import Passphrase from '../../../src/ui/receive/Passphrase.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { show } from '../pages/keeper';
import { keeper } from '../pages/keeper';

afterEach(cleanup);

const youssef = { name: 'Youssef', function: '' };
const line = (text: string) => ({ kind: 'paragraph' as const, parts: [{ text }] });
const dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  endorsements: [{ id: 'assoc', organisation: { fr: 'Réseau Eau' } }],
};

async function showLetter(difference: LetterDifference) {
  const app = await keeper();
  await setLocale('fr');
  await needPageWords();
  await show(ChangedLetter, app, {
    session: showSession('d', dossier, 'newer'),
    letterId: 'endorsement-assoc',
    difference,
    words: { t: get(t), f: get(f), language: 'fr' as const },
    names: dossier,
    isTaken: false,
  });
}

describe('a letter that a file changes', () => {
  it('is told paragraph by paragraph, with who typed, what was cut and the facts by their names', async () => {
    await showLetter([
      {
        language: 'fr',
        changes: [
          {
            kind: 'changed',
            before: [line('Nous aidons.')],
            after: [line('Nous soutenons.')],
            pieces: [
              { text: 'Nous ', state: 'kept' },
              { text: 'aidons', state: 'removed' },
              { text: 'soutenons ', state: 'added', by: youssef },
              { text: '', fact: 'collectivity', state: 'kept' },
            ],
            by: [youssef],
          },
        ],
        stranded: [],
      },
    ]);

    screen.getByRole('heading', { name: /Réseau Eau/ });
    const change = document.querySelector('[data-change="changed"]')!;
    expect(change.textContent).toContain('Par ');
    expect(change.textContent).toContain('Youssef');
    expect(change.querySelector('del')?.textContent).toMatch(/^Retiré\s: aidons$/);
    expect(change.querySelector('ins')?.textContent).toMatch(/^Écrit\s: soutenons $/);
    const text = change.querySelector<HTMLElement>('.text')!;
    expect([text.lang, text.dir]).toEqual(['fr', 'ltr']);
    expect(text.textContent).toMatch(/\[[^\]]*collectivité[^\]]*\]/i);
  });

  it('points out words that stand alone, with their whole paragraph', async () => {
    await showLetter([
      {
        language: 'ar',
        changes: [],
        stranded: [
          {
            language: 'ar',
            words: line('كلمات'),
            paragraph: line('الفقرة كلمات'),
            typed: 'brought',
            writtenBy: youssef,
          },
        ],
      },
    ]);

    const part = document.querySelector<HTMLElement>('[data-stranded="brought"]')!;
    const [words, whole] = part.querySelectorAll('blockquote');
    expect([words?.textContent, whole?.textContent, words?.dir]).toEqual([
      'كلمات',
      'الفقرة كلمات',
      'rtl',
    ]);
    expect(part.textContent).toContain('Youssef');
    // nothing is in the letter before the file is taken in
    expect(screen.queryByRole('button', { name: 'Remettre le paragraphe' })).toBeNull();
  });
});

describe('what is to be known before a reply is taken in', () => {
  const naming = {
    ...{ id: '1', field: 'endorsements/assoc/organisation/fr', value: 'Réseau Eau', parents: [] },
    ...{ at: '2026-11-22T10:00:00.000Z', author: youssef },
  };
  const change = { field: naming.field, before: [null], after: [naming.value] };
  const renamed = { author: youssef, entries: [{ kind: 'changed' as const, change }] };

  it.each([
    ['came with an earlier reply is not said again', [], null],
    ['comes with this one is said', [renamed], 'renamed'],
  ])('a new name that %s', async (_, by, said) => {
    const arrived = {
      kind: 'reply',
      reply: { letterId: 'endorsement-assoc', revisions: [naming] },
    } as unknown as Arrived;
    await show(Remarks, await keeper(), {
      session: showSession(
        'd',
        {
          ...dossier,
          endorsements: [{ ...dossier.endorsements[0]!, endorses: 'yes' as const }],
        },
        'newer',
      ),
      row: { summary: {} },
      arrived,
      told: { by, conflicts: [] },
    });

    expect(document.querySelector('[data-remark]')?.getAttribute('data-remark') ?? null).toBe(said);
  });
});

describe('the passphrase of a protected file', () => {
  const ask = async (misses: number) => {
    await setLocale('fr');
    const [ontry, onclose] = [vi.fn(), vi.fn()];
    await show(Passphrase, await keeper(), { name: 'a.tarchih', misses, ontry, onclose });
    return { ontry, field: screen.getByLabelText('Phrase secrète') };
  };

  it('is not tried empty, and is tried as it was typed', async () => {
    const { ontry, field } = await ask(0);
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir le fichier', hidden: true }));
    expect(ontry).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);

    await userEvent.type(field, 'quatre mots');
    await userEvent.keyboard('{Enter}');
    expect(ontry).toHaveBeenCalledExactlyOnceWith('quatre mots');
  });

  it('that did not open the file says kindly what to look at', async () => {
    const { field } = await ask(1);

    expect(field.getAttribute('aria-invalid')).toBe('true');
    screen.getByText(/Vérifiez les majuscules et le clavier/);
  });
});

describe('a file that is refused', () => {
  const codes: Refusal[] = [
    'reply-not-here',
    'own-invitation',
    'share-exceeds',
    'other-dossier',
    'letter-gone',
    'invitation-unknown',
    'base-unknown',
    'forged',
  ];
  it.each(codes)('says why in a sentence of its own: %s', async (code) => {
    await setLocale('fr');
    await needPageWords();
    const all = codes.map((one) => refusalWords(get(t), one));

    expect(refusalWords(get(t), code)).toMatch(/^[A-ZÀÉÊ].{30,}\.$/s);
    expect(new Set(all).size).toBe(codes.length);
  });
});

describe('what stays when an import is taken back', () => {
  it('is named, three at most, places in lists left out', async () => {
    await setLocale('fr');
    await needPageWords();
    const words = { t: get(t), f: get(f), language: 'fr' as const };

    expect(leftWords(words, dossier, ['endorsements/assoc/order'])).toBe('');
    expect(leftWords(words, dossier, ['title'])).toMatch(/reste\s: Nom du dossier\.$/);
    expect(
      leftWords(words, dossier, ['title', 'edition', 'language', 'official', 'onlyFile']),
    ).toMatch(/ et 2 autres\.$/);
  });
});
