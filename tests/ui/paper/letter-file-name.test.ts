import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { letterFileName } from '../../../src/ui/paper/letter-file-name';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    { id: 'a', type: 'commune', code: '07.427.01.01', name: { ar: 'ابن جرير', fr: 'Ben Guérir' } },
    { id: 'b', type: 'commune', name: { ar: 'تازة' } },
  ],
  endorsements: [
    { id: 's1', organisation: { fr: 'Réseau « Eau & Vie »' } },
    { id: 's2', organisation: { ar: 'جمعية الماء' } },
  ],
};

test.each([
  ['support-a', 'ar', 'tarchih-letter-support-ben-guerir-07.427.01.01-ar-2026-11-22'],
  ['support-b', 'fr', 'tarchih-letter-support-b-fr-2026-11-22'],
  ['endorsement-s1', 'en', 'tarchih-letter-endorsement-reseau-eau-vie-en-2026-11-22'],
  ['endorsement-s2', 'ar', 'tarchih-letter-endorsement-s2-ar-2026-11-22'],
] as const)('the file of %s in %s is %s', (letterId, language, name) => {
  expect(letterFileName(dossier, letterId, language, '2026-11-22')).toBe(name);
});
