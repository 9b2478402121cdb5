import { describe, expect, it } from 'vitest';
import { editions, type EditionId } from '../../../src/content';
import { placeOfCriterion } from '../../../src/domain/assessment/criterion-place';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import type { CriterionId } from '../../../src/domain/edition/edition';
import { criterionOn, fitBut, fitDay, settat } from './fit-dossier';

function placeIn(dossier: Dossier, id: CriterionId) {
  const edition = editions[dossier.edition as EditionId];
  return placeOfCriterion(criterionOn(fitDay, dossier, id), dossier, edition);
}

const { supportLetter: _letter, mandate: _mandate, ...bare } = settat;
const berrechid: Jurisdiction = { ...settat, id: 'berrechid', code: '06.461.01.03' };
const signed = settat.supportLetter;

describe('where the answer is given that a criterion rests on', () => {
  it.each<[CriterionId, string]>([
    ['open-call', 'call'],
    ['joint-application', 'organisations'],
    ['non-government-endorsement', 'organisations'],
    ['filed-by-official', 'filer'],
    ['one-per-jurisdiction', 'one-file'],
    ['track-record', 'track-record'],
    ['head-support-letter', 'collectivities'],
    ['mandate-16-months', 'collectivities'],
  ])('of %s is the page %s while no collectivity is named', (id, page) => {
    expect(placeIn(fitBut({ jurisdictions: [] }), id)).toEqual({ page });
  });

  it('is the page of the rules where the edition has the dates of the call', () => {
    expect(placeIn(fitBut({ edition: 'ogp-local-2022' }), 'open-call')).toEqual({ page: 'rules' });
  });

  it.each<CriterionId>(['country-in-good-standing', 'complete-and-on-time', 'ambition'])(
    'is nowhere for %s, which no single answer decides',
    (id) => {
      expect(placeIn(fitBut({}), id)).toBeUndefined();
    },
  );

  it.each<[string, Jurisdiction['supportLetter']]>([
    ['that is missing', { status: 'missing' }],
    ['that is a draft', { status: 'draft' }],
    ['of a delegate without a delegation', { status: 'signed', signedBy: 'delegate' }],
    ['older than the council', { ...signed, status: 'signed', signedOn: '2021-09-07' }],
    ['of which nothing is known', undefined],
  ])(
    'leads to the collectivity with a letter %s, though another stands before it',
    (_what, letter) => {
      const { supportLetter: _own, ...other } = berrechid;
      const second = letter === undefined ? other : { ...other, supportLetter: letter };

      expect(placeIn(fitBut({ jurisdictions: [settat, second] }), 'head-support-letter')).toEqual({
        page: 'support-letter',
        item: 'berrechid',
      });
    },
  );

  it('leads to the mandate that is not known, though another end is known to be far enough', () => {
    const unknown: Jurisdiction = { ...bare, id: 'berrechid', code: '06.461.01.03' };

    expect(placeIn(fitBut({ jurisdictions: [settat, unknown] }), 'mandate-16-months')).toEqual({
      page: 'mandate',
      item: 'berrechid',
    });
  });

  it('leads to the mandate that ends too early, though another one before it is not known', () => {
    const unknown: Jurisdiction = { ...bare, id: 'unknown', code: '06.461.01.05' };
    const short: Jurisdiction = {
      ...berrechid,
      mandate: { startedOn: '2021-09-08', endsOn: '2026-12-31', endIs: 'decreed' },
    };

    expect(placeIn(fitBut({ jurisdictions: [unknown, short] }), 'mandate-16-months')).toEqual({
      page: 'mandate',
      item: 'berrechid',
    });
  });
});
