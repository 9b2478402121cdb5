import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { cooperationModeIds } from '../../../../src/domain/partners/cooperation-mode';
import {
  blockersOf,
  complete,
  completeBut,
  day,
  dayAfter,
  recordOf,
  stateIn,
} from '../complete-dossier';

type List<Name extends keyof Dossier> = NonNullable<Dossier[Name]>;

describe('the consultation', () => {
  it.each<[List<'consultations'>, string[]]>([
    [[], ['no-consultation']],
    [[{ id: 'a', on: day }], ['no-consultation']],
    [[{ id: 'a', who: 'advisory-body' }], ['no-consultation']],
    [[{ id: 'a', who: 'advisory-body', on: dayAfter }], ['consultation-to-come']],
    [[{ id: 'a', who: 'advisory-body', on: day }], []],
    [
      [
        { id: 'a', who: 'advisory-body', on: dayAfter },
        { id: 'b', who: 'other', on: day },
      ],
      [],
    ],
  ])('%j lacks %j', (consultations, lacking) => {
    expect(blockersOf('consultation', completeBut({ consultations }))).toEqual(lacking);
  });
});

describe('the decision', () => {
  const draft = complete.decision ?? {};

  it('is not one before it is recorded', () => {
    expect(blockersOf('decision', completeBut({ decisions: [] }))).toEqual(['not-recorded']);
  });

  it('is in progress again when the draft says something else, and keeps the record', () => {
    const changed = completeBut({ decision: { ...draft, on: '2026-03-11' } });
    expect(stateIn('decision', changed)).toMatchObject({
      status: 'in-progress',
      blockers: [{ code: 'record-outdated', page: 'decision' }],
      note: { kind: 'apply', on: '2026-03-10' },
    });
  });

  it('is complete with a later record of what the draft says', () => {
    const decision = { ...draft, on: '2026-03-11' };
    const decisions = [...(complete.decisions ?? []), recordOf(decision, complete, 'r2', day)];
    expect(stateIn('decision', completeBut({ decision, decisions })).status).toBe('completed');
  });

  it('that cannot be read is to be recorded anew', () => {
    const decisions = [{ ...recordOf(draft, complete), record: '{}' }];
    expect(blockersOf('decision', completeBut({ decisions }))).toEqual(['record-outdated']);
  });
});

describe('partners and meetings', () => {
  it.each<[List<'endorsements'> | undefined, string[]]>([
    [undefined, ['no-stakeholder']],
    [[], ['no-stakeholder']],
    [[{ id: 'a', organisation: { fr: ' ' } }], ['no-stakeholder']],
    // what the page itself begins an item with says nothing of anybody
    [[{ id: 'a', endorses: 'unknown' }], ['no-stakeholder']],
    [[{ id: 'a', endorses: 'yes', kind: 'association' }], ['no-stakeholder']],
    [[{ id: 'a', kind: 'association', letter: 'draft' }], []],
    [[{ id: 'a', organisation: { fr: 'Amicale' } }], []],
  ])('the register %j lacks %j', (endorsements, lacking) => {
    expect(blockersOf('partners', completeBut({ endorsements }))).toEqual(lacking);
  });

  it.each<[List<'meetings'>, string[]]>([
    [[], ['no-meeting']],
    [[{ id: 'a', kind: 'partners' }], ['no-meeting']],
    [[{ id: 'a', kind: 'internal', on: day }], ['no-meeting']],
    [[{ id: 'a', kind: 'partners', on: dayAfter }], ['meeting-to-come']],
    [[{ id: 'a', kind: 'partners', on: day }], []],
    // one written elsewhere without a kind is with partners, as on their page
    [[{ id: 'a', on: day }], []],
  ])('the meetings %j lack %j', (meetings, lacking) => {
    expect(blockersOf('meetings', completeBut({ meetings }))).toEqual(lacking);
  });
});

describe('the roadmap', () => {
  const step = [{ id: 's', what: { ar: 'لقاء' } }];

  it.each<[List<'roadmap'>, string | undefined, string[]]>([
    [[], undefined, ['no-step', 'not-proposed']],
    [[{ id: 's', dueOn: day }], day, ['no-step']],
    [step, undefined, ['not-proposed']],
    [step, dayAfter, ['proposal-to-come']],
    [step, day, []],
  ])('%j proposed on %s lacks %j', (roadmap, roadmapProposedOn, lacking) => {
    const changed = completeBut({ roadmap, roadmapProposedOn });
    expect(blockersOf('roadmap', changed)).toEqual(lacking);
  });

  it('is locked until the decision is recorded, and says so', () => {
    const none = completeBut({ decisions: [], roadmap: undefined, roadmapProposedOn: undefined });
    expect(stateIn('roadmap', none)).toMatchObject({ status: 'locked', waitsFor: 'decision' });
  });
});

describe('the modes of cooperation', () => {
  it.each(cooperationModeIds)('wait for %s', (id) => {
    const cooperation = { ...complete.cooperation, [id]: { note: { fr: 'à voir' } } };
    expect(stateIn('cooperation', completeBut({ cooperation })).blockers).toEqual([
      { code: 'modes-unanswered', page: 'cooperation', count: 1 },
    ]);
  });

  it('are complete when one is set aside', () => {
    const cooperation = { ...complete.cooperation, networks: { state: 'not-planned' as const } };
    expect(stateIn('cooperation', completeBut({ cooperation })).status).toBe('completed');
  });
});

describe.each(['internal', 'external'] as const)('the %s focus group', (kind) => {
  const other = kind === 'internal' ? 'external' : 'internal';
  const words = { fr: 'Trois priorités' };

  it.each<[List<'meetings'>, string[]]>([
    [[], ['no-group']],
    [[{ id: 'a', kind: other, on: day, outcomes: words }], ['no-group']],
    [[{ id: 'a', kind, outcomes: words }], ['no-group']],
    [[{ id: 'a', kind, on: dayAfter, outcomes: words }], ['group-to-come']],
    [[{ id: 'a', kind, on: day }], ['no-outcomes']],
    [[{ id: 'a', kind, on: day, outcomes: { fr: '\n' } }], ['no-outcomes']],
    [
      [
        { id: 'a', kind, on: day },
        { id: 'b', kind, on: dayAfter, outcomes: words },
      ],
      ['no-outcomes'],
    ],
    [[{ id: 'a', kind, on: day, outcomes: words }], []],
  ])('%j lacks %j', (meetings, lacking) => {
    const { blockers } = stateIn(`${kind}-group`, completeBut({ meetings }));
    expect(blockers.map(({ code }) => code)).toEqual(lacking);
    for (const blocker of blockers) expect(blocker).toMatchObject({ page: 'groups', item: kind });
  });
});

describe('the goals', () => {
  const goal = { id: 'g', what: { fr: 'Publier le budget' } };
  const values = { participation: true as const };
  const lines = { l1: true as const };

  it.each<[List<'goals'>, string[]]>([
    [[], ['no-goal']],
    [[{ id: 'g' }], ['no-goal']],
    [[goal], ['goals-without-line', 'goals-without-value']],
    [[{ ...goal, values }], ['goals-without-line']],
    [[{ ...goal, values, lines: { gone: true } }], ['goals-without-line']],
    [[{ ...goal, lines }], ['goals-without-value']],
    [[{ ...goal, lines, values: { technology: true } }], ['goals-without-value']],
    [[{ ...goal, lines, values }], []],
  ])('%j lack %j', (goals, lacking) => {
    expect(blockersOf('goals', completeBut({ goals }))).toEqual(lacking);
  });

  it('lead to the first one that is not tied, and count the others', () => {
    const tied = { ...goal, id: 'tied', values, lines };
    const loose = (id: string) => ({ ...goal, id, values });
    const { blockers } = stateIn('goals', completeBut({ goals: [tied, loose('b'), loose('c')] }));
    expect(blockers).toEqual([{ code: 'goals-without-line', page: 'goals', item: 'b', count: 2 }]);
  });
});
