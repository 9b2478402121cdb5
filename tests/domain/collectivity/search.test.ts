import { describe, expect, it } from 'vitest';
import raw from '../../../src/content/collectivities/collectivities.json';
import { openCollectivities } from '../../../src/domain/collectivity/open-collectivities';
import { search } from '../../../src/domain/collectivity/search';
import { searchIndex } from '../../../src/domain/collectivity/search-index';

const index = searchIndex(openCollectivities(raw));
const found = (text: string, limit?: number): string[] =>
  search(index, text, limit).map(({ type, name }) => `${type} ${name.fr}`);
const codes = (text: string): string[] => search(index, text).map(({ code }) => code);

describe('search by name', () => {
  it.each([
    ['ابن جرير', 'commune Ben Guerir'],
    ['بن جرير', 'commune Ben Guerir'],
    ['إبن جرير', 'commune Ben Guerir'],
    ['بنجرير', 'commune Ben Guerir'],
    ['Ben Guerir', 'commune Ben Guerir'],
    ['Benguerir', 'commune Ben Guerir'],
    ['guerir ben', 'commune Ben Guerir'],
    ['تطوان', 'commune Tétouan'],
    ['تِطْوَان', 'commune Tétouan'],
    ['Tetouan', 'commune Tétouan'],
    ['TÉTOUAN', 'commune Tétouan'],
    ['ouarzazate', 'commune Ouarzazate'],
    ['ورزازات', 'commune Ouarzazate'],
    ['الحسيمة', 'commune Al Hoceima'],
    ['حسيمة', 'commune Al Hoceima'],
    ['حسيمه', 'commune Al Hoceima'],
    ['hoceima', 'commune Al Hoceima'],
    ['alhoceima', 'commune Al Hoceima'],
    ['التطوان', 'commune Tétouan'],
    ['ايت ملول', 'commune Ait Melloul'],
    ['Aït Melloul', 'commune Ait Melloul'],
    ['أݣادير', 'commune Agadir'],
    ['اسفي', 'commune Safi'],
    ['الدار البيضاء', 'commune Casablanca'],
    ['Fez', 'commune Fès'],
    ['mdiq', "commune M'diq"],
    ['m’diq', "commune M'diq"],
    ['Ouled Teima', 'commune Oulad Teima'],
    ['errachidia', 'commune Errachidia'],
    ['semara', 'commune Es-Semara'],
    ['سوس ماسة', 'region Souss-Massa'],
    ['souss massa', 'region Souss-Massa'],
    ['l’oriental', 'region Oriental'],
    ['الشرق', 'region Oriental'],
    ['الرحامنة', 'province Rehamna'],
  ])('finds « %s » first as %s', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it('puts the whole name before the beginning of a name, and that before letters inside', () => {
    expect(found('الرباط')).toEqual([
      'commune Rabat',
      'prefecture Rabat',
      'commune Ribate El Kheir',
      'region Rabat-Salé-Kénitra',
    ]);
    expect(found('oujda')).toEqual([
      'commune Oujda',
      'prefecture Oujda-Angad',
      'commune Ain Taoujdate',
    ]);
  });

  it('puts a commune before the province that bears its name', () => {
    expect(found('تطوان', 2)).toEqual(['commune Tétouan', 'province Tétouan']);
  });

  it('shows every commune of one name', () => {
    expect(codes('Oulad Aissa')).toEqual(['05.311.07.13', '06.181.05.03', '09.541.04.33']);
    expect(codes('اولاد عيسى')).toEqual(['05.311.07.13', '06.181.05.03', '09.541.04.33']);
  });

  it('follows the name as it is typed', () => {
    for (const text of ['ouarz', 'ouarza', 'ورز', 'ورزاز', 'commune de ouarz'])
      expect(found(text)[0]).toBe('commune Ouarzazate');
    for (const text of ['ouled te', 'oule tei', 'oulad teim'])
      expect(found(text)).toContain('commune Oulad Teima');
  });
});

describe('search by place, type and code', () => {
  it.each([
    ['ben guerir rehamna', ['commune Ben Guerir']],
    ['الرحامنة ابن جرير', ['commune Ben Guerir']],
    ['oulad aissa taroudannt', ['commune Oulad Aissa']],
    ['oulad aissa casablanca', ['commune Oulad Aissa']],
    ['جماعة تطوان', ['commune Tétouan']],
    ['الجماعة الترابية تطوان', ['commune Tétouan']],
    ['commune de Tétouan', ['commune Tétouan']],
    ['Commune urbaine d’Agadir', ['commune Agadir', 'commune Agadir Melloul']],
    ['conseil de la commune de Tétouan', ['commune Tétouan']],
    ['مجلس جهة الشرق', ['region Oriental']],
    ['إقليم الحسيمة', ['province Al Hoceima']],
    ['Province d’Al Hoceima', ['province Al Hoceima']],
    ['عمالة طنجة', ['prefecture Tanger-Assilah']],
    ['préfecture de Fès', ['prefecture Fès']],
    ['جهة سوس', ['region Souss-Massa']],
    ['région de l’Oriental', ['region Oriental']],
  ])('answers « %s »', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('does not answer the name of a province with its communes', () => {
    expect(found('rehamna')).toEqual(['province Rehamna']);
  });

  it('looks beyond the type when nothing of that type answers', () => {
    expect(found('إقليم طنجة')).toContain('prefecture Tanger-Assilah');
  });

  it('lists a whole type when its word stands alone', () => {
    expect(found('région')).toHaveLength(12);
    expect(found('عمالة')).toHaveLength(13);
    expect(found('commune de')).toHaveLength(1503);
  });

  it.each(['07.427.01.01', '07.427.01.01.', '07 427 01 01', '074270101', '٠٧.٤٢٧.٠١.٠١'])(
    'finds the code %s',
    (text) => {
      expect(codes(text)).toEqual(['07.427.01.01']);
    },
  );

  it('finds a province before its communes by the beginning of their code', () => {
    expect(codes('07.427').slice(0, 2)).toEqual(['07.427', '07.427.01.01']);
  });
});

describe('search with one slip', () => {
  it.each([
    ['tetuan', 'commune Tétouan'],
    ['Marrakesh', 'commune Marrakech'],
    ['Tangier', 'commune Tanger'],
    ['tetuoan', 'commune Tétouan'],
    ['bengerir', 'commune Ben Guerir'],
    ['ben gerir', 'commune Ben Guerir'],
    ['smara', 'commune Es-Semara'],
    ['تطونا', 'commune Tétouan'],
    ['ورززات', 'commune Ouarzazate'],
    ['oulad aissa taroudant', 'commune Oulad Aissa'],
    ['commune de Marrakesh', 'commune Marrakech'],
  ])('forgives « %s »', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it('forgives nothing when something answers as it is', () => {
    expect(found('tata')).not.toContain('commune Taza');
  });

  it.each(['rbx', 'tetun', 'xyzw', 'benguerir marakesh tanjer', '99.999'])(
    'finds nothing for « %s », too short or too far',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
