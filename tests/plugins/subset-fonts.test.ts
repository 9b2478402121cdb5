import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fontsFolder, scripts } from '../../plugins/subset-fonts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await fontsFolder(root);
}, 60_000);

const covered = (character: string) =>
  Object.values(scripts)
    .flat()
    .some(
      ([first, last]) =>
        character >= String.fromCodePoint(first) && character <= String.fromCodePoint(last),
    );

const files = readdirSync(join(root, 'locales'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json'),
);

describe('the subset typeface', () => {
  test('has every letter and mark of Moroccan Arabic, of French and of English', () => {
    const needed =
      'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىگڭپڤًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟«»' +
      'àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔŒÙÛ0123456789’–—…€%°';
    expect(Array.from(needed).filter((character) => !covered(character))).toEqual([]);
  });

  test.each(files)('has every character of locales/%s', (file) => {
    // Spaces and joiners are drawn by no font: the browser takes their width from the letters.
    const invisible = /[\s\u200C-\u200F\u2060\u2066-\u2069]/u;
    const text = readFileSync(join(root, 'locales', file), 'utf8').replace(/\\n/g, '');
    const missing = new Set(Array.from(text).filter((c) => !covered(c) && !invisible.test(c)));
    expect([...missing]).toEqual([]);
  });

  test('costs a reader of Arabic at most 75 kB for all its faces', () => {
    const faces = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
    expect(faces).toHaveLength(4);
    const total = faces.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(total).toBeLessThanOrEqual(75_000);
  });

  test('tells the browser which characters each face is for, and to show text meanwhile', () => {
    const css = readFileSync(join(folder, 'faces.css'), 'utf8');
    expect(css.match(/@font-face/g)).toHaveLength(4);
    expect(css.match(/font-display: swap/g)).toHaveLength(4);
    expect(css).toMatch(/plex-arabic-400[^}]*U\+621-63A/);
    expect(css).toMatch(/plex-latin-700[^}]*U\+20-7E/);
  });
});
