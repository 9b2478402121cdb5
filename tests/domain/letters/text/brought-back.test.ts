import { describe, expect, test } from 'vitest';
import { broughtBack } from '../../../../src/domain/letters/text/brought-back';
import type { Line } from '../../../../src/domain/letters/text/letter-text';

const line = (text: string): Line => ({ kind: 'paragraph', parts: text === '' ? [] : [{ text }] });

const paragraph: Line = {
  kind: 'bullet',
  says: ['done'],
  parts: [{ text: 'Nous avons aidé, en mars.' }],
};

const passage = { words: line('en mars'), paragraph };

describe('a deleted paragraph whose last words stand alone', () => {
  test.each([
    ['alone in their line', ['A', 'en mars', 'B'], ['A', 0, 'B']],
    ['at the beginning of the next line', ['A', 'en marsB'], ['A', 0, 'B']],
    ['at the end of the line before', ['A en mars', 'B'], ['A ', 0, 'B']],
    ['within a line', ['A en mars B'], ['A  B', 0]],
  ])('comes back where they stand %s, and they stand once', (_where, before, after) => {
    expect(broughtBack(before.map(line), passage)).toEqual(
      after.map((one) => (typeof one === 'string' ? line(one) : paragraph)),
    );
  });

  test.each([
    ['are there no more', ['A', 'en avril']],
    ['stand in two lines', ['A en', ' mars']],
  ])('stays away where they %s', (_why, before) => {
    expect(broughtBack(before.map(line), passage)).toBeUndefined();
  });

  test('stays away where there are none', () => {
    expect(broughtBack([line('A')], { words: line(''), paragraph })).toBeUndefined();
  });
});
