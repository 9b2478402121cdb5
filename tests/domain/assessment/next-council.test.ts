import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import {
  assessNextCouncil,
  estimateNextMandate,
} from '../../../src/domain/assessment/next-council';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { assessOn, fitBut, settat } from './fit-dossier';

const planned = { startedOn: '2027-09-20', endsOn: '2033-09-20', endIs: 'estimate' as const };
const withLetter = (supportLetter: Jurisdiction['supportLetter']): Dossier => {
  const { supportLetter: _before, ...rest } = settat;
  return fitBut({
    call: undefined,
    plannedMandate: planned,
    jurisdictions: [supportLetter === undefined ? rest : { ...rest, supportLetter }],
  });
};
const nextOn = (day: string, dossier: Dossier) =>
  assessNextCouncil(dossier, editions['ogp-local-next'], Temporal.PlainDate.from(day));
const statusOf = (assessment: Assessment | undefined, id: string) =>
  assessment?.criteria.find((one) => one.id === id)?.status;

describe('the next council', () => {
  const dossier = withLetter({ status: 'signed', signedBy: 'president', signedOn: '2026-03-01' });

  it('is looked at from its planned start on', () => {
    expect(nextOn('2026-11-21', dossier)?.asOf).toBe('2027-09-20');
    expect(nextOn('2027-09-20', dossier)?.asOf).toBe('2027-09-20');
    expect(nextOn('2028-01-01', dossier)?.asOf).toBe('2028-01-01');
  });

  it('has its own mandate, while today’s verdict stays what it is', () => {
    const next = nextOn('2026-11-21', dossier);
    expect(next?.lastEligibleDay).toBe('2032-05-20');
    expect(statusOf(next, 'mandate-16-months')).toBe('met');
    const today = assessOn('2026-11-21', dossier);
    expect(today.lastEligibleDay).toBe('2026-05-08');
    expect(statusOf(today, 'mandate-16-months')).toBe('not-met');
  });

  it.each<[string, Jurisdiction['supportLetter']]>([
    ['not-met', { status: 'signed', signedBy: 'president' }],
    ['not-met', { status: 'signed', signedBy: 'president', signedOn: '2027-09-19' }],
    ['met', { status: 'signed', signedBy: 'president', signedOn: '2027-09-20' }],
    ['unknown', undefined],
  ])('finds the support letter %s when today’s is %j', (status, letter) => {
    const next = nextOn('2026-11-21', withLetter(letter));
    expect(statusOf(next, 'head-support-letter')).toBe(status);
  });

  it.each([undefined, {}, { startedOn: '2027-09-20' }, { endsOn: '2033-09-20' }])(
    'is not assessed while it is planned as %j',
    (plannedMandate) => {
      expect(nextOn('2026-11-21', fitBut({ plannedMandate }))).toBeUndefined();
    },
  );
});

describe('the estimate of the next mandate', () => {
  const endingOn = (...ends: (string | undefined)[]) =>
    fitBut({
      jurisdictions: ends.map((endsOn, index) => ({
        ...settat,
        id: String(index),
        mandate: endsOn === undefined ? {} : { endsOn },
      })),
    });

  it('runs six years from the end of the longest present one', () => {
    expect(estimateNextMandate(endingOn('2027-10-01', '2027-09-08', undefined))).toEqual({
      startedOn: '2027-10-01',
      endsOn: '2033-10-01',
      endIs: 'estimate',
    });
  });

  it('ends on 28 February when the present one ends on a leap day', () => {
    expect(estimateNextMandate(endingOn('2028-02-29'))?.endsOn).toBe('2034-02-28');
  });

  it('is none while no end is known', () => {
    expect(estimateNextMandate(endingOn(undefined))).toBeUndefined();
    expect(estimateNextMandate(endingOn())).toBeUndefined();
  });
});
