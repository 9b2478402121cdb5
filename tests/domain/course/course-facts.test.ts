import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseFacts, type CourseFacts } from '../../../src/domain/course/course-facts';
import { readinessOf } from '../../../src/domain/course/readiness';
import { taskStates } from '../../../src/domain/course/task-state';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { complete, completeBut, dayAfter, empty, givenOf, recordOf } from './complete-dossier';

const factsOf = (dossier: Dossier, today?: string): CourseFacts => {
  const given = givenOf(dossier, today);
  return courseFacts(taskStates(given), given);
};

describe('the facts of the course', () => {
  it('all hold of a dossier that has everything, but those of another end', () => {
    expect(factsOf(complete)).toEqual({
      assessIsComplete: true,
      decisionIsRecorded: true,
      partnersAreMobilised: true,
      strategyIsSet: true,
      fileIsReady: true,
      isSubmitted: true,
      isAdmitted: true,
      isNotSelected: false,
      isWithdrawn: false,
      preparesForNextCouncil: false,
    });
  });

  it('none hold of an empty dossier', () => {
    expect(Object.values(factsOf(empty))).toEqual(Array(10).fill(false));
  });

  it.each<[keyof CourseFacts, Parameters<typeof completeBut>[0]]>([
    ['assessIsComplete', { remacto: undefined }],
    ['assessIsComplete', { capacities: [] }],
    ['decisionIsRecorded', { decisions: [] }],
    ['partnersAreMobilised', { roadmapProposedOn: dayAfter }],
    ['partnersAreMobilised', { cooperation: undefined }],
    ['strategyIsSet', { goals: [] }],
    ['fileIsReady', { onlyFile: 'no' }],
    ['isSubmitted', { submission: { submittedOn: dayAfter } }],
    ['isAdmitted', { outcome: { result: 'admitted' } }],
    ['isAdmitted', { outcome: { result: 'not-selected', on: '2026-04-01' } }],
  ])('%s holds no longer with %j', (fact, changes) => {
    expect(factsOf(complete)[fact]).toBe(true);
    expect(factsOf(completeBut(changes))[fact]).toBe(false);
  });

  it('a decision is recorded though nobody was consulted', () => {
    expect(factsOf(completeBut({ consultations: [] })).decisionIsRecorded).toBe(true);
  });

  it.each([
    ['not-selected', 'isNotSelected'],
    ['withdrawn', 'isWithdrawn'],
  ] as const)('the result %s makes %s hold once it has its day', (result, fact) => {
    expect(factsOf(completeBut({ outcome: { result, on: '2026-04-01' } }))[fact]).toBe(true);
    expect(factsOf(completeBut({ outcome: { result } }))[fact]).toBe(false);
  });
});

describe('work for the next council', () => {
  const isForNext = (changes: Parameters<typeof completeBut>[0], today?: string) =>
    factsOf(completeBut(changes), today).preparesForNextCouncil;
  const none = { decision: undefined, decisions: undefined };
  // the last day with 16 months left is 8 May 2026
  const ended = { call: undefined };

  it('is what remains when too little is left of the mandate', () => {
    expect(isForNext({ ...none, ...ended }, '2026-05-08')).toBe(false);
    expect(isForNext({ ...none, ...ended }, '2026-05-09')).toBe(true);
  });

  it('is not concluded from a mandate that nobody has stated', () => {
    const jurisdictions = complete.jurisdictions.map(({ mandate: _mandate, ...one }) => one);
    expect(isForNext({ ...none, ...ended, jurisdictions }, '2026-05-09')).toBe(false);
  });

  it.each([
    ['apply', false],
    ['not-now', false],
    ['next-council', true],
  ] as const)('follows a draft that says %s', (kind, isSo) => {
    expect(isForNext({ ...ended, decision: { kind }, decisions: undefined }, '2026-05-09')).toBe(
      isSo,
    );
  });

  it('follows the last record rather than a draft that says otherwise', () => {
    const next = { on: '2026-04-02', kind: 'next-council' as const };
    const decisions = [...(complete.decisions ?? []), recordOf(next, complete, 'r2', '2026-04-20')];
    expect(isForNext({ decisions, decision: { kind: 'apply' } })).toBe(true);
    expect(isForNext({ decision: next })).toBe(false);
  });
});

describe('any dossier', () => {
  it('has a state for each task, in which what is completed lacks nothing', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const states = taskStates(givenOf(dossier));
        expect(states).toHaveLength(27);
        for (const { status, blockers, waitsFor } of states) {
          expect(blockers.length === 0).toBe(status === 'completed');
          if (status === 'locked') expect(waitsFor).toBeDefined();
        }
      }),
    );
  });

  it('has figures in which nothing is more than its whole', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const given = givenOf(dossier);
        const { criteria, values, letters, tasks } = readinessOf(taskStates(given), given);
        for (const { ready, total } of [criteria, values, letters, ...tasks.map((t) => t.share)]) {
          expect(ready).toBeGreaterThanOrEqual(0);
          expect(ready).toBeLessThanOrEqual(total);
        }
      }),
    );
  });
});
