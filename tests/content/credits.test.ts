import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import ar from '../../locales/ar/pages.json' with { type: 'json' };
import en from '../../locales/en/pages.json' with { type: 'json' };
import fr from '../../locales/fr/pages.json' with { type: 'json' };

const { dependencies } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../package.json`, 'utf8'),
) as { dependencies: Record<string, string> };

/** Several packages of one project are credited once. */
const projectOf = (name: string) => name.replace(/^workbox-.*/, 'workbox').replace(/js$/, '');

test.each(Object.entries({ ar, fr, en }))('%s credits every library of the product', (_, words) => {
  const credits = Object.values(words.about.credits).join(' ').toLowerCase();
  const uncredited = Object.keys(dependencies)
    .map(projectOf)
    .filter((name) => !credits.includes(name));
  expect(uncredited).toEqual([]);
});

test.each(Object.entries({ ar, fr, en }))('%s credits every typeface', (_, words) => {
  expect(words.about.credits.font).toMatch(
    /IBM Plex Sans Arabic.*Amiri.*Noto Sans.*Noto Sans Tifinagh.*SIL Open Font License/,
  );
});
