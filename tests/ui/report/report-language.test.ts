import { expect, it } from 'vitest';
import { reportLanguage } from '../../../src/ui/report/report-language';

it('is the dossier’s language where it has one, else the interface’s', () => {
  const dossier = { edition: 'ogp-local-next', jurisdictions: [] };
  expect(reportLanguage({ ...dossier, language: 'ar' }, 'fr')).toBe('ar');
  expect(reportLanguage(dossier, 'fr')).toBe('fr');
});
