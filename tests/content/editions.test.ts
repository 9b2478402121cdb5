import { describe, expect, it } from 'vitest';
import { editionIds, editions, isEditionId, sourceOf, sources } from '../../src/content';
import { callWindow } from '../../src/domain/edition/call-window';
import * as schema from '../../src/domain/edition/edition';
import type { CriterionId, Edition } from '../../src/domain/edition/edition';

const criterion = (edition: Edition, id: CriterionId) =>
  edition.criteria.find((candidate) => candidate.id === id)!;
const question = (edition: Edition, id: string) =>
  edition.questions.find((candidate) => candidate.id === id);
const sourcesOf = (edition: Edition, id: CriterionId) =>
  criterion(edition, id).cite.map(({ source }) => source);

describe.each(editionIds)('%s', (id) => {
  const edition = editions[id];

  it('matches the schema and carries its own name', () => {
    expect(schema.edition.parse(edition)).toEqual(edition);
    expect(edition.id).toBe(id);
  });

  it('holds the ten minimum criteria, then the six assessed ones', () => {
    expect(edition.criteria.map((one) => one.id)).toEqual(schema.criterionIds);
    expect(edition.criteria.map(({ kind }) => kind)).toEqual([
      ...Array<string>(10).fill('minimum'),
      ...Array<string>(6).fill('assessed'),
    ]);
  });

  it('asks 16 months, one initiative in three years, one endorsement', () => {
    expect(criterion(edition, 'mandate-16-months').test).toEqual({ monthsLeftAtLeast: 16 });
    expect(criterion(edition, 'track-record').test).toEqual({ initiativeWithinYears: 3 });
    expect(criterion(edition, 'non-government-endorsement').test).toMatchObject({
      endorsementsAtLeast: 1,
    });
  });

  it('has Morocco a member since 26 April 2018, checked with the rules', () => {
    expect(criterion(edition, 'country-in-good-standing').test).toEqual({
      memberSince: '2018-04-26',
      checkedOn: '2026-11-21',
    });
    expect(edition.rulesAsOf).toBe('2026-11-21');
  });

  it('calls the reference day and one letter for each collectivity our inference', () => {
    expect(edition.referenceDay.certainty).toBe('inference');
    expect(criterion(edition, 'head-support-letter').cite).toContainEqual({
      source: 'ogp-local-application-2022',
      clause: 'Letters of Support',
      certainty: 'inference',
    });
  });

  it('presents no question and no limit as one of OGP', () => {
    expect(edition.questions.filter(({ certainty }) => certainty === 'ogp')).toEqual([]);
    expect(edition.questions.filter(({ limit }) => limit !== null)).toEqual([]);
  });

  it('requires the two letters', () => {
    for (const letter of ['support-letter', 'endorsement-letters']) {
      expect(question(edition, letter)).toMatchObject({ form: 'file', required: true });
    }
  });
});

describe('the call of 2022', () => {
  const edition = editions['ogp-local-2022'];

  it('is known to the month: December 2021 to March 2022', () => {
    expect(edition.call).toMatchObject({
      opens: { month: '2021-12' },
      closes: { month: '2022-03' },
    });
    expect(callWindow(edition, {}, Temporal.PlainDate.from('2022-02-01')).state).toBe('open');
  });

  it('rests on no page of 2023, and not on the guide that came after it', () => {
    expect(JSON.stringify(edition)).not.toMatch(/-2023|athens/);
  });

  it('leaves co-operatives to judgement: its list of kinds does not name them', () => {
    expect(criterion(edition, 'non-government-endorsement').test).toMatchObject({
      openKinds: ['cooperative', 'other'],
    });
  });
});

describe('the call of 2023', () => {
  const edition = editions['ogp-local-2023'];

  it('closed on 12 January 2024 at 23:59 Pacific time, 8:59 the next day in Morocco', () => {
    expect(edition.call.closes).toEqual({ at: '2024-01-12T23:59', zone: 'America/Los_Angeles' });
    const day = Temporal.PlainDate.from('2024-01-10');
    expect(callWindow(edition, {}, day).closingInstant?.inCasablanca).toBe('2024-01-13T08:59');
  });

  it('admits the eight kinds that its pages name, and leaves others to judgement', () => {
    expect(criterion(edition, 'non-government-endorsement').test).toEqual({
      endorsementsAtLeast: 1,
      kinds: [
        'association',
        'community-group',
        'citizen-group',
        'citizen-movement',
        'chamber',
        'university',
        'youth-council',
        'cooperative',
      ],
      openKinds: ['other'],
    });
  });

  it('asks what only an admitted applicant reports, and marks one question optional', () => {
    expect(question(edition, 'declaration')?.cite).toEqual([
      { source: 'athens-ogp-local', certainty: 'inference' },
    ]);
    expect(question(edition, 'spread')?.required).toBe(false);
    expect(question(edition, 'other-files')).toMatchObject({ required: false, certainty: 'guide' });
  });
});

describe('the next call', () => {
  const edition = editions['ogp-local-next'];

  it('is provisional and has no dates', () => {
    expect(edition.provisional).toBe(true);
    expect(edition.call).toMatchObject({ opens: null, closes: null, certainty: 'inference' });
    const today = Temporal.PlainDate.from('2026-11-21');
    expect(callWindow(edition, {}, today).state).toBe('not-known');
  });

  it('only assumes what no general page of OGP says', () => {
    const assumed = edition.criteria.filter(({ certainty }) => certainty === 'inference');
    expect(assumed.map(({ id }) => id)).toEqual([
      'filed-by-official',
      'one-per-jurisdiction',
      'complete-and-on-time',
    ]);
  });

  it('measures what the call of 2023 measured', () => {
    const tests = (of: Edition) => of.criteria.map(({ id, test }) => ({ id, test }));
    expect(tests(edition)).toEqual(tests(editions['ogp-local-2023']));
  });
});

describe('the register of sources', () => {
  it('matches the schema', () => {
    expect(schema.sources.parse(sources)).toEqual(sources);
  });

  it('names the Moroccan guide in its own language and knows no address for it', () => {
    expect(sourceOf('guide-2023')).toMatchObject({
      title: 'دليل كيفية انضمام الجماعات الترابية للبرنامج المحلي لشراكة الحكومة المنفتحة',
      titleLanguage: 'ar',
      date: '2023-07',
      address: null,
      read: 'whole',
    });
  });

  it('is cited on the sixteen months by OGP and by the guide', () => {
    expect(sourcesOf(editions['ogp-local-2023'], 'mandate-16-months')).toEqual([
      'ogp-local-eligibility',
      'ogp-local-eligibility-es',
      'guide-2023',
      'ogp-local-eligibility',
    ]);
  });

  it('refuses an unknown source or edition', () => {
    expect(() => sourceOf('hearsay')).toThrow(RangeError);
    expect(isEditionId('ogp-local-2020')).toBe(false);
    expect(isEditionId('ogp-local-next')).toBe(true);
  });
});
