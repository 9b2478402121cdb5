import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedIn, shouldTalk, stepsApart, type View } from '../../../src/domain/diagnosis/views';
import { levels } from '../../../src/domain/dossier/diagnosis';

type Level = View['level'];
const judgement = (first: Level, second: Level) => ({
  ...(first && { first: { level: first } }),
  ...(second && { second: { level: second } }),
});

describe('two views of one criterion', () => {
  it.each<[Level, Level, number | undefined, boolean]>([
    ['weak', 'weak', 0, false],
    ['weak', 'rather-weak', 1, false],
    ['rather-strong', 'rather-weak', 1, false],
    ['weak', 'rather-strong', 2, true],
    ['strong', 'rather-weak', 2, true],
    ['weak', 'strong', 3, true],
    ['strong', 'weak', 3, true],
    ['weak', 'unknown', undefined, false],
    ['unknown', 'strong', undefined, false],
    ['weak', undefined, undefined, false],
    [undefined, 'strong', undefined, false],
    [undefined, undefined, undefined, false],
  ])('%s beside %s: %s steps apart', (first, second, steps, isToTalk) => {
    expect(stepsApart(judgement(first, second))).toBe(steps);
    expect(shouldTalk(judgement(first, second))).toBe(isToTalk);
  });

  it('lie as far apart whoever came first', () => {
    const any = fc.constantFrom<Level>(...levels, 'unknown', undefined);
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(stepsApart(judgement(one, other))).toBe(stepsApart(judgement(other, one)));
      }),
    );
  });
});

describe('the criteria that were placed', () => {
  it('are counted by the first view, “not known yet” included', () => {
    expect(placedIn({})).toBe(0);
    expect(
      placedIn({
        judgements: {
          ambition: { first: { level: 'unknown' } },
          capacity: { first: { level: 'strong' }, second: { level: 'weak' } },
          mechanisms: { second: { level: 'weak' } },
          'peer-contribution': { first: { by: 'Secrétaire' } },
          'open-call': { first: { level: 'strong' } },
        },
      }),
    ).toBe(2);
  });
});
