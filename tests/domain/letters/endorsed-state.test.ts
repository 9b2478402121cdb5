import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { EndorsedText } from '../../../src/domain/dossier/dossier';
import { changedLanguages, endorsedStates } from '../../../src/domain/letters/endorsed-state';

const letter = 'endorsement-a';
const declared = (id: string, text: string, more: Partial<EndorsedText> = {}): EndorsedText => ({
  id,
  letter,
  language: 'fr',
  sha256: sha256Of(text),
  on: '2026-11-20',
  ...more,
});
const statesOf = (
  endorsedTexts: EndorsedText[],
  now: Partial<Record<'ar' | 'fr' | 'en', string>>,
) => endorsedStates({ endorsedTexts }, letter, (language) => now[language], sha256Of);
const told = (states: ReturnType<typeof statesOf>) =>
  states.map(({ item, state }) => `${item.id} ${state}`);

describe('a declared text', () => {
  test.each([
    ['is the same to the letter', 'Nous nous engageons.', 'same'],
    ['has changed by one letter', 'Nous nous engageons!', 'changed'],
    ['has changed where there is no text any more', undefined, 'changed'],
  ])('%s', (_, now, state) => {
    const states = statesOf([declared('a', 'Nous nous engageons.')], now ? { fr: now } : {});

    expect(told(states)).toEqual([`a ${state}`]);
  });

  test('is held against the text of its own language', () => {
    const states = statesOf([declared('a', 'x', { language: 'en' })], { fr: 'x' });

    expect(told(states)).toEqual(['a changed']);
  });

  test('of another letter, or still to be declared, says nothing of this one', () => {
    const { sha256: _, ...draft } = declared('d', 'x');

    expect(statesOf([declared('o', 'x', { letter: 'endorsement-b' }), draft], { fr: 'x' })).toEqual(
      [],
    );
  });

  test('stands first when it is the last: by its day, then by its place in the list', () => {
    const states = statesOf(
      [
        declared('old', 'x', { on: '2026-01-01' }),
        declared('first', 'x'),
        declared('second', 'x'),
        declared('undated', 'x', { on: undefined }),
      ],
      { fr: 'x' },
    );

    expect(told(states).map((one) => one.split(' ')[0])).toEqual([
      'second',
      'first',
      'old',
      'undated',
    ]);
  });

  test('counts as changed only while nobody has declared the text as it stands', () => {
    const before = declared('before', 'x', { on: '2026-01-01' });
    const now = { fr: 'y', en: 'e' };

    expect(changedLanguages(statesOf([before], now))).toEqual(['fr']);
    expect(changedLanguages(statesOf([before, declared('after', 'y')], now))).toEqual([]);
    const english = declared('english', 'z', { language: 'en' });
    expect(changedLanguages(statesOf([declared('after', 'y'), english], now))).toEqual(['en']);
  });
});
