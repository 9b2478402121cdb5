import { describe, expect, it } from 'vitest';
import { gapsOn, idsOn } from './given';
import { benguerir, tetouan } from './real-dossiers';

/** Each line: the gap, and the fact of the sources that implies it. Written by hand, never computed. */
const ofBenguerir: readonly (readonly [string, string])[] = [
  // what blocks eligibility on 21 November 2026: not met, then not known
  ['minimum-head-support-letter', 'samples: support letter missing'],
  ['minimum-non-government-endorsement', 'samples: no endorsement'],
  ['minimum-mandate-16-months', 'council until 8 September 2027: 9 months left'],
  ['minimum-track-record', 'last dated step 14 September 2023, window from 21 November 2023'],
  ['minimum-open-call', 'no call found since 2024'],
  ['minimum-joint-application', 'no supporter named'],
  ['minimum-one-per-jurisdiction', 'never said whether another file exists'],
  // assess
  ['commitment-partly/advisory-bodies', 'project 2: the body exists, it lacks training and a seat'],
  ['commitment-partly/open-action-plan', 'draft of September 2023, vote not documented'],
  ['commitments-unknown', 'the document says nothing of the other fifteen'],
  ['no-partner', 'no counterpart named in an association'],
  ['no-time', 'a focal point, without time kept for it'],
  ['programme-ended', 'programme until 31 December 2025: needs a new cycle'],
  ['axis-empty', 'six projects on three axes, none on this one'],
  ['project-before', 'project 1 from 1 January 2023, the programme from 2024'],
  ['not-judged', 'nobody has placed the six assessed criteria'],
  ['steps-unproven', 'eight dated steps, no document given for any'],
  // decide
  ['nobody-consulted', 'no consultation on a candidacy'],
  ['not-recorded', 'no decision on a candidacy'],
  // mobilise
  ['register-empty', 'no stakeholder named'],
  ['no-roadmap', 'no roadmap proposed'],
  ['cooperation-open', 'no mode of cooperation considered'],
  // orient
  ['no-focus-group/internal', 'no focus group on a strategy of openness'],
  ['no-focus-group/external', 'no focus group on a strategy of openness'],
  ['no-line', 'the action programme is not entered'],
  ['no-goal', 'projects, but no goal'],
  // submit
  ['minimum-complete-and-on-time', 'no answer of the form written'],
];

const ofTetouan: readonly (readonly [string, string])[] = [
  // what is not known on 1 February 2022
  ['minimum-one-per-jurisdiction', 'never said whether another file existed'],
  ['minimum-track-record', 'the label “citizen commune” has no date'],
  // assess
  ['commitments-unknown', 'nothing entered of the seventeen'],
  ['no-time', 'two focal points, without time kept'],
  ['not-judged', 'nobody has placed the six assessed criteria'],
  ['steps-unproven', 'the label has no document'],
  // decide
  ['nobody-consulted', 'not told'],
  ['not-recorded', 'not told'],
  // mobilise
  ['letter-undated/non-government-endorsement', 'sample letter, signed on no day'],
  ['nobody-met', 'one association in the register, no meeting entered'],
  ['no-roadmap', 'not told'],
  ['cooperation-open', 'not told'],
  // orient
  ['no-focus-group/internal', 'not told'],
  ['no-focus-group/external', 'not told'],
  ['no-goal', 'goals came with the plan, after admission'],
  // prepare, submit
  ['letter-undated/head-support-letter', 'sample letter, signed on no day'],
  ['minimum-complete-and-on-time', 'no answer of the form written'],
];

describe('the gaps of the real samples', () => {
  it('of Ben Guerir are those its facts imply, and no other', async () => {
    expect(idsOn('2026-11-21', await benguerir())).toEqual(ofBenguerir.map(([id]) => id));
  });

  it('of Tétouan are those its facts imply, and no other', async () => {
    expect(idsOn('2022-02-01', await tetouan())).toEqual(ofTetouan.map(([id]) => id));
  });

  it('tell in figures what their sentences need', async () => {
    const gaps = new Map(gapsOn('2026-11-21', await benguerir()).map((gap) => [gap.id, gap]));

    expect(gaps.get('minimum-mandate-16-months')).toMatchObject({
      blockedBy: 'time',
      blocks: true,
      page: 'mandate',
      facts: { monthsLeft: 9, monthsRequired: 16, endsOn: '2027-09-08' },
    });
    expect(gaps.get('minimum-track-record')?.facts).toMatchObject({
      lastDated: '2023-09-14',
      windowFrom: '2023-11-21',
    });
    expect(gaps.get('programme-ended')?.facts).toMatchObject({ endsOn: '2025-12-31' });
    expect(gaps.get('project-before')).toMatchObject({
      item: 'p1',
      facts: { projects: ['p1'], day: '2023-01-01', limit: '2024-01-01' },
    });
    expect(gaps.get('axis-empty')?.facts).toMatchObject({ axes: ['transparency-accountability'] });
    expect(gaps.get('commitments-unknown')?.facts).toMatchObject({ of: 17 });
    expect(gaps.get('commitments-unknown')?.facts['commitments']).toHaveLength(15);
  });
});
