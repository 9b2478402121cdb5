import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierFile } from '../../../src/domain/dossier/file';
import { assessOn } from './fit-dossier';

const root = `${import.meta.dirname}/../../..`;
const fixture = (name: string) => readFileSync(`${root}/tests/fixtures/sample-${name}.json`);

function assessSample(name: string, day: string) {
  const read = readDossierFile(fixture(name).toString());
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const assessment = assessOn(day, read.file.dossier);
  const criteria = new Map(assessment.criteria.map((one) => [one.id, one]));
  const statuses = Object.fromEntries(
    assessment.criteria
      .filter(({ kind }) => kind === 'minimum')
      .map(({ id, status, blockedBy }) => [id, [status, blockedBy].filter(Boolean).join(' by ')]),
  );
  return { ...assessment, criteria, statuses };
}

describe.each(['benguerir', 'tetouan-2022', 'four-regions-2024'])('the example %s', (name) => {
  it('is the same in the application and in the tests', () => {
    const shipped = readFileSync(`${root}/src/content/examples/${name}.json`);
    expect(shipped.equals(fixture(name))).toBe(true);
  });
});

describe('Ben Guerir on 21 November 2026', () => {
  const result = assessSample('benguerir', '2026-11-21');

  it('is not eligible since 8 May 2026', () => {
    expect(result).toMatchObject({
      edition: 'ogp-local-next',
      referenceDay: '2026-11-21',
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
    });
  });

  it('lacks time for the mandate, and letters and a recent step by its own action', () => {
    expect(result.statuses).toEqual({
      'country-in-good-standing': 'met',
      'open-call': 'unknown',
      'joint-application': 'unknown',
      'filed-by-official': 'met',
      'one-per-jurisdiction': 'unknown',
      'head-support-letter': 'not-met by action',
      'non-government-endorsement': 'not-met by action',
      'mandate-16-months': 'not-met by time',
      'track-record': 'not-met by action',
      'complete-and-on-time': 'unknown',
    });
  });

  it('shows the arithmetic', () => {
    expect(result.criteria.get('mandate-16-months')?.facts).toMatchObject({
      monthsLeft: 9,
      daysLeft: 291,
    });
    expect(result.criteria.get('track-record')?.facts).toMatchObject({
      windowFrom: '2023-11-21',
      lastDated: '2023-09-14',
      inWindow: [],
    });
  });
});

describe('Tétouan on 1 February 2022', () => {
  const result = assessSample('tetouan-2022', '2022-02-01');

  it('fails nothing; what its facts do not answer is not known', () => {
    expect(result).toMatchObject({
      edition: 'ogp-local-2022',
      referenceDay: '2022-03-31',
      verdict: 'unknown',
      lastEligibleDay: '2026-05-08',
    });
    expect(result.statuses).toEqual({
      'country-in-good-standing': 'met',
      'open-call': 'met',
      'joint-application': 'met',
      'filed-by-official': 'met',
      'one-per-jurisdiction': 'unknown',
      'head-support-letter': 'met',
      'non-government-endorsement': 'met',
      'mandate-16-months': 'met',
      'track-record': 'unknown',
      'complete-and-on-time': 'unknown',
    });
  });

  it('has a step without date', () => {
    expect(result.criteria.get('track-record')?.facts).toMatchObject({
      undated: ['citizen-commune'],
      lastDated: null,
    });
  });
});

describe('four regions on 10 January 2024', () => {
  const result = assessSample('four-regions-2024', '2024-01-10');

  it('name the missing letter of Drâa-Tafilalet and the unsigned one of Laâyoune', () => {
    expect(result).toMatchObject({
      edition: 'ogp-local-2023',
      referenceDay: '2024-01-12',
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
    });
    const letters = result.criteria.get('head-support-letter');
    expect(letters).toMatchObject({ status: 'not-met', blockedBy: 'action' });
    expect(letters?.facts).toEqual({
      signed: ['02', '09'],
      missing: ['08'],
      unsigned: ['11'],
      withoutDelegation: [],
      signedBefore: [],
      unknown: [],
    });
  });
});
