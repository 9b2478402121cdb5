import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import { derive } from '../../../src/domain/dossier/history';
import { conflictsIn, headsByField, type Revision } from '../../../src/domain/dossier/revision';
import { anyHistory } from '../../domain/dossier/any-history';
import { answered, newName, openStorage, wrote } from './open-storage';

const standing = (revisions: readonly Revision[]) => [...headsByField(revisions).values()].flat();

/** The list as it is told once. */
const listed = (dossiers: Dossiers) =>
  new Promise<{ id: string; dossier: unknown; conflicts: number }[]>((resolve) => {
    const subscription = dossiers.watchList().subscribe((all) => {
      resolve(all.map(({ row, dossier, conflicts }) => ({ id: row.id, dossier, conflicts })));
      setTimeout(() => {
        subscription.unsubscribe();
      });
    });
  });

/** What a page that has opened a dossier says of it, and the place it says it of. */
async function workedOut(dossiers: Dossiers) {
  const { revisions = [], upTo = 0 } = (await dossiers.open('d')) ?? {};
  return {
    dossier: derive(revisions),
    conflicts: conflictsIn(revisions).length,
    upTo,
    heads: standing(revisions),
  };
}

/** What is kept beside the revisions says what the revisions say. */
async function expectTheRevisions(dossiers: Dossiers): Promise<void> {
  const history = (await dossiers.load('d'))?.revisions ?? [];
  const [one] = await listed(dossiers);
  expect(one?.dossier).toEqual(derive(history));
  expect(one?.conflicts).toBe(conflictsIn(history).length);
  const opened = await dossiers.open('d');
  expect(derive(opened?.revisions ?? [])).toEqual(derive(history));
  expect(new Set(standing(opened?.revisions ?? []))).toEqual(new Set(standing(history)));
  expect(new Set(await dossiers.history('d'))).toEqual(new Set(history));
}

const step = fc.constantFrom(
  ...(['write', 'write further', 'merge', 'seal', 'list', 'keep', 'keep late'] as const),
  ...(['remove and restore', 'reopen'] as const),
);

describe('what is kept beside the revisions', () => {
  it('never says anything else than they do, whatever happens to the dossier', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory(),
        fc.array(step, { minLength: 3, maxLength: 12 }),
        async (history, steps) => {
          const name = newName();
          let dossiers = await openStorage(name);
          const left = [...history];
          await dossiers.create('d', left.splice(0, 3));
          let late: Awaited<ReturnType<typeof workedOut>> | undefined;
          for (const what of steps) {
            const next = left.splice(0, 2);
            if (what === 'write') await dossiers.write('d', next, 'tab');
            else if (what === 'write further') {
              await dossiers.write('d', next, 'tab');
              const again = next.map((one) => ({ ...one, value: null }));
              await dossiers.write('d', again, 'tab');
            } else if (what === 'merge') await dossiers.merge('d', next);
            else if (what === 'seal') await dossiers.seal('d');
            else if (what === 'list') await listed(dossiers);
            else if (what === 'keep' || what === 'keep late') {
              const made = late ?? (await workedOut(dossiers));
              // what was worked out before the last write comes too late
              late = what === 'keep late' ? await workedOut(dossiers) : undefined;
              await dossiers.summarise('d', made);
              await dossiers.keepHeads('d', made.heads, made.upTo);
            } else if (what === 'remove and restore') {
              await dossiers.remove('d');
              await dossiers.restore('d');
            } else {
              dossiers.close();
              dossiers = await openStorage(name);
            }
          }
          await expectTheRevisions(dossiers);
          dossiers.close();
          const again = await openStorage(name);
          await expectTheRevisions(again);
          again.close();
        },
      ),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 500 : 40 },
    );
  });

  async function tampered(table: string, row: object): Promise<Dossiers> {
    const name = newName();
    const dossiers = await openStorage(name);
    await dossiers.create('d', [wrote('1', 'a'), wrote('2', 'b', ['1'])]);
    const raw = await answered(indexedDB.open(name));
    await answered(raw.transaction(table, 'readwrite').objectStore(table).put(row));
    raw.close();
    return dossiers;
  }
  const wrong = { edition: 'x', jurisdictions: [], title: 'wrong' };

  it.each([
    ['of another way of making it', { upTo: 1, version: '0.1' }],
    ['of an earlier write', { upTo: 0, version: '2.1' }],
    ['of a write that never was', { upTo: 2, version: '2.1' }],
  ])('is made anew where a summary is %s', async (_what, part) => {
    const summary = { id: 'd', dossier: wrong, conflicts: 7, ...part };
    const [one] = await listed(await tampered('summaries', summary));
    expect(one).toMatchObject({ dossier: { title: 'b' }, conflicts: 0 });
  });

  it.each([
    ['of another way of making them', { version: '0.1', heads: [wrote('9', 'wrong')] }],
    ['of a write that never was', { upTo: 5, heads: [wrote('9', 'wrong')] }],
    ['no revisions', { heads: [{ id: '9', field: 'title', value: { deep: {} } }] }],
    ['of no field', { heads: [{ ...wrote('9', 'wrong'), field: 'constructor/x' }] }],
  ])('is left aside where heads are %s', async (_what, part) => {
    const heads = { id: 'd', upTo: 1, version: '2.1', ...part };
    const opened = await (await tampered('heads', heads)).open('d');
    expect(opened).toMatchObject({ isWhole: true });
    expect(opened?.revisions).toHaveLength(2);
  });

  it('goes with its dossier, and is not kept of one that is gone', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    const made = await workedOut(dossiers);
    const keep = async () => {
      await dossiers.summarise('d', made);
      await dossiers.keepHeads('d', made.heads, made.upTo);
    };
    await keep();
    expect(await dossiers.dump()).toMatchObject({ summaries: [{ id: 'd' }], heads: [{ id: 'd' }] });
    await dossiers.remove('d');
    await dossiers.purge('9999-12-31T00:00:00.000Z');
    await keep();
    expect(await dossiers.dump()).toMatchObject({ summaries: [], heads: [], revisions: [] });
  });

  it('is not replaced by what was worked out before', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    const late = await workedOut(dossiers);
    await dossiers.write('d', [wrote('2', 'b', ['1'])], 'tab');
    await dossiers.summarise('d', await workedOut(dossiers));
    await dossiers.summarise('d', late);
    expect(await dossiers.dump()).toMatchObject({ summaries: [{ upTo: 2 }] });
  });

  it('is kept by the list itself for the next time', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    await listed(dossiers);
    await vi.waitFor(async () => {
      expect(await dossiers.dump()).toMatchObject({ summaries: [{ id: 'd', upTo: 1 }] });
    });
  });
});
