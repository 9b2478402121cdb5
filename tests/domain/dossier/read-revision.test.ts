import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRevision } from '../../../src/domain/dossier/read-revision';
import { revision } from '../../../src/domain/dossier/revision';

const besides = new Set(['dossierId']);
const read = (row: object) => readRevision(row as Record<string, unknown>, besides);
const bySchema = ({ dossierId: _, ...row }: { dossierId?: unknown }) => {
  const parsed = revision.safeParse(row);
  return parsed.success ? parsed.data : undefined;
};

const valid = {
  id: 'r1',
  field: 'title',
  value: 'ابن جرير',
  parents: ['r0'],
  at: '2026-11-21T10:00:00.000Z',
  author: { name: 'أمينة', function: '' },
  dossierId: 'd',
};

const holey = (): unknown[] => {
  const list: unknown[] = ['a'];
  list[2] = 'b';
  return list;
};
const text = (length: number) => 'x'.repeat(length);
const odd: readonly unknown[] = [
  ...[undefined, null, true, 0, -1.5, NaN, Infinity, '', 'text', [], ['a'], ['a', 1], holey()],
  ...[{}, { ar: 'أ' }, { ar: 1 }, { a: { b: 'c' } }, new Date(0), new Map(), 1n],
  ...[text(64), text(65), text(400), text(401), text(10_000), text(10_001)],
  ...[Array(100).fill('p'), Array(101).fill('p'), [text(64)], [text(65)]],
  ...['2026-02-29T10:00:00Z', '2028-02-29T10:00:00Z', '2026-11-21T10:00Z', '2026-11-21'],
  ...['2026-11-21T24:00:00Z', '2026-11-21T10:00:00+01:00', '2026-11-21T10:00:00.123456Z'],
  ...[{ name: 'a', function: 'b' }, { name: 'a' }, { name: 'a', function: 'b', phone: '06' }],
  ...[{ name: text(10_001), function: '' }, Object.assign([], { name: '', function: '' })],
];

describe('a revision read by hand', () => {
  const keys = Object.keys(valid) as (keyof typeof valid)[];

  it.each(keys.filter((key) => key !== 'dossierId'))(
    'is what the schema reads, whatever stands under %s',
    (key) => {
      for (const value of odd) {
        const row = { ...valid, [key]: value };
        expect(read(row), String(value)).toEqual(bySchema(row));
      }
    },
  );

  it('is what the schema reads of any row', () => {
    const value = fc.oneof(fc.constantFrom(...odd), fc.anything());
    const row = fc.record(
      {
        id: fc.oneof(fc.constant('r1'), value),
        field: fc.oneof(fc.constant('title'), value),
        value,
        parents: fc.oneof(fc.array(fc.string()), value),
        at: fc.oneof(fc.constant(valid.at), fc.date({ noInvalidDate: true }).map(String), value),
        author: fc.oneof(fc.constant(valid.author), value),
        dossierId: value,
        surprise: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(row, (one) => {
        expect(read(one)).toEqual(bySchema(one));
      }),
    );
  });

  it('passes over what the row has of its own, and over nothing else', () => {
    expect(read(valid)).toEqual(bySchema(valid));
    expect(read(valid)).not.toHaveProperty('dossierId');
    expect(read({ ...valid, open: 'tab' })).toBeUndefined();
  });
});
