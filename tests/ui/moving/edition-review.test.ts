import { render } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, needPageWords, setLocale } from '../../../src/adapters/i18n';
import { editionIds, editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Edition } from '../../../src/domain/edition/edition';
import EditionReview from '../../../src/ui/moving/EditionReview.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { edition2031 } from '../../domain/moving/any-edition';
import { plain } from '../result/words-of';

const dossier: Dossier = {
  edition: 'ogp-local-2022',
  jurisdictions: [],
  answers: {
    term: { fr: 'En 2027' },
    why: { fr: Array<string>(122).fill('mot').join(' ') },
    'young-people': { fr: 'Oui' },
  },
};
const asOf = Temporal.PlainDate.from('2026-11-22');
const show = (from: Edition, to: Edition) => {
  const session = showSession('tetouan-2022', dossier, 'example');
  return render(EditionReview, { session, from, to, asOf });
};
const in2022 = editions['ogp-local-2022'];
const textOf = (selector: string) => plain(document.querySelector(selector)?.textContent ?? '');
const namesIn = (selector: string) =>
  [...document.querySelectorAll(`${selector} > ul > [data-changed]`)].map((one) =>
    one.getAttribute('data-changed'),
  );

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

describe('the review of a call that differs in everything', () => {
  test('names questions added, changed and removed', () => {
    show(in2022, edition2031);
    expect(namesIn('[data-difference="questions-added"]')).toEqual([
      'young-people',
      'themes',
      'declaration',
      'other-files',
    ]);
    expect(namesIn('[data-difference="questions-changed"]')).toEqual([
      'why',
      'mechanisms',
      'benefit',
      'contribution',
    ]);
    expect(namesIn('[data-difference="questions-removed"]')).toEqual(['coordination', 'term']);
    // one that this version has no words for goes by its code
    expect(textOf('[data-changed="young-people"]')).toContain('young-people');
  });

  test('puts the old and the new side by side', () => {
    show(in2022, edition2031);
    const sides = [...document.querySelectorAll('[data-changed="mandate-16-months"] dd')].map(
      (side) => plain(side.textContent),
    );
    expect(sides.slice(0, 2)).toEqual([
      'Appel suivi Il doit rester au moins 16 mois de mandat.',
      'Appel choisi Il doit rester au moins 24 mois de mandat.',
    ]);
    expect(textOf('[data-changed="why"]')).toContain('Limite : 120 mots.');
  });

  test('tells what of the dossier waits, comes back or is too long', () => {
    show(in2022, edition2031);
    expect(textOf('[data-touched="unasked"]')).toContain('Quand se termine le mandat');
    expect(textOf('[data-touched="returning"]')).toContain('young-people');
    expect(textOf('[data-touched="tooLong"]')).toContain('2 mots de trop');
  });

  test('gives the closing at its own clock and at that of Morocco', () => {
    show(in2022, edition2031);
    const call = textOf('section[aria-labelledby="difference-call"]');
    expect(call).toContain('mars 2022, jour non connu');
    expect(call).toContain('31 mars 2031');
    expect(call).toContain('heure du Maroc');
  });
});

describe.each(locales)('in %s', (language) => {
  const all = [...editionIds.map((id) => editions[id]), edition2031];
  const pairs = all.flatMap((from) =>
    all.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  test('every difference of any two calls has its words', async () => {
    await setLocale(language);
    for (const [from, to] of pairs) {
      const { container, unmount } = show(from, to);
      // a key without a text throws; an argument without a value would be left in braces
      expect(container.textContent).not.toMatch(/[{}]|undefined/);
      unmount();
    }
    await setLocale('fr');
  });
});
