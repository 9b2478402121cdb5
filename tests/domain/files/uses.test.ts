import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { isField } from '../../../src/domain/dossier/fields';
import { isFileField, usesOf } from '../../../src/domain/files/uses';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
  string,
  string,
];

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    { id: '07', type: 'commune', name: {}, supportLetter: { file: a, delegationFile: b } },
    { id: '08', type: 'commune', name: {}, letterhead: { logo: e } },
  ],
  endorsements: [
    { id: 'o1', letterFile: a },
    { id: 'o2', letterhead: { logo: e } },
  ],
  evidence: [
    { id: 'p1', files: { [c]: true, [a]: true } },
    { id: 'p2', link: 'https://a.ma' },
  ],
  submission: { receiptFile: b },
  attachments: [{ id: d }],
};

describe('where a file is used', () => {
  it('is every field that names it, in the order of the dossier', () => {
    expect(Object.fromEntries(usesOf(dossier))).toEqual({
      [a]: [
        'jurisdictions/07/supportLetter/file',
        'endorsements/o1/letterFile',
        `evidence/p1/files/${a}`,
      ],
      [b]: ['jurisdictions/07/supportLetter/delegationFile', 'submission/receiptFile'],
      [c]: [`evidence/p1/files/${c}`],
      [e]: ['jurisdictions/08/letterhead/logo', 'endorsements/o2/letterhead/logo'],
    });
  });

  it('is nowhere in a dossier that names none', () => {
    expect(usesOf({ edition: 'ogp-local-next', jurisdictions: [] }).size).toBe(0);
  });

  it('is in fields from which it can be taken out', () => {
    for (const field of [...usesOf(dossier).values()].flat()) {
      expect([field, isField(field, null)]).toEqual([field, true]);
    }
  });

  it.each([
    ['jurisdictions/07/supportLetter/file', true],
    ['jurisdictions/07/supportLetter/delegationFile', true],
    ['endorsements/o1/letterFile', true],
    ['submission/receiptFile', true],
    ['jurisdictions/08/letterhead/logo', true],
    ['endorsements/o2/letterhead/logo', true],
    ['endorsements/o2/letterhead/lines/fr', false],
    ['jurisdictions/07/supportLetter/status', false],
    [`evidence/p1/files/${a}`, false],
    ['submission/receipt', false],
  ])('is said by one file in %s: %s', (field, isOne) => {
    expect(isFileField(field)).toBe(isOne);
  });
});
