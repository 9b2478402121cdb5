import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { privateTexts } from '../../../src/domain/dossier/private-texts';

const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

describe('private data in the texts of a dossier', () => {
  it('is found in every free text, with its field', () => {
    const found = privateTexts({
      ...dossier,
      answers: { head: { fr: 'Appelez le 06 12 34 56 78', ar: 'البطاقة AB123456' } },
      goals: [{ id: 'g', what: { en: 'call +212 6 12 34 56 78' } }],
      officialFocalPoint: { contact: '٠٦١٢٣٤٥٦٧٨' },
      evidence: [{ id: 'p', pages: 'CIN BK12345' }],
    });

    expect(found).toEqual(
      expect.arrayContaining([
        { field: 'answers/head/fr', found: ['mobile-number'] },
        { field: 'answers/head/ar', found: ['identity-number'] },
        { field: 'goals/g/what/en', found: ['mobile-number'] },
        { field: 'officialFocalPoint/contact', found: ['mobile-number'] },
        { field: 'evidence/p/pages', found: ['identity-number'] },
      ]),
    );
    expect(found).toHaveLength(5);
  });

  it('is none in codes, days, hashes, records and addresses on the web', () => {
    const copy = JSON.stringify({ answers: { head: { fr: '06 12 34 56 78' } } });
    expect(
      privateTexts({
        ...dossier,
        jurisdictions: [{ id: 'j', type: 'commune', code: '07.427.01.01', name: { fr: 'Alpha' } }],
        submissions: [{ id: 's', copy, sha256: 'ab12345'.padEnd(64, '0') }],
        evidence: [{ id: 'p', link: 'https://example.ma/ab12345', on: '2026-11-06' }],
        submission: { submittedOn: '2026-06-07', submittedAt: '06:12' },
      }),
    ).toEqual([]);
  });
});
