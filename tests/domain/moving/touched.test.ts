import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Edition } from '../../../src/domain/edition/edition';
import { movedVerdict } from '../../../src/domain/moving/moved-verdict';
import { touchedBy } from '../../../src/domain/moving/touched';
import { fitBut, fitDay } from '../assessment/fit-dossier';
import { edition2031 } from './any-edition';

const [in2022, in2023, next] = [
  editions['ogp-local-2022'],
  editions['ogp-local-2023'],
  editions['ogp-local-next'],
];
const dossier = (more: Partial<Dossier>): Dossier => ({
  edition: 'ogp-local-2023',
  jurisdictions: [],
  ...more,
});
const words = (count: number) => Array<string>(count).fill('كلمة').join(' ');
const touched = (from: Edition, to: Edition, more: Partial<Dossier>) =>
  touchedBy(from, to, dossier(more));

describe('answers', () => {
  const answers = { term: { fr: 'En 2027' }, themes: { fr: ' ' }, spread: { ar: 'نعم' } };

  it('to a question that is asked no more are listed, those without words are not', () => {
    expect(touched(in2023, edition2031, { answers }).unasked).toEqual(['spread', 'term']);
  });

  it('come back with their question', () => {
    expect(touched(edition2031, in2023, { answers })).toMatchObject({
      unasked: [],
      returning: ['spread', 'term'],
    });
  });

  it('wait where their question wants a file instead of words', () => {
    const own = { answers: { declaration: { fr: 'Oui' } } };
    expect(touched(in2023, edition2031, own).unasked).toEqual(['declaration']);
  });

  it.each([
    [120, []],
    [121, [{ id: 'why', language: 'ar', over: 1 }]],
    [500, [{ id: 'why', language: 'ar', over: 380 }]],
  ])('of %i words under a new limit of 120', (count, over) => {
    const own = { answers: { why: { ar: words(count), fr: words(120) } } };
    expect(touched(in2023, edition2031, own).tooLong).toEqual(over);
  });

  it('too long before and after are listed only where they become longer still', () => {
    const own = {
      answers: { why: { fr: words(150) } },
      questions: [{ id: 'why', limit: { max: 100, unit: 'words' as const } }],
    };
    // the limit of the provisional form was tighter than that of the edition
    expect(touched(next, edition2031, own).tooLong).toEqual([]);
    expect(touched(edition2031, next, own).tooLong).toEqual([
      { id: 'why', language: 'fr', over: 50 },
    ]);
  });
});

describe('what was entered for a call nobody has announced', () => {
  const questions = [{ id: 'mine', label: { fr: 'Et le climat ?' } }];
  const answers = { mine: { fr: 'Oui' } };
  const call = { closesOn: '2027-05-01' };

  it.each([
    ['waits under a call with a form and dates of its own', next, in2023, 'waits'],
    ['counts again under the next call', in2023, next, 'counts-again'],
    ['goes on waiting between two such calls', in2022, in2023, undefined],
  ])('%s', (_name, from, to, standing) => {
    const found = touched(from, to, { questions, answers, call });
    expect(found).toMatchObject({ ownForm: standing, callDates: standing });
  });

  it('is not spoken of where nothing was entered', () => {
    expect(touched(next, in2023, {})).toMatchObject({
      ownForm: undefined,
      callDates: undefined,
      isSent: false,
    });
    expect(touched(next, in2023, { call: { isKnown: 'unknown' } }).callDates).toBeUndefined();
  });

  it('and the answer to a question of one’s own waits with it', () => {
    expect(touched(next, in2023, { questions, answers }).unasked).toEqual(['mine']);
  });
});

it('criteria that are no more are named where a proof or an appreciation is tied to them', () => {
  const without: Edition = {
    ...next,
    criteria: next.criteria.filter(
      ({ id }) => !['capacity', 'ambition', 'mechanisms'].includes(id),
    ),
  };
  const own = {
    evidence: [{ id: 'e', criteria: { capacity: true as const, 'open-call': true as const } }],
    judgements: { ambition: { first: { level: 'strong' as const } } },
  };
  expect(touched(next, without, own).criteria).toEqual(['capacity', 'ambition']);
});

it.each([
  ['nothing', {}, false],
  ['a day of submission', { submission: { submittedOn: '2024-01-10' } }, true],
  ['a receipt without a day', { submission: { receipt: '12' } }, false],
  ['a frozen copy', { submissions: [{ id: 'a', copy: '{}' }] }, true],
])('a dossier with %s says whether it was sent', (_name, own, isSent) => {
  expect(touched(in2023, next, own).isSent).toBe(isSent);
});

describe('the verdicts before and after', () => {
  const on = Temporal.PlainDate.from(fitDay);

  it('are of the same day, and name each criterion whose status changes', () => {
    const { before, after, changes } = movedVerdict(next, edition2031, fitBut({}), on);
    expect([before.verdict, after.verdict]).toEqual(['eligible', 'not-eligible']);
    expect([before.asOf, after.asOf]).toEqual([fitDay, fitDay]);
    expect(changes).toEqual([
      { id: 'open-call', before: 'met', after: 'not-met' },
      { id: 'non-government-endorsement', before: 'met', after: 'not-met' },
      { id: 'mandate-16-months', before: 'met', after: 'not-met' },
    ]);
  });

  it('name a criterion that one side has not', () => {
    const without = { ...next, criteria: next.criteria.filter(({ id }) => id !== 'capacity') };
    expect(movedVerdict(next, without, fitBut({}), on).changes).toEqual([
      { id: 'capacity', before: 'judgement', after: undefined },
    ]);
    expect(movedVerdict(without, next, fitBut({}), on).changes).toEqual([
      { id: 'capacity', before: undefined, after: 'judgement' },
    ]);
  });

  it('are the same under the same edition', () => {
    expect(movedVerdict(next, next, fitBut({}), on).changes).toEqual([]);
  });
});
