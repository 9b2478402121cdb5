import { describe, expect, it, vi } from 'vitest';
import { guestIdOf } from '../../../src/adapters/storage/guest-id';
import type { ListedGuest } from '../../../src/adapters/storage/guests';
import type { ListedDossier } from '../../../src/adapters/storage/summaries';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import { openStorage, wrote } from './open-storage';
import { Copy, firstLineOf, saidByLog } from './some-letters';

const guest = { dossierId: 'd', letterId: 'endorsement-b' };
const name = 'endorsements/b/organisation/fr';

async function invited(dossiers: Dossiers, copy = new Copy('endorsement-b')) {
  copy.type('their draft ');
  const revisions = [wrote('1', 'Association', [], name)];
  const id = await dossiers.createGuest(guest, { revisions, letterRows: copy.rowsOf });
  return { id, copy };
}
const once = <T>(feed: { subscribe: (next: (value: T) => void) => unknown }): Promise<T> =>
  new Promise((resolve) => feed.subscribe(resolve));

describe('a letter this device was invited to write', () => {
  it('is in no list of dossiers, and in that of letters', async () => {
    const dossiers = await openStorage();
    expect([await dossiers.holdsAny(), await dossiers.holdsGuests()]).toEqual([false, false]);
    const { id } = await invited(dossiers);
    expect([await dossiers.holdsAny(), await dossiers.holdsGuests()]).toEqual([false, true]);
    expect(await once<ListedDossier[]>(dossiers.watchList())).toEqual([]);
    expect(await once<ListedGuest[]>(dossiers.watchGuests())).toMatchObject([
      { row: { id, guest }, dossier: { endorsements: [{ organisation: { fr: 'Association' } }] } },
    ]);
    await dossiers.create('d', []);
    expect(await once<ListedDossier[]>(dossiers.watchList(1))).toMatchObject([
      { row: { id: 'd' } },
    ]);
    expect(await once<ListedGuest[]>(dossiers.watchGuests())).toHaveLength(1);
  });

  it('never shares an id with a dossier, not even with the one it is of', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'ours')]);
    const { id } = await invited(dossiers);
    expect(id).toBe(guestIdOf('d', 'endorsement-b'));
    expect(guestIdOf('d', 'endorsement-c')).not.toBe(id);
    expect(decodeURIComponent(new URL(`http://x/#/g/${id}/letter`).hash)).toBe(`#/g/${id}/letter`);
    expect((await dossiers.load('d'))?.revisions).toEqual([wrote('1', 'ours')]);
    expect(await dossiers.letters.all('d')).toEqual([]);
  });

  it('takes a later invitation of the same letter into the same place', async () => {
    const dossiers = await openStorage();
    const { id, copy } = await invited(dossiers);
    await dossiers.write(id, [wrote('2', 'Association verte', ['1'], name)], 'tab');
    copy.type('second round ');
    const revisions = [wrote('1', 'Association', [], name), wrote('3', 'fr', [], 'language')];
    expect(await dossiers.createGuest(guest, { revisions, letterRows: copy.rowsOf })).toBe(id);
    const { row, revisions: history = [] } = (await dossiers.load(id)) ?? {};
    expect([row?.guest, history.map((one) => one.id)]).toEqual([guest, ['1', '2', '3']]);
    const said = await saidByLog(dossiers, 'endorsement-b', id);
    expect(firstLineOf(said)).toMatch(/^second round their draft /);
    expect(await once<ListedGuest[]>(dossiers.watchGuests())).toHaveLength(1);
  });

  it('can be deleted and brought back as a dossier can, and goes for good', async () => {
    const dossiers = await openStorage();
    const { id } = await invited(dossiers);
    await dossiers.remove(id);
    expect([
      await dossiers.holdsGuests(),
      await once<ListedGuest[]>(dossiers.watchGuests()),
    ]).toEqual([false, []]);
    await dossiers.restore(id);
    expect(await dossiers.holdsGuests()).toBe(true);
    await dossiers.remove(id);
    await dossiers.purge('2099-01-01T00:00:00.000Z');
    expect(await dossiers.letters.all(id)).toEqual([]);
    await expect(dossiers.restore(id)).rejects.toMatchObject({ code: 'failed' });
  });

  it('comes first when it was changed last, in any tab', async () => {
    const dossiers = await openStorage();
    const { id } = await invited(dossiers);
    const other = await dossiers.createGuest(
      { ...guest, letterId: 'support-a' },
      { revisions: [] },
    );
    const told: string[][] = [];
    const subscription = dossiers
      .watchGuests()
      .subscribe((all) => told.push(all.map(({ row }) => row.id)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await dossiers.letters.append(id, 'endorsement-b', [new Copy('endorsement-b').type('x')]);
    await vi.waitFor(() => {
      expect(told.at(-1)).toEqual([id, other]);
    });
    subscription.unsubscribe();
  });
});
