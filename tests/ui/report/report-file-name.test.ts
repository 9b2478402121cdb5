import { describe, expect, it } from 'vitest';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { reportFileName } from '../../../src/ui/report/report-file-name';

const named = (...jurisdictions: Partial<Jurisdiction>[]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: jurisdictions.map((one, index) => ({
    id: `j${index}`,
    type: 'commune',
    name: {},
    ...one,
  })),
});

describe('the name of a report’s file', () => {
  it.each<[string, Dossier]>([
    [
      'tarchih-readiness-commune-ben-guerir-07.427.01.01-ar-2026-11-22.pdf',
      named({ code: '07.427.01.01', name: { ar: 'ابن جرير', fr: 'Ben Guerir' } }),
    ],
    [
      'tarchih-readiness-region-oriental-02-09-ar-2026-11-22.pdf',
      named(
        { type: 'region', name: { fr: 'Oriental' }, code: '02' },
        { type: 'region', code: '09' },
      ),
    ],
    ['tarchih-readiness-commune-ar-2026-11-22.pdf', named({ name: { ar: 'ابن جرير' } })],
    ['tarchih-readiness-ar-2026-11-22.pdf', named()],
    [
      `tarchih-readiness-commune-${'x'.repeat(40)}-ar-2026-11-22.pdf`,
      named({ name: { fr: 'x'.repeat(5_000) } }),
    ],
  ])('is %s', (name, dossier) => {
    expect(reportFileName(dossier, 'ar', '2026-11-22')).toBe(name);
  });

  it('names the language of the report', () => {
    expect(reportFileName(named(), 'fr', '2026-11-22')).toBe('tarchih-readiness-fr-2026-11-22.pdf');
  });
});
