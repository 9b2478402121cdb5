import { describe, expect, it } from 'vitest';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { fileNameOf } from '../../../src/domain/dossier/file-name';

const named = (...jurisdictions: Partial<Jurisdiction>[]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: jurisdictions.map((one, index) => ({
    id: `j${index}`,
    type: 'region',
    name: {},
    ...one,
  })),
});

describe('the name of a saved file', () => {
  it.each<[string, Dossier]>([
    [
      'tarchih-ben-guerir-07.427.01.01-2026-11-21.json',
      named({ code: '07.427.01.01', name: { ar: 'ابن جرير', fr: 'Ben Guerir' } }),
    ],
    [
      'tarchih-laayoune-sakia-el-hamra-11-2026-11-21.json',
      named({ code: '11', name: { fr: 'Laâyoune-Sakia El Hamra' } }),
    ],
    [
      'tarchih-association-ouverture-et-citoyennete-de-2026-11-21.json',
      named({ name: { fr: 'Association Ouverture et Citoyenneté de Ben Guerir' } }),
    ],
    ['tarchih-02-2026-11-21.json', named({ code: '02', name: { ar: 'الشرق' } })],
    ['tarchih-settat-2026-11-21.json', named({ name: { en: 'Settat' } })],
    ['tarchih-etc-passwd-2026-11-21.json', named({ name: { fr: '../../etc/passwd' } })],
    [
      'tarchih-a-01-02-03-04-2026-11-21.json',
      named(
        { name: { fr: 'A' }, code: '01' },
        { code: '02' },
        { code: '03' },
        { code: '04' },
        { code: '05' },
      ),
    ],
    ['tarchih-2026-11-21.json', named()],
  ])('is %s', (name, dossier) => {
    expect(fileNameOf(dossier, '2026-11-21')).toBe(name);
  });

  it('stays short when the name has 5,000 characters', () => {
    const name = fileNameOf(named({ name: { fr: 'x'.repeat(5_000) } }), '2026-11-21');
    expect(name).toBe(`tarchih-${'x'.repeat(40)}-2026-11-21.json`);
  });
});
