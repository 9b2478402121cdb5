import { describe, expect, it } from 'vitest';
import raw from '../../../src/content/collectivities/collectivities.json';
import { collectivityListSchema } from '../../../src/domain/collectivity/collectivity-list';
import { openCollectivities } from '../../../src/domain/collectivity/open-collectivities';

const tiny = {
  regions: [['07', 'Marrakech-Safi', 'مراكش-آسفي']],
  provinces: [['07.427', 'Rehamna', 'الرحامنة', 'R']],
  communes: [['07.427.01.01', 'Ben Guerir', 'ابن جرير', 'u']],
};

describe('the bundled list', () => {
  const list = openCollectivities(raw);
  const count = (type: string): number => list.filter((one) => one.type === type).length;

  it('holds 12 regions, 75 provinces and prefectures, 1,503 communes', () => {
    expect(count('region')).toBe(12);
    expect(count('prefecture')).toBe(13);
    expect(count('province')).toBe(62);
    expect(count('commune')).toBe(1503);
    expect(list).toHaveLength(1590);
  });

  it('has one code per collectivity', () => {
    expect(new Set(list.map(({ code }) => code)).size).toBe(1590);
  });

  it('writes Arabic names in Arabic letters and French ones in Latin letters', () => {
    for (const { name } of list) {
      expect(name.ar).toMatch(/^[\p{Script=Arabic} -]+$/u);
      expect(name.fr).toMatch(/^[\p{Script=Latin}' -]+$/u);
    }
  });

  it('never gives one French or Arabic name to two communes of a province', () => {
    const communes = list.filter(({ type }) => type === 'commune');
    const inProvince = (name: 'ar' | 'fr'): string[] =>
      communes.map((one) => `${one.code.slice(0, 6)} ${one.name[name]}`);
    expect(new Set(inProvince('fr')).size).toBe(1503);
    expect(new Set(inProvince('ar')).size).toBe(1503);
  });
});

describe('openCollectivities', () => {
  it('carries the names of the units around each one', () => {
    const marrakechSafi = { ar: 'مراكش-آسفي', fr: 'Marrakech-Safi' };
    const rehamna = { ar: 'الرحامنة', fr: 'Rehamna' };
    expect(openCollectivities(tiny)).toEqual([
      { code: '07', type: 'region', name: marrakechSafi, region: marrakechSafi },
      { code: '07.427', type: 'province', name: rehamna, region: marrakechSafi },
      {
        code: '07.427.01.01',
        type: 'commune',
        kind: 'urban',
        name: { ar: 'ابن جرير', fr: 'Ben Guerir' },
        province: rehamna,
        region: marrakechSafi,
      },
    ]);
  });

  it('tells prefectures from provinces and rural communes from urban ones', () => {
    const list = openCollectivities(raw);
    expect(list.find(({ code }) => code === '01.511')?.type).toBe('prefecture');
    expect(list.find(({ code }) => code === '01.571')?.type).toBe('province');
    expect(list.find(({ name }) => name.fr === 'Belfaâ')?.kind).toBe('rural');
  });

  it.each([
    ['is not a list', 'communes'],
    ['lacks a part', { regions: tiny.regions, provinces: tiny.provinces }],
    ['has a code twice', { ...tiny, regions: [...tiny.regions, ...tiny.regions] }],
    ['has a commune without its province', { ...tiny, provinces: [] }],
    ['has a province without its region', { ...tiny, regions: [] }],
    ['has an empty name', { ...tiny, regions: [['07', '', 'مراكش-آسفي']] }],
    ['has a code of another form', { ...tiny, regions: [['7', 'Marrakech-Safi', 'مراكش-آسفي']] }],
    ['has an unknown letter', { ...tiny, communes: [['07.427.01.01', 'a', 'ا', 'x']] }],
  ])('refuses what %s', (_, broken) => {
    expect(collectivityListSchema.safeParse(broken).success).toBe(false);
    expect(() => openCollectivities(broken)).toThrow();
  });
});
