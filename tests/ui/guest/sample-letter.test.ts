import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { locales, needPageWords, setLocale } from '../../../src/adapters/i18n';
import { letterKinds } from '../../../src/domain/dossier/letters';
import { privateData } from '../../../src/domain/partners/private-data';
import SampleLetter from '../../../src/ui/guest/SampleLetter.svelte';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});
afterEach(() => setLocale('fr'));

const cases = locales.flatMap((language) => letterKinds.map((kind) => [language, kind] as const));
const marks = { ar: 'مثال', fr: 'EXEMPLE', en: 'EXAMPLE' };
const letter = () => document.querySelector('[data-sample]');

describe('the example of a letter', () => {
  it.each(cases)('in %s of the kind %s is marked as an example', async (language, kind) => {
    await setLocale(language);
    render(SampleLetter, { kind });

    expect(letter()?.querySelector('.tag')?.textContent).toBe(marks[language]);
    expect(letter()?.getAttribute('data-sample')).toBe(kind);
  });

  it.each(cases)('in %s of the kind %s holds no private number', async (language, kind) => {
    await setLocale(language);
    render(SampleLetter, { kind });

    expect(privateData(letter()?.textContent ?? '')).toEqual([]);
  });

  it('of an organisation makes both commitments, each in a paragraph of its own', () => {
    render(SampleLetter, { kind: 'endorsement' });

    for (const label of [
      'Notre engagement à préparer le plan d’action',
      'Notre engagement à le mettre en œuvre',
    ]) {
      expect(screen.getByText(label).nextElementSibling?.textContent).toMatch(/engageons/);
    }
  });

  it('says that OGP has published no model and no scale, as our reading', () => {
    render(SampleLetter, { kind: 'support' });

    const note = screen.getByText(/n’a publié aucun barème/);
    expect(note.textContent).toContain('n’impose aucun modèle');
    expect(note.parentElement?.querySelector('.cert--inference')).toBeTruthy();
  });

  it('is folded away until it is asked for', () => {
    render(SampleLetter, { kind: 'support' });

    expect(screen.getByText('Voir un exemple de lettre de soutien').closest('details')?.open).toBe(
      false,
    );
  });
});
