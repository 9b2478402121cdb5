import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../../src/domain/course/readiness';
import { taskStates } from '../../../src/domain/course/task-state';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { complete, completeBut, empty, givenOf } from './complete-dossier';

function readiness(dossier: Dossier) {
  const given = givenOf(dossier);
  return readinessOf(taskStates(given), given);
}

describe('what is ready', () => {
  it('of an empty dossier is the country’s membership alone', () => {
    expect(readiness(empty)).toMatchObject({
      criteria: { ready: 1, total: 10 },
      values: { ready: 0, total: 3 },
      letters: { ready: 0, total: 2 },
    });
  });

  it('counts the tasks of each stage', () => {
    const shares = readiness(complete).tasks.map(({ stage, share }) => [stage, share.ready]);
    expect(shares).toEqual([
      ['assess', 6],
      ['decide', 2],
      ['mobilise', 4],
      ['orient', 3],
      ['prepare', 8],
      ['submit', 1],
      ['follow', 3],
    ]);
  });

  it('counts a value once, and a supporting one not at all', () => {
    const goal = (id: string, values: NonNullable<Dossier['goals']>[number]['values']) => ({
      id,
      what: { fr: id },
      values,
    });
    const goals = [
      goal('a', { participation: true }),
      goal('b', { participation: true, technology: true }),
      goal('c', { accountability: true }),
    ];
    expect(readiness(completeBut({ goals })).values).toEqual({ ready: 2, total: 3 });
  });

  it('asks a letter of each collectivity, and counts no more endorsements than are required', () => {
    const [settat] = complete.jurisdictions;
    const other = { id: 'b', type: 'commune' as const, name: {} };
    const signed = (id: string) => ({
      id,
      kind: 'association' as const,
      letter: 'signed' as const,
    });
    const joint = completeBut({
      jurisdictions: [settat!, other],
      endorsements: [signed('x'), signed('y')],
    });
    expect(readiness(joint).letters).toEqual({ ready: 2, total: 3 });
  });
});
