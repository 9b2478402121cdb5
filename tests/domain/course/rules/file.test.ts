import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { blockersOf, complete, completeBut, day, empty, stateIn } from '../complete-dossier';

const asked = (max: number): Dossier['questions'] => [{ id: 'why', limit: { max, unit: 'words' } }];

describe('the answers', () => {
  it('of an untouched form are not begun, and lead to the first question', () => {
    const { status, blockers } = stateIn('answers', empty);
    expect(status).toBe('not-started');
    expect(blockers).toEqual([
      { code: 'answers-missing', page: 'answers', item: 'identity', count: 15 },
    ]);
  });

  it.each([
    ['in one language', { ...complete.answers, why: { ar: 'جواب' } }, []],
    ['of spaces', { ...complete.answers, why: { fr: '   ' } }, ['answers-missing']],
    ['that is optional and left out', { ...complete.answers, spread: {} }, []],
  ])('with one %s lack %j', (_name, answers, blockers) => {
    expect(blockersOf('answers', completeBut({ answers }))).toEqual(blockers);
  });

  it.each([
    [3, 'completed'],
    [2, 'in-progress'],
  ])('of three words under a limit of %i words are %s', (max, status) => {
    const answers = { ...complete.answers, why: { fr: 'un deux trois' } };
    expect(stateIn('answers', completeBut({ answers, questions: asked(max) })).status).toBe(status);
  });

  it('do not wait for a question that is left out', () => {
    const { why: _why, ...answers } = complete.answers ?? {};
    const questions = [{ id: 'why', asked: 'no' as const }];
    expect(blockersOf('answers', completeBut({ answers, questions }))).toEqual([]);
  });
});

describe('the focal points', () => {
  const official = { name: { fr: 'Salma' }, contact: 'salma@settat.example' };
  const supporter = (id: string) => ({
    id,
    kind: 'association' as const,
    letter: 'signed' as const,
  });
  const two = [supporter('a'), { ...supporter('b'), focalPoint: { name: { ar: 'نورة' } } }];

  it.each<[string, Partial<Dossier>, string[]]>([
    [
      'nobody named',
      { officialFocalPoint: {} },
      ['no-official-focal-point', 'no-official-contact'],
    ],
    ['no contact', { officialFocalPoint: { name: { fr: 'Salma' } } }, ['no-official-contact']],
    ['one supporter', { endorsements: [supporter('a')] }, []],
    ['two supporters, none chosen', { endorsements: two }, ['no-partner-focal-point']],
    [
      'one chosen without a name',
      { endorsements: two, partnerFocalPoint: 'a' },
      ['partner-focal-point-unnamed'],
    ],
    ['one chosen with a name', { endorsements: two, partnerFocalPoint: 'b' }, []],
    [
      'one chosen that supports no more',
      {
        endorsements: [...two, { ...two[1]!, id: 'd', letter: 'draft', endorses: 'no' }],
        partnerFocalPoint: 'd',
      },
      ['no-partner-focal-point'],
    ],
    [
      'one chosen that is gone',
      { endorsements: two, partnerFocalPoint: 'c' },
      ['no-partner-focal-point'],
    ],
  ])('with %s: %j', (_name, changes, blockers) => {
    const dossier = completeBut({ officialFocalPoint: official, ...changes });
    expect(blockersOf('focal-points', dossier)).toEqual(blockers);
  });
});

describe('the evidence', () => {
  it.each([
    [{ id: 'e' }, 'not-started', ['no-proof']],
    [{ id: 'e', on: '2026-01-01' }, 'in-progress', ['no-proof']],
    [{ id: 'e', title: { fr: 'PV' } }, 'in-progress', []],
    [{ id: 'e', link: 'https://x.example' }, 'in-progress', []],
    [{ id: 'e', reference: { ar: '12' } }, 'in-progress', []],
    [{ id: 'e', files: { ['a'.repeat(64)]: true as const } }, 'in-progress', []],
  ])('of %j is %s before it is said done', (proof, status, blockers) => {
    const state = stateIn('evidence', { ...empty, evidence: [proof] });
    expect(state.status).toBe(status);
    expect(state.blockers.map(({ code }) => code)).toEqual([...blockers, 'not-said-done']);
  });
});

describe('the last look at the file', () => {
  it('waits for nothing but the word, once nothing is missing', () => {
    const unsaid = completeBut({ tasks: { ...complete.tasks, review: undefined } as never });
    expect(stateIn('review', unsaid)).toMatchObject({ status: 'not-started' });
    expect(blockersOf('review', unsaid)).toEqual(['not-said-done']);
  });

  it('that was said is in progress again when an answer is taken away', () => {
    const dossier = completeBut({ onlyFile: undefined });
    expect(stateIn('review', dossier)).toMatchObject({
      status: 'in-progress',
      blockers: [{ code: 'file-incomplete', page: 'complete', count: 1 }],
    });
  });

  it('does not wait for a call', () => {
    expect(stateIn('review', completeBut({ call: undefined })).status).toBe('completed');
  });
});

describe('the requests of OGP', () => {
  const request = { id: 'r', on: day, request: { fr: 'Un budget ?' } };

  it.each([
    ['none', [], []],
    ['an entry left empty', [{ id: 'r' }], []],
    ['one without an answer', [request], ['requests-unanswered']],
    ['one answered', [{ ...request, answeredOn: day }], []],
  ])('with %s lack %j', (_name, exchanges, blockers) => {
    expect(blockersOf('exchanges', completeBut({ exchanges }))).toEqual(blockers);
  });

  it('lead to the first that is open, and count them', () => {
    const exchanges = [
      { ...request, answeredOn: day },
      { ...request, id: 's' },
      { ...request, id: 't' },
    ];
    expect(stateIn('exchanges', completeBut({ exchanges })).blockers).toEqual([
      { code: 'requests-unanswered', page: 'exchanges', item: 's', count: 2 },
    ]);
  });
});

describe('the debrief', () => {
  it.each([
    [undefined, 'not-started'],
    [{ said: { fr: ' ' } }, 'not-started'],
    [{ change: { ar: 'موعد أبكر' } }, 'completed'],
  ])('of %j is %s', (debrief, status) => {
    expect(stateIn('debrief', completeBut({ debrief })).status).toBe(status);
  });

  it('waits for the result', () => {
    const open = completeBut({ outcome: undefined, debrief: undefined });
    expect(stateIn('debrief', open)).toMatchObject({ status: 'locked', waitsFor: 'outcome' });
  });
});
