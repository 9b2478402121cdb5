import { render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import words from '../../../locales/fr/exports.json';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import PublicCheck from '../../../src/ui/exports/PublicCheck.svelte';
import { showSession, type Session } from '../../../src/ui/session.svelte';

beforeAll(async () => {
  await setLocale('fr');
  await needExportWords();
});

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [{ id: 'j1', type: 'commune', name: { fr: 'Aïn Nour' } }],
};

function show(of: Dossier, letters: LetterTexts[] = [], readOnly: Session['readOnly'] = false) {
  const shown = showSession('d1', of, 'newer', [], { texts: letters });
  const session: Session = { ...shown, readOnly, isExample: false };
  const { container } = render(PublicCheck, { session, edition: editions['ogp-local-next'] });
  return container.querySelector('[data-public-check]')?.getAttribute('data-public-check');
}

const letterSaying = (text: string): LetterTexts => ({
  letterId: 'support-j1',
  texts: { fr: [{ kind: 'paragraph', parts: [{ text }] }] },
  changedAt: undefined,
  changedBy: undefined,
});

/** As a test finds it: one space for every kind of it. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what becomes public', () => {
  it('is said, and that nothing private was found in the texts', () => {
    expect(show(dossier, [letterSaying('Nous soutenons.')])).toBe('clear');
    expect(screen.getByText(seen(words.public['past-calls']))).toBeTruthy();
    expect(screen.getByText(seen(words.public.clear))).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('names each text that seems to hold a private number, and leads to where it is mended', () => {
    const answers = { why: { fr: 'Appelez le 06 12 34 56 78, carte AB123456.' } };
    expect(show({ ...dossier, answers })).toBe('found');
    const lines = within(screen.getByRole('list')).getAllByRole('link');
    expect(lines.map((one) => one.getAttribute('href'))).toEqual([
      '#/d/d1/answers/why',
      '#/d/d1/answers/why',
    ]);
    expect(lines[0]?.textContent).toContain('téléphone mobile');
    expect(lines[1]?.textContent).toContain('carte nationale');
  });

  it('looks into the letters too', () => {
    expect(show(dossier, [letterSaying('Mon numéro : 0612345678.')])).toBe('found');
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('#/d/d1/letter/support-j1?in=fr');
    expect(seen(link.textContent)).toContain('Lettre de soutien : Commune d’Aïn Nour');
  });

  it('leads nowhere where nothing can be changed', () => {
    expect(show(dossier, [letterSaying('0612345678')], 'newer')).toBe('found');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('counts what a long list leaves out', () => {
    const texts = Array.from({ length: 25 }, (_, at) => [`q${at}`, { fr: '0612345678' }]);
    show({ ...dossier, answers: Object.fromEntries(texts) as Dossier['answers'] });
    expect(screen.getAllByRole('link')).toHaveLength(20);
    expect(screen.getByText('et 5 autres')).toBeTruthy();
  });
});
