import { describe, expect, it } from 'vitest';
import { programmeKind } from '../../../src/domain/strategy/programme-kind';

describe('whose programme the goals are linked to', () => {
  const kindOf = (...types: ('commune' | 'region' | 'province' | 'prefecture')[]) =>
    programmeKind({ jurisdictions: types.map((type, at) => ({ id: String(at), type, name: {} })) });

  it.each([
    ['a commune’s', ['commune'], 'commune'],
    ['a prefecture’s', ['prefecture'], 'prefecture'],
    ['four regions’', ['region', 'region', 'region', 'region'], 'region'],
    ['any, of two kinds', ['commune', 'province'], 'any'],
    ['any, before one was chosen', [], 'any'],
  ] as const)('is %s', (_what, types, expected) => {
    expect(kindOf(...types)).toBe(expected);
  });
});
