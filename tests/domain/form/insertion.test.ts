import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertedIn, takenBack } from '../../../src/domain/form/insertion';

const text = fc.string({ unit: fc.constantFrom('a', 'é', 'ج', ' ', '\n', '.', '1') });
const words = fc.string({ minLength: 1, unit: fc.constantFrom('b', 'ب', ' ', '2') });

describe('an insertion', () => {
  it.each([
    ['', 'Fait.', 'Fait.'],
    ['Texte', 'Fait.', 'Texte\nFait.'],
    ['Texte\n', 'Fait.', 'Texte\nFait.'],
  ])('into %j adds its words on a line of their own', (before, added, after) => {
    expect(insertedIn(before, added).text).toBe(after);
  });

  it('touches nothing of the text, and taken back leaves it as it was', () => {
    fc.assert(
      fc.property(text, words, (before, added) => {
        const made = insertedIn(before, added);
        expect(made.text.startsWith(before)).toBe(true);
        expect(made.text.endsWith(added)).toBe(true);
        expect(takenBack(made.text, made)).toBe(before);
      }),
      { seed: 7 },
    );
  });

  it('taken back later leaves what was typed before and after it', () => {
    fc.assert(
      fc.property(text, words, text, text, (before, added, first, last) => {
        const made = insertedIn(before, `§${added}§`);
        expect(takenBack(first + made.text + last, made)).toBe(first + before + last);
      }),
      { seed: 7 },
    );
  });

  it('that was changed since is left as it stands', () => {
    const made = insertedIn('Texte', 'Commune de Ben Guerir.');
    const changed = 'Texte\nCommune de Tétouan.';
    expect(takenBack(changed, made)).toBe(changed);
  });
});
