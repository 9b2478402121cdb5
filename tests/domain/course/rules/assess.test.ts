import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitments } from '../../../../src/content/commitments';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { assessedCriteria } from '../../../../src/domain/edition/edition';
import { blockersOf, complete, completeBut, empty, stateIn } from '../complete-dossier';

const commitmentIds = commitments.map(({ id }) => id);

describe('eligibility', () => {
  it('is checked though the collectivity is not eligible', () => {
    const refused = completeBut({ official: 'no', onlyFile: 'no' });
    expect(stateIn('eligibility', refused).status).toBe('completed');
  });

  it.each([
    ['official', 'filed-by-official', 'filer'],
    ['onlyFile', 'one-per-jurisdiction', 'one-file'],
    ['trackRecord', 'track-record', 'track-record'],
  ] as const)('waits for an answer to %s, and leads to its page', (field, criterion, page) => {
    const state = stateIn('eligibility', completeBut({ [field]: undefined }));
    expect(state.status).toBe('in-progress');
    expect(state.blockers).toEqual([{ code: 'criterion-unknown', criterion, page }]);
  });

  it('waits for the mandate and the letter of the collectivity that lacks them', () => {
    const other = { id: 'other', type: 'commune' as const, name: {} };
    const joint = completeBut({ jurisdictions: [...complete.jurisdictions, other] });
    expect(stateIn('eligibility', joint).blockers).toEqual([
      {
        code: 'criterion-unknown',
        criterion: 'head-support-letter',
        page: 'support-letter',
        item: 'other',
      },
      { code: 'criterion-unknown', criterion: 'mandate-16-months', page: 'mandate', item: 'other' },
    ]);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ isKnown: 'yes' }, false],
    [{ isKnown: 'unknown' }, true],
    [{ isKnown: 'no' }, true],
    [{ closesOn: '2026-05-01' }, true],
  ] as const)('with the call %j does not wait for it: %s', (call, isChecked) => {
    expect(stateIn('eligibility', completeBut({ call })).status === 'completed').toBe(isChecked);
  });

  it('does not wait for the file to be complete', () => {
    const unanswered = completeBut({ answers: undefined });
    expect(stateIn('eligibility', unanswered).status).toBe('completed');
  });

  it.each<[string, Partial<Dossier>]>([
    ['a collectivity', { jurisdictions: complete.jurisdictions }],
    ['the answer that nobody supports it', { support: 'no' }],
    ['an empty list of steps', { trackRecord: [] }],
    [
      'a date that is not finished',
      { unfinished: { 'call|closesOn': { day: '3', month: '', year: '' } } },
    ],
  ])('is begun by %s', (_what, changes) => {
    expect(stateIn('eligibility', { ...empty, ...changes }).status).toBe('in-progress');
  });
});

describe('the diagnosis', () => {
  it('is complete when the last commitment has a state, were it “not known”', () => {
    const [first = '', ...others] = commitmentIds;
    const states = Object.fromEntries(others.map((id) => [id, { state: 'not' as const }]));
    const lacking = completeBut({ diagnosis: { ...states, [first]: { since: '2019' } } });
    expect(stateIn('diagnosis', lacking)).toMatchObject({
      status: 'in-progress',
      blockers: [{ code: 'commitments-unanswered', page: 'diagnosis', count: 1 }],
    });
    const whole = completeBut({ diagnosis: { ...states, [first]: { state: 'unknown' } } });
    expect(stateIn('diagnosis', whole).status).toBe('completed');
  });

  it('counts exactly the commitments without a state, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(commitmentIds, { maxLength: commitmentIds.length - 1 }), (said) => {
        const diagnosis = Object.fromEntries(said.map((id) => [id, { state: 'partly' as const }]));
        const { blockers, note } = stateIn('diagnosis', { ...empty, diagnosis });
        expect(blockers[0]?.count).toBe(17 - said.length);
        expect(note).toEqual({ answered: said.length, total: 17 });
      }),
    );
  });

  it('is not begun by a commitment of which everything was taken away', () => {
    const diagnosis = { petitions: { since: ' ' } };
    expect(stateIn('diagnosis', { ...empty, diagnosis }).status).toBe('not-started');
  });
});

describe('the judgement', () => {
  it.each(assessedCriteria)('waits for the first view of %s, whatever the second says', (id) => {
    const judgements = {
      ...complete.judgements,
      [id]: { first: { by: 'Directrice' }, second: { level: 'weak' as const } },
    };
    expect(stateIn('judgement', completeBut({ judgements }))).toMatchObject({
      status: 'in-progress',
      blockers: [{ code: 'criteria-not-placed', count: 1 }],
    });
  });

  it('takes “not known yet” for an answer', () => {
    const judgements = {
      ...complete.judgements,
      ambition: { first: { level: 'unknown' as const } },
    };
    expect(stateIn('judgement', completeBut({ judgements })).status).toBe('completed');
  });
});

describe('capacity', () => {
  it.each<[NonNullable<Dossier['capacities']>, string[]]>([
    [[], ['no-staff']],
    [[{ id: 'a', side: 'staff' }], ['no-staff']],
    [[{ id: 'a', side: 'staff', function: { ar: ' ' } }], ['no-staff']],
    [[{ id: 'a', side: 'partner', function: { ar: 'منسق' } }], ['no-staff']],
    // one written elsewhere without a side stands among the staff on its page
    [[{ id: 'a', function: { ar: 'منسق' } }], []],
    [[{ id: 'a', side: 'staff', function: { ar: 'منسق' } }], []],
  ])('%j lacks %j', (capacities, lacking) => {
    expect(blockersOf('capacity', completeBut({ capacities }))).toEqual(lacking);
  });
});

describe('network and programme', () => {
  it.each([
    [undefined, ['remacto-unanswered']],
    ['yes', []],
    ['no', []],
    ['unknown', []],
  ] as const)('the network with the answer %s lacks %j', (remacto, lacking) => {
    expect(blockersOf('network', completeBut({ remacto }))).toEqual(lacking);
  });

  it.each([
    ['yes', 0, ['no-project']],
    ['yes', 1, []],
    ['no', 0, []],
    ['unknown', 0, []],
    [undefined, 0, []],
  ] as const)('a programme with REMACTO %s and %i projects lacks %j', (remacto, many, lacking) => {
    const projects = (complete.projects ?? []).slice(0, many);
    expect(blockersOf('programme', completeBut({ remacto, projects }))).toEqual(lacking);
  });

  it('a project that was added and left empty counts for nothing', () => {
    const projects = [{ id: 'p', title: { fr: '' } }];
    expect(blockersOf('programme', completeBut({ projects }))).toEqual(['no-project']);
  });
});
