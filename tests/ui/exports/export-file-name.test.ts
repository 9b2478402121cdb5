import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { exportFileName } from '../../../src/ui/exports/export-file-name';

const named = (name: Dossier['jurisdictions'][number]['name'], code?: string): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [{ id: 'j', type: 'commune', name, ...(code === undefined ? {} : { code }) }],
});
const on = '2026-11-22';

describe('the name of an exported file', () => {
  it.each([
    [
      named({ fr: 'Ben Guerir', ar: 'ابن جرير' }, '07.427.01.01'),
      'ar',
      'tarchih-dossier-commune-ben-guerir-07.427.01.01-ar-2026-11-22.pdf',
    ],
    [
      named({ ar: 'ابن جرير' }, '07.427.01.01'),
      'ar-fr',
      'tarchih-dossier-commune-07.427.01.01-ar-fr-2026-11-22.pdf',
    ],
    [
      named({ ar: 'عين نور Aïn-Nour 😀', fr: 'عين Aïn 😀/\\..' }),
      undefined,
      'tarchih-dossier-commune-ain-2026-11-22.pdf',
    ],
    [{ edition: 'ogp-local-next', jurisdictions: [] }, 'en', 'tarchih-dossier-en-2026-11-22.pdf'],
  ] as [Dossier, string | undefined, string][])(
    'is in Latin letters, with the code (%#)',
    (dossier, language, name) => {
      const about = { on, ending: 'pdf', ...(language === undefined ? {} : { language }) };
      expect(exportFileName('dossier', dossier, about)).toBe(name);
      expect(exportFileName('dossier', dossier, about)).toMatch(/^[a-z0-9.-]+$/);
    },
  );
});
