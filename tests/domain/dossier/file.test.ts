import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import type { FileFault } from '../../../src/domain/dossier/file-fault';
import { jsonPath } from '../../../src/domain/dossier/file-fault';
import { takeApart } from '../../../src/domain/dossier/fields';
import type { Revision } from '../../../src/domain/dossier/revision';
import { anyDossier } from './arbitrary-dossier';

const least = {
  format: 'tarchih-dossier',
  version: 1,
  edition: 'ogp-local-next',
  jurisdictions: [{ type: 'commune', name: { ar: 'سطات' } }],
};
const revision: Revision = {
  id: 'r1',
  field: 'title',
  value: 'A',
  parents: [],
  at: '2026-11-21T10:00:00Z',
  author: { name: '', function: '' },
};
const savedAt = '2026-11-21T10:42:00.000Z';

const readText = (source: string) => {
  const read = readDossierFile(source);
  return 'faults' in read ? read.faults : read.file;
};
const read = (file: unknown) => readText(JSON.stringify(file));
const opened = (file: unknown) => {
  const result = read(file);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
};

describe('a dossier file', () => {
  it('may say no more than its edition and a collectivity', () => {
    expect(read(least)).toEqual({
      id: undefined,
      isExample: false,
      revisions: [],
      dossier: {
        edition: 'ogp-local-next',
        jurisdictions: [{ id: 'j1', type: 'commune', name: { ar: 'سطات' } }],
      },
    });
  });

  it('may begin with a byte-order mark, as Windows editors write it', () => {
    expect(readText(`\uFEFF${JSON.stringify(least)}`)).not.toBeInstanceOf(Array);
  });

  it('gives items without identifier their code, or their place, that nobody else has', () => {
    const one = { type: 'commune', name: {} };
    const { dossier } = opened({
      ...least,
      jurisdictions: [
        one,
        { ...one, code: '07' },
        { ...one, id: '08', code: '02' },
        { ...one, code: '08' },
      ],
      trackRecord: [{}, { id: 't1' }, {}],
      endorsements: [{ id: 'e2' }, {}],
    });
    expect(dossier.jurisdictions.map(({ id }) => id)).toEqual(['j1', '07', '08', '08-']);
    expect(dossier.trackRecord?.map(({ id }) => id)).toEqual(['t1-', 't1', 't3']);
    expect(dossier.endorsements?.map(({ id }) => id)).toEqual(['e2', 'e2-']);
  });

  it('comes back whole: the state, the history and the identity', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const history = [...takeApart(dossier)].map(([field, value], index): Revision => {
          return { ...revision, id: `r${index}`, field, value };
        });
        const text = writeDossierFile('d-1', dossier, history, savedAt);
        expect(readText(text)).toEqual({
          id: 'd-1',
          isExample: false,
          dossier,
          revisions: history,
        });
      }),
    );
  });

  it('is text a person can read: the state first, the history last, lines of their own', () => {
    const { dossier } = opened(least);
    const lines = writeDossierFile('d-1', dossier, [revision], savedAt).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      '  "format": "tarchih-dossier",',
      '  "version": 5,',
      '  "id": "d-1",',
      '  "savedAt": "2026-11-21T10:42:00.000Z",',
    ]);
    expect(lines.indexOf('  "revisions": [')).toBeGreaterThan(
      lines.indexOf('  "jurisdictions": ['),
    );
    expect(lines.at(-1)).toBe('');
  });

  it.each([
    'قرار المجلس رقم 12.',
    '.جماعة ابن جرير',
    '\u202bسطات\u202c',
    'a\u0000b',
    '\ud83c',
    '\u2028',
  ])('keeps %j byte for byte', (words) => {
    const { dossier } = opened(least);
    const text = writeDossierFile('d-1', { ...dossier, title: words }, [], savedAt);
    expect(readText(text)).toMatchObject({ dossier: { title: words } });
  });

  it('holds 5,000 characters in a name', () => {
    const ar = 'م'.repeat(5_000);
    const { dossier } = opened({ ...least, jurisdictions: [{ type: 'region', name: { ar } }] });
    expect(dossier.jurisdictions[0]?.name.ar).toBe(ar);
  });
});

describe('a file that is no dossier', () => {
  it.each<[string, string, FileFault]>([
    ['nothing', '', { code: 'not-json', path: '$' }],
    ['truncated', JSON.stringify(least).slice(0, -1), { code: 'not-json', path: '$' }],
    ['a picture', '\u0089PNG\r\n', { code: 'not-json', path: '$' }],
    ['a page', '<!doctype html>', { code: 'not-json', path: '$' }],
    ['unclosed to a great depth', '['.repeat(100_000), { code: 'not-json', path: '$' }],
    ['null', 'null', { code: 'not-ours', path: '$' }],
    ['a text', '"tarchih-dossier"', { code: 'not-ours', path: '$' }],
    ['a list', '[]', { code: 'not-ours', path: '$' }],
    ['deep lists', '['.repeat(100_000) + ']'.repeat(100_000), { code: 'not-ours', path: '$' }],
    ['another object', '{}', { code: 'not-ours', path: '$.format' }],
    ['another format', '{"format":"geojson"}', { code: 'not-ours', path: '$.format' }],
    [
      'newer',
      JSON.stringify({ ...least, version: 6, more: 1 }),
      { code: 'newer', path: '$.version' },
    ],
  ])('since it is %s is refused with one fault', (_what, source, fault) => {
    expect(readText(source)).toEqual([fault]);
  });

  it.each([0, -1, 1.5, '1', null, 1e300])('since its version is %j is refused', (version) => {
    const fault = read({ ...least, version });
    expect(fault).toEqual([
      { code: version === 1e300 ? 'newer' : 'wrong-value', path: '$.version' },
    ]);
  });
});

describe('the JSON path of a fault', () => {
  it('joins names and places, and quotes what is no plain name', () => {
    expect(jsonPath(['jurisdictions', 0, 'mandate', 'endsOn'])).toBe(
      '$.jurisdictions[0].mandate.endsOn',
    );
    expect(jsonPath(['answers', 'own-1', 'ar'])).toBe('$.answers["own-1"].ar');
    expect(jsonPath([])).toBe('$');
  });

  const place = { type: 'commune', name: {} };
  const mandate = (endsOn: unknown) => ({ jurisdictions: [{ ...place, mandate: { endsOn } }] });

  it.each<[string, object, FileFault['code'], string]>([
    ['a month 13', mandate('2027-13-08'), 'not-a-date', '$.jurisdictions[0].mandate.endsOn'],
    ['31 September', mandate('2027-09-31'), 'not-a-date', '$.jurisdictions[0].mandate.endsOn'],
    ['29 February 2027', mandate('2027-02-29'), 'not-a-date', '$.jurisdictions[0].mandate.endsOn'],
    [
      'Arabic-Indic digits',
      mandate('٢٠٢٧-٠٩-٠٨'),
      'not-a-date',
      '$.jurisdictions[0].mandate.endsOn',
    ],
    ['a date as a number', mandate(20270908), 'wrong-value', '$.jurisdictions[0].mandate.endsOn'],
    ['no date', mandate(null), 'wrong-value', '$.jurisdictions[0].mandate.endsOn'],
    ['no kind', { jurisdictions: [{ name: {} }] }, 'missing', '$.jurisdictions[0].type'],
    ['no name', { jurisdictions: [{ type: 'region' }] }, 'missing', '$.jurisdictions[0].name'],
    [
      'a name as a text',
      { jurisdictions: [{ ...place, name: 'Settat' }] },
      'wrong-value',
      '$.jurisdictions[0].name',
    ],
    ['no collectivities', { jurisdictions: undefined }, 'missing', '$.jurisdictions'],
    ['collectivities as an object', { jurisdictions: {} }, 'wrong-value', '$.jurisdictions'],
    [
      '101 collectivities',
      { jurisdictions: Array(101).fill(place) },
      'too-long',
      '$.jurisdictions',
    ],
    ['no edition', { edition: undefined }, 'missing', '$.edition'],
    ['a strange edition', { edition: '../secret' }, 'wrong-value', '$.edition'],
    ['an unknown answer', { official: 'maybe' }, 'wrong-value', '$.official'],
    ['too long a text', { title: 'x'.repeat(100_001) }, 'too-long', '$.title'],
    ['an unknown key', { phone: '06' }, 'unexpected-key', '$.phone'],
    [
      'an unknown key inside',
      { jurisdictions: [{ ...place, party: 'x' }] },
      'unexpected-key',
      '$.jurisdictions[0].party',
    ],
    ['a hostile key of a record', { answers: { 'a b': {} } }, 'unexpected-key', '$.answers["a b"]'],
    [
      'a hostile identifier',
      { trackRecord: [{ id: '__proto__' }] },
      'wrong-value',
      '$.trackRecord[0].id',
    ],
    [
      'an identifier with a slash',
      { trackRecord: [{ id: 'a/b' }] },
      'wrong-value',
      '$.trackRecord[0].id',
    ],
    [
      'a limit without end',
      { questions: [{ limit: { max: 1e300, unit: 'words' } }] },
      'too-long',
      '$.questions[0].limit.max',
    ],
    [
      'a limit below one',
      { questions: [{ limit: { max: 0, unit: 'words' } }] },
      'wrong-value',
      '$.questions[0].limit.max',
    ],
    [
      'an identifier twice',
      { trackRecord: [{ id: 'a' }, { id: 'a' }] },
      'repeated',
      '$.trackRecord[1]',
    ],
    [
      'a code twice',
      {
        jurisdictions: [
          { ...place, id: 'a', code: '07' },
          { ...place, id: 'b', code: '07' },
        ],
      },
      'repeated',
      '$.jurisdictions[1]',
    ],
    ['a revision twice', { revisions: [revision, revision] }, 'repeated', '$.revisions'],
    [
      'a revision of no field',
      { revisions: [{ ...revision, field: 'a/b' }] },
      'field-unknown',
      '$.revisions[0]',
    ],
    [
      'a revision of a hostile field',
      { revisions: [{ ...revision, field: '__proto__/x' }] },
      'field-unknown',
      '$.revisions[0]',
    ],
    [
      'a revision of a wrong value',
      { revisions: [{ ...revision, value: 5 }] },
      'field-unknown',
      '$.revisions[0]',
    ],
    [
      'a parent nobody knows',
      { revisions: [{ ...revision, parents: ['r0'] }] },
      'parent-unknown',
      '$.revisions[0].parents',
    ],
    [
      'a parent in another field',
      {
        revisions: [
          revision,
          { ...revision, id: 'r2', field: 'language', value: 'ar', parents: ['r1'] },
        ],
      },
      'parent-unknown',
      '$.revisions[1].parents',
    ],
    [
      'revisions that rest on each other in a ring',
      {
        revisions: [
          { ...revision, parents: ['r2'] },
          { ...revision, id: 'r2', parents: ['r1'] },
        ],
      },
      'parent-unknown',
      '$.revisions',
    ],
    [
      'a revision without instant',
      { revisions: [{ ...revision, at: '21/11/2026' }] },
      'not-a-date',
      '$.revisions[0].at',
    ],
    [
      'a value of lists',
      { revisions: [{ ...revision, value: [1] }] },
      'wrong-value',
      '$.revisions[0].value',
    ],
  ])('of %s is literal', (_what, part, code, path) => {
    expect(read({ ...least, ...part })).toEqual([{ code, path }]);
  });

  it('is given for every fault of a file, not for the first only', () => {
    const faults = read({ ...least, edition: 5, official: 'maybe', jurisdictions: [{}, { x: 1 }] });
    expect(Array.isArray(faults) && faults.map(({ path }) => path).sort()).toEqual([
      '$.edition',
      '$.jurisdictions[0].name',
      '$.jurisdictions[0].type',
      '$.jurisdictions[1].name',
      '$.jurisdictions[1].type',
      '$.jurisdictions[1].x',
      '$.official',
    ]);
  });
});

describe('a hostile file', () => {
  it('cannot reach the prototype of objects', () => {
    const source = JSON.stringify(least).replace('{', '{"__proto__":{"polluted":1},');
    expect(readText(source)).toEqual([{ code: 'unexpected-key', path: '$.__proto__' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused, not crashed upon, where a value is nested to a great depth', () => {
    const bomb = '['.repeat(50_000) + ']'.repeat(50_000);
    const source = JSON.stringify({ ...least, title: 'BOMB' }).replace('"BOMB"', bomb);
    expect(readText(source)).toEqual([{ code: 'wrong-value', path: '$.title' }]);
  });

  it('never makes the reader throw, whatever is put in the place of its values', () => {
    const file = fc.record(
      {
        format: fc.constant('tarchih-dossier'),
        version: fc.constantFrom(1, 1, 1, 'x'),
        edition: fc.oneof(fc.constant('ogp-local-next'), fc.jsonValue()),
        jurisdictions: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        answers: fc.jsonValue(),
        trackRecord: fc.jsonValue(),
        revisions: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      },
      { requiredKeys: ['format', 'version'] },
    );
    fc.assert(
      fc.property(file, (value) => {
        const result = readDossierFile(JSON.stringify(value));
        if ('faults' in result) expect(result.faults.length).toBeGreaterThan(0);
        else expect(result.file.dossier.edition).toBe('ogp-local-next');
      }),
    );
  });
});
