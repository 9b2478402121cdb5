import { describe, expect, it } from 'vitest';
import type { Dossier, Endorsement } from '../../../src/domain/dossier/dossier';
import { focalPointLacks, partnerFocalPointOf } from '../../../src/domain/letters/focal-points';

const point = { name: { ar: 'ليلى' }, function: { fr: 'Trésorière' }, contact: 'l@a.ma' };
const one = (id: string, more: Partial<Endorsement> = {}): Endorsement => ({
  id,
  endorses: 'yes',
  ...more,
});
const dossier = (endorsements: Endorsement[], partnerFocalPoint?: string): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [],
  endorsements,
  ...(partnerFocalPoint === undefined ? {} : { partnerFocalPoint }),
});

describe('a focal point', () => {
  it.each([
    ['nothing', undefined, ['name', 'function', 'contact']],
    ['spaces', { name: { fr: ' ' }, contact: ' ' }, ['name', 'function', 'contact']],
    ['a name', { name: { fr: 'A' } }, ['function', 'contact']],
    ['all of it', point, []],
  ])('of which there is %s lacks the rest', (_case, given, expected) => {
    expect(focalPointLacks(given)).toEqual(expected);
  });
});

describe('the focal point of civil society', () => {
  const both = [one('a', { focalPoint: point }), one('b')];

  it('is not asked of one supporter, whatever was chosen before', () => {
    expect(partnerFocalPointOf(dossier([one('a'), one('b', { endorses: 'no' })], 'a'))).toEqual({
      state: 'not-needed',
    });
  });

  it('is chosen among two, with what is lacking of it', () => {
    expect(partnerFocalPointOf(dossier(both))).toEqual({ state: 'not-chosen' });
    expect(partnerFocalPointOf(dossier(both, 'a'))).toEqual({
      state: 'chosen',
      of: both[0],
      isSupporter: true,
      lacks: [],
    });
    expect(partnerFocalPointOf(dossier(both, 'b'))).toMatchObject({
      lacks: ['name', 'function', 'contact'],
    });
  });

  it('is told when it supports no more, or is in the register no more', () => {
    const left = [...both, one('c', { endorses: 'no' })];
    expect(partnerFocalPointOf(dossier(left, 'c'))).toMatchObject({ isSupporter: false });
    expect(partnerFocalPointOf(dossier(both, 'x'))).toEqual({ state: 'gone' });
  });
});
