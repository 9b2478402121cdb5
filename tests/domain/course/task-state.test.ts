import { describe, expect, it } from 'vitest';
import { stages } from '../../../src/domain/course/stages';
import { taskIds } from '../../../src/domain/course/task-ids';
import { countOf, nextTask, taskStates } from '../../../src/domain/course/task-state';
import { taskOf, tasks } from '../../../src/domain/course/tasks';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { blockersOf, complete, completeBut, empty, givenOf, stateIn } from './complete-dossier';

const states = (dossier: Dossier) => taskStates(givenOf(dossier));
const statusesOf = (dossier: Dossier) =>
  Object.fromEntries(states(dossier).map(({ id, status }) => [id, status]));

describe('the tasks of a dossier', () => {
  it('are those of the list of ids, in its order, in the order of the stages', () => {
    expect(tasks.map(({ id }) => id)).toEqual(taskIds);
    const order = tasks.map(({ stage }) => stages.indexOf(stage));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it('wait only for a task that is done by its rule alone, and never for themselves in a circle', () => {
    for (const { id, after } of tasks) {
      if (after === undefined || after === 'call') continue;
      expect(taskOf(after).isSaid).toBeUndefined();
      expect(taskIds.indexOf(after)).toBeLessThan(taskIds.indexOf(id));
    }
  });

  it('are all completed in a dossier that has everything, with nothing left to do', () => {
    expect(countOf(states(complete), 'completed')).toBe(27);
    expect(states(complete).flatMap(({ blockers }) => blockers)).toEqual([]);
    expect(nextTask(states(complete))).toBeUndefined();
  });

  it('of an empty dossier wait to begin, and six of them for something else', () => {
    const locked = states(empty).filter(({ status }) => status === 'locked');
    expect(locked.map(({ id, waitsFor }) => [id, waitsFor])).toEqual([
      ['decision', 'diagnosis'],
      ['roadmap', 'decision'],
      ['submission', 'call'],
      ['exchanges', 'submission'],
      ['outcome', 'submission'],
      ['debrief', 'outcome'],
    ]);
    expect(countOf(states(empty), 'not-started')).toBe(21);
  });

  it('begin with eligibility', () => {
    expect(nextTask(states(empty))?.id).toBe('eligibility');
  });

  it('go on with the first in progress, before one that has not begun', () => {
    const dossier: Dossier = { ...empty, remacto: 'yes' };
    expect(nextTask(states(dossier))?.id).toBe('network');
  });
});

describe('a task that waits', () => {
  const undiagnosed = completeBut({ diagnosis: undefined });

  it('and holds nothing is locked, and names what unlocks it', () => {
    const none = completeBut({ diagnosis: undefined, decision: undefined, decisions: undefined });
    expect(stateIn('decision', none)).toMatchObject({ status: 'locked', waitsFor: 'diagnosis' });
  });

  it('is free once the other is completed', () => {
    const none = completeBut({ decision: undefined, decisions: undefined });
    expect(stateIn('decision', none).status).toBe('not-started');
    expect(stateIn('decision', none)).not.toHaveProperty('waitsFor');
  });

  it('and was completed before keeps its state, with what it waits for beside it', () => {
    expect(stateIn('decision', undiagnosed)).toMatchObject({
      status: 'completed',
      waitsFor: 'diagnosis',
    });
  });

  it('and was begun before is in progress, with what it waits for beside it', () => {
    const begun = completeBut({ diagnosis: undefined, decisions: undefined });
    expect(stateIn('decision', begun)).toMatchObject({
      status: 'in-progress',
      waitsFor: 'diagnosis',
    });
  });

  it('for a call is free once its closing day is entered', () => {
    const uncalled = completeBut({ call: undefined, submission: undefined, outcome: undefined });
    expect(stateIn('submission', uncalled)).toMatchObject({ status: 'locked', waitsFor: 'call' });
    const called = completeBut({ submission: undefined, outcome: undefined });
    expect(stateIn('submission', called).status).toBe('not-started');
  });

  it('for a call does not wait where the edition has its dates', () => {
    const given = givenOf({ ...empty, edition: 'ogp-local-2023' }, '2024-01-01', 'ogp-local-2023');
    expect(taskStates(given).find(({ id }) => id === 'submission')?.status).toBe('not-started');
  });

  it('for the submission waits no more when the candidacy is withdrawn', () => {
    const withdrawn: Dossier = { ...empty, outcome: { result: 'withdrawn', on: '2026-04-01' } };
    expect(stateIn('outcome', withdrawn).status).toBe('completed');
    expect(stateIn('outcome', withdrawn)).not.toHaveProperty('waitsFor');
    const admitted: Dossier = { ...empty, outcome: { result: 'admitted', on: '2026-04-01' } };
    expect(stateIn('outcome', admitted).waitsFor).toBe('submission');
  });
});

describe('a task that somebody said to be done', () => {
  const said = tasks.filter(({ isSaid }) => isSaid).map(({ id }) => id);

  // the last look at a file is nothing that is written
  it.each(said.filter((id) => id !== 'review'))(
    '%s is in progress while nobody has said so, and says that this is missing',
    (id) => {
      const marks = Object.fromEntries(
        said.filter((one) => one !== id).map((one) => [one, 'done']),
      );
      const unsaid = completeBut({ tasks: marks as Dossier['tasks'] });
      expect(stateIn(id, unsaid)).toMatchObject({ status: 'in-progress', isSaidDone: false });
      expect(blockersOf(id, unsaid)).toEqual(['not-said-done']);
    },
  );

  it('is in progress again when its rule holds no longer, and completed once it is mended', () => {
    const broken = completeBut({ capacities: [] });
    expect(stateIn('capacity', broken)).toMatchObject({ status: 'in-progress', isSaidDone: true });
    expect(blockersOf('capacity', broken)).toEqual(['no-staff']);
    expect(stateIn('capacity', { ...broken, capacities: complete.capacities }).status).toBe(
      'completed',
    );
  });

  it('and of which nothing was written is in progress, not untouched', () => {
    const marked: Dossier = { ...empty, tasks: { partners: 'done' } };
    expect(stateIn('partners', marked).status).toBe('in-progress');
  });

  it('does not make a task done that is done by its rule alone', () => {
    const marked: Dossier = { ...empty, tasks: { judgement: 'done', submission: 'done' } };
    expect(statusesOf(marked)).toMatchObject({ judgement: 'not-started', submission: 'locked' });
  });
});
