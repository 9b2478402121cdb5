import { describe, expect, it } from 'vitest';
import { commitments } from '../../../src/content/commitments';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { gapsOf, groupGaps } from '../../../src/domain/gaps/gaps-of';
import { settat } from '../assessment/fit-dossier';
import { gapsOn, idsOn, viewOn } from './given';
import { wholeBut, wholeDay, wholeDossier } from './whole-dossier';

type Changes = Parameters<typeof wholeBut>[0];
const words = (fr: string) => ({ fr });
const [line] = wholeDossier.programmeLines ?? [];
const [goal] = wholeDossier.goals ?? [];
const [youth] = wholeDossier.endorsements ?? [];
const [step] = wholeDossier.trackRecord ?? [];
const meetings = wholeDossier.meetings ?? [];
const without = (id: string) => meetings.filter((one) => one.id !== id);
const state = (id: string, value: 'not' | 'partly' | 'unknown') => ({
  diagnosis: { ...wholeDossier.diagnosis, [id]: { state: value } },
});
const judged = (value: NonNullable<Dossier['judgements']>[string] | undefined): Changes => ({
  judgements: { ...wholeDossier.judgements, ...(value && { mechanisms: value }) },
});
const goals = (...more: Partial<NonNullable<typeof goal>>[]): Changes => ({
  goals: [goal!, ...more.map((one, at) => ({ ...goal!, ...one, id: `more-${at}` }))],
});
const projectsBut = (more: object) => wholeDossier.projects?.map((one) => ({ ...one, ...more }));
const supporter = { id: 'other', organisation: words('Université'), kind: 'university' as const };

/** One thing taken away or said otherwise, and all that is then lacking. */
const table: readonly (readonly [string, Changes, readonly string[]])[] = [
  ['nothing', {}, []],
  ['the filer', { official: undefined }, ['minimum-filed-by-official']],
  ['an answer of the form', { answers: {} }, ['minimum-complete-and-on-time']],
  // openness
  ['a duty not in place', state('petitions', 'not'), ['commitment-not/petitions']],
  ['one partly so', state('citizen-budget', 'partly'), ['commitment-partly/citizen-budget']],
  ['one not known', state('petitions', 'unknown'), ['commitments-unknown']],
  // means
  ['people', { capacities: [] }, ['no-staff', 'no-partner']],
  [
    'time',
    { capacities: wholeDossier.capacities?.map(({ time: _time, ...one }) => one) },
    ['no-time'],
  ],
  [
    'a function without words',
    { capacities: [{ id: 'x', side: 'staff', function: words(' ') }] },
    ['no-staff', 'no-partner'],
  ],
  ['the programme', { projects: undefined }, ['programme-missing']],
  ['the programme of a stranger to the network', { projects: undefined, remacto: 'no' }, []],
  ['time to come', { projects: projectsBut({ endsOn: '2026-03-31' }) }, ['programme-ended']],
  [
    'a programme that lasts as long as its projects',
    { programme: { endsOn: '2026-06-30' } },
    ['project-after'],
  ],
  ['a project on an axis', { projects: wholeDossier.projects?.slice(1) }, ['axis-empty']],
  // judgement
  ['a level', { judgements: undefined }, ['not-judged']],
  ['one “not known”', judged({ first: { level: 'unknown' } }), ['not-judged']],
  ['a strong level', judged({ first: { level: 'rather-weak' } }), ['judged-weak/mechanisms']],
  ['the first view', judged({ second: { level: 'strong' } }), []],
  [
    'agreement',
    judged({ first: { level: 'weak' }, second: { level: 'rather-strong' } }),
    ['views-apart/mechanisms'],
  ],
  [
    'agreement by a step',
    judged({ first: { level: 'rather-strong' }, second: { level: 'strong' } }),
    [],
  ],
  // evidence
  ['steps', { trackRecord: [] }, ['minimum-track-record']],
  ['a proof', { trackRecord: [{ ...step!, proof: words(' ') }] }, ['steps-unproven']],
  [
    'the day of the letter of the head',
    {
      jurisdictions: [{ ...settat, supportLetter: { status: 'signed', signedBy: 'president' } }],
    },
    ['letter-undated/head-support-letter'],
  ],
  [
    'the signature of the head',
    { jurisdictions: [{ ...settat, supportLetter: { status: 'draft', signedOn: '2026-03-01' } }] },
    ['minimum-head-support-letter'],
  ],
  [
    'what shows mechanisms',
    {
      diagnosis: Object.fromEntries(
        commitments.map(({ id }) => [id, { state: 'in-place' as const }]),
      ),
      meetings: meetings.map((one) => (one.kind === 'partners' ? { ...one, with: {} } : one)),
    },
    ['nobody-met'],
  ],
  // decision
  ['who was consulted', { consultations: [] }, ['nobody-consulted']],
  [
    'who was consulted, but for somebody still to be',
    { consultations: [{ id: 'director', who: 'services-director', on: '2026-04-02' }] },
    ['nobody-consulted'],
  ],
  ['the record', { decisions: undefined }, ['not-recorded']],
  ['the draft', { decision: { on: '2026-02-16', kind: 'apply' } }, ['decision-changed']],
  // partners
  [
    'an answer',
    {
      endorsements: [
        youth!,
        { id: 'service', kind: 'decentralised-service', contactedOn: '2026-03-01' },
      ],
    },
    ['unanswered'],
  ],
  [
    'the only letter',
    { endorsements: [{ ...youth!, letter: 'draft' as const }] },
    ['minimum-non-government-endorsement'],
  ],
  ['a letter', { endorsements: [youth!, supporter] }, ['supporters-without-letter']],
  ['a meeting', { meetings: without('partners') }, ['nobody-met']],
  [
    'a meeting, but for one to come',
    { meetings: [...without('partners'), { ...meetings[0]!, on: '2026-04-02' }] },
    ['nobody-met'],
  ],
  ['the roadmap', { roadmapProposedOn: undefined }, ['no-roadmap']],
  ['a roadmap proposed before tomorrow', { roadmapProposedOn: '2026-04-02' }, ['no-roadmap']],
  ['modes', { cooperation: undefined }, ['cooperation-open']],
  // strategy
  ['a group', { meetings: without('internal') }, ['no-focus-group/internal']],
  ['the lines', { programmeLines: undefined }, ['no-line']],
  ['goals', { goals: [] }, ['no-goal']],
  ['a link', goals({ lines: {} }), ['goals-unlinked']],
  ['values', goals({ values: {} }), ['goals-without-value']],
  ['OGP’s values', goals({ values: { inclusion: true } }), ['goals-only-supporting']],
  ['a value', { goals: [{ ...goal!, values: { transparency: true } }] }, ['values-uncovered']],
  [
    'the line a goal is linked to',
    { programmeLines: [{ ...line!, id: 'new' }] },
    ['goals-unlinked'],
  ],
];

describe('a dossier to which nothing is lacking', () => {
  it.each(table)('without %s lacks exactly that', (_what, changes, expected) => {
    expect(idsOn(wholeDay, wholeBut(changes))).toEqual(expected);
  });

  it('lacks evidence where a strength is claimed and words alone stand for it', () => {
    const dossier = wholeBut({
      networks: undefined,
      diagnosis: Object.fromEntries(
        commitments.map(({ id }) => [id, { state: 'in-place' as const }]),
      ),
    });
    expect(idsOn(wholeDay, dossier)).toEqual(['claim-unsupported/peer-contribution']);
  });
});

describe('the order of the gaps', () => {
  it('puts first what blocks eligibility, and what the law asks before what goes further', () => {
    const dossier = wholeBut({
      official: 'no',
      onlyFile: undefined,
      ...state('citizen-budget', 'not'),
      goals: [],
    });
    const changed = {
      ...dossier,
      diagnosis: { ...dossier.diagnosis, chafafiya: { state: 'partly' as const } },
    };
    expect(idsOn(wholeDay, changed)).toEqual([
      'minimum-filed-by-official',
      'minimum-one-per-jurisdiction',
      'commitment-partly/chafafiya',
      'commitment-not/citizen-budget',
      'no-goal',
    ]);
    const turned = { ...viewOn(wholeDay, changed), commitments: commitments.toReversed() };
    expect(gapsOf(turned).map(({ id }) => id)).toEqual(idsOn(wholeDay, changed));
    expect(
      groupGaps(gapsOn(wholeDay, changed)).map(({ group, gaps }) => [group, gaps.length]),
    ).toEqual([
      ['blocking', 2],
      ['assess', 2],
      ['orient', 1],
    ]);
  });
});
