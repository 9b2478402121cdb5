import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../src/domain/dossier/fields';
import type { ListName } from '../../../src/domain/dossier/lists';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Table, TableName } from '../../../src/domain/tables/table';
import { anyDossier } from '../../domain/dossier/arbitrary-dossier';
import { fullDossier, fullNames } from '../book/book-of';
import { tablesFor } from './some-tables';

const listOf: Partial<Record<ListName, TableName>> = {
  endorsements: 'stakeholders',
  meetings: 'meetings',
  roadmap: 'roadmap',
  evidence: 'evidence',
  goals: 'goals',
  trackRecord: 'track-record',
  exchanges: 'exchanges',
  attachments: 'files',
  actions: 'plan',
};

/** The fields of the items that no cell of their row says: a filled one has a filled cell under its path. */
function leftOut(dossier: Dossier, tables: ReadonlyMap<TableName, Table>): string[] {
  return [...takeApart(dossier)].flatMap(([field, value]) => {
    const [list = '', id, ...path] = field.split('/');
    const table = tables.get(listOf[list as ListName] ?? 'gaps');
    const isOfTable = Object.hasOwn(listOf, list) && id !== undefined && path.length > 0;
    if (!isOfTable || path[0] === 'order' || value === '') return [];
    // a member of a set stands in the cell of its set
    const column = value === true ? path.slice(0, -1).join('.') : path.join('.');
    const at = table?.columns.findIndex((one) => one.id === column) ?? -1;
    const idAt = table?.columns.findIndex((one) => one.id === 'id') ?? -1;
    const cell = table?.rows.find((row) => row[idAt] === id)?.[at];
    const isVerbatim =
      typeof value === 'number' ||
      ['ar', 'fr', 'en'].includes(path.at(-1) ?? '') ||
      (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
    const isSaid = isVerbatim ? cell === value : cell !== undefined && cell !== '';
    return isSaid ? [] : [field];
  });
}

describe('no table leaves anything out', () => {
  it.each(fullNames)('of the full sample %s', async (name) => {
    const dossier = fullDossier(name);
    expect(leftOut(dossier, await tablesFor(dossier))).toEqual([]);
  });

  it('of any dossier', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier(), async (dossier) => {
        expect(leftOut(dossier, await tablesFor(dossier))).toEqual([]);
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 500 : 40, seed: 12 },
    );
  });
});
