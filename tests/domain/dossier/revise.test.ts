import { describe, expect, it } from 'vitest';
import { revise, type Pen } from '../../../src/domain/dossier/revise';
import { headsByField, type Revision } from '../../../src/domain/dossier/revision';

const pen: Pen = {
  newId: () => 'new',
  now: () => '2026-11-22T10:00:00.000Z',
  author: { name: 'Amina', function: '' },
};
const written = (id: string, at: string): Revision => ({
  id,
  field: 'title',
  value: id,
  parents: [],
  at,
  author: pen.author,
});

describe('writing on top of a history', () => {
  it('supersedes every value the writer had before the eyes', () => {
    const before = [
      written('one', '2026-11-01T00:00:00.000Z'),
      written('two', '2026-11-02T00:00:00.000Z'),
    ];

    const after = [...before, ...revise(before, [{ field: 'title', value: 'three' }], pen)];

    expect(
      headsByField(after)
        .get('title')
        ?.map(({ value }) => value),
    ).toEqual(['three']);
  });

  it.each([
    ['the clock when it is later', '2026-11-22T09:59:59.999Z', '2026-11-22T10:00:00.000Z'],
    [
      'the next instant when the clock stands',
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T10:00:00.001Z',
    ],
    [
      'the next instant when the clock lags',
      '2031-01-01T00:00:00.000Z',
      '2031-01-01T00:00:00.001Z',
    ],
    [
      'the last instant that can be written',
      '9999-12-31T23:59:59.999Z',
      '9999-12-31T23:59:59.999Z',
    ],
  ])('is dated by %s', (_, before, after) => {
    const [revision] = revise([written('one', before)], [{ field: 'title', value: 'x' }], pen);

    expect(revision?.at).toBe(after);
  });

  it('has no parents in a field nobody has written', () => {
    const [revision] = revise([], [{ field: 'official', value: 'yes' }], pen);

    expect(revision).toMatchObject({ id: 'new', parents: [], at: pen.now() });
  });
});
