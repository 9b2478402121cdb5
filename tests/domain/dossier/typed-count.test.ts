import { describe, expect, it } from 'vitest';
import { readTypedCount } from '../../../src/domain/dossier/typed-count';

describe('a number typed by a person', () => {
  it.each([
    ['0', 0],
    ['35', 35],
    [' 260 000 ', 260_000],
    ['260\u202f000', 260_000],
    ['٣٥', 35],
    ['۱۲', 12],
    ['1000000000', 1_000_000_000],
  ])('%j is %d', (typed, count) => {
    expect(readTypedCount(typed)).toEqual({ count });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['3-', 'negative'],
    ['٣٫٥', 'not-whole'],
    ['3,5', 'not-whole'],
    ['1000000001', 'too-large'],
    ['dix', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12 à 15', 'not-a-number'],
  ])('%j is none: %s', (typed, fault) => {
    expect(readTypedCount(typed)).toEqual({ fault });
  });
});
