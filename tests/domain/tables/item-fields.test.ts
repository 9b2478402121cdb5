import { describe, expect, it } from 'vitest';
import { lists } from '../../../src/domain/dossier/lists';
import { itemFields } from '../../../src/domain/tables/item-fields';

describe('the fields of an item', () => {
  it('are those of the file format, each with how it is said', () => {
    expect(itemFields('meetings')).toEqual([
      { path: 'kind', kind: 'text' },
      { path: 'on', kind: 'date' },
      { path: 'subject', kind: 'words' },
      { path: 'with', kind: 'set' },
      { path: 'attendance/commune', kind: 'number' },
      { path: 'attendance/organisations', kind: 'number' },
      { path: 'attendance/others', kind: 'number' },
      { path: 'attendance/women', kind: 'number' },
      { path: 'outcomes', kind: 'words' },
    ]);
  });

  it('are found for every list, and never an id', () => {
    for (const list of lists) {
      const paths = itemFields(list).map(({ path }) => path);
      expect(paths.length, list).toBeGreaterThan(0);
      expect(paths).not.toContain('id');
    }
  });
});
