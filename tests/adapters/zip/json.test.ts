import { describe, expect, it } from 'vitest';
import { letterEntry, readLetterEntry } from '../../../src/adapters/zip/entries';
import { isDeep, readJson } from '../../../src/adapters/zip/json';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('JSON of an archive', () => {
  it.each([
    [32, false],
    [33, true],
    [10_000_000, true],
  ])('nested %i times is too deep: %s', (depth, isTooDeep) => {
    expect(isDeep(nested(depth))).toBe(isTooDeep);
    expect(readJson(nested(depth)) === undefined).toBe(isTooDeep);
  });

  it('may hold any sign within its texts', () => {
    const value = { text: `${'['.repeat(99)}"\\{\\"`, next: ['\\'] };
    expect(readJson(JSON.stringify(value))).toEqual(value);
  });

  it('is read beside each other however long it is', () => {
    expect(isDeep(`[${'[],'.repeat(10_000)}[]]`)).toBe(false);
  });

  it('is undefined where it is none', () => {
    expect(readJson('{')).toBeUndefined();
    expect(readJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });
});

describe('the entry of a letter', () => {
  it.each([
    ['endorsement-a', 'letters/endorsement-a.json'],
    ['endorsement-aB', 'letters/endorsement-a_b.json'],
    ['support-07.427.01', 'letters/support-07.427.01.json'],
  ])('of %s is %s', (letterId, name) => {
    expect(letterEntry(letterId, 'json')).toBe(name);
    expect(readLetterEntry(name)).toEqual({ letterId, part: 'json' });
  });

  it('differs for ids that differ in capitals alone, on systems that do not tell them apart', () => {
    const names = ['endorsement-ab', 'endorsement-aB', 'endorsement-Ab', 'endorsement-AB'].map(
      (id) => letterEntry(id, 'ybin').toLowerCase(),
    );
    expect(new Set(names).size).toBe(4);
  });

  it.each([
    'letters/endorsement-A.json',
    'letters/../endorsement-a.json',
    'letters/x/endorsement-a.json',
    'letters/endorsement-__a.json',
    'letters/manifest.json',
    'endorsement-a.json',
    'letters/endorsement-a.html',
    'letters/endorsement-a.json.exe',
  ])('is not %s', (name) => {
    expect(readLetterEntry(name)).toBeUndefined();
  });
});
