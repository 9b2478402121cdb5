import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Revision } from '../../../src/domain/dossier/revision';
import { newName, openStorage, wrote } from './open-storage';

const one = { sha256: '1'.repeat(64), crc32: 1, blob: new Blob(['one']) };
const two = { sha256: '2'.repeat(64), crc32: 2, blob: new Blob(['two and more']) };
const held = ({ sha256, crc32, blob }: typeof one) => ({ sha256, crc32, size: blob.size });

const names = (sha256: string): Revision =>
  wrote(`n${sha256.slice(0, 4)}`, 'minutes.pdf', [], `attachments/${sha256}/name`);
const takesOut = (sha256: string): Revision =>
  wrote(`r${sha256.slice(0, 4)}`, true, [], `attachments/${sha256}/removed`);

/** What has just come may be on its way into a register: it is erased a while later only. */
const awhileLater = () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
};
afterEach(() => {
  vi.useRealTimers();
});

const later = '2099-01-01T00:00:00.000Z';
const earlier = '2000-01-01T00:00:00.000Z';

describe('the bytes of attached files', () => {
  it('come back as they were kept, in another visit too', async () => {
    const name = newName();
    const first = await openStorage(name);
    await first.files.keep('d', one);
    first.close();
    const { files } = await openStorage(name);
    expect(await (await files.blobOf(one.sha256))?.text()).toBe('one');
    expect(await files.blobOf(two.sha256)).toBeUndefined();
    expect(await files.held('d')).toEqual([held(one)]);
  });

  it('are kept once for two dossiers, and stay with the second when the first lets them go', async () => {
    const { files } = await openStorage();
    await files.keep('d', one);
    await files.keep('e', one);
    await files.keep('d', one);
    awhileLater();
    await files.erase('d', new Set());
    expect(await files.held('d')).toEqual([]);
    expect(await files.held('e')).toEqual([held(one)]);
    expect(await (await files.blobOf(one.sha256))?.text()).toBe('one');
    await files.erase('e', new Set());
    expect(await files.blobOf(one.sha256)).toBeUndefined();
  });

  it('are shared with a copy of the dossier', async () => {
    const { files } = await openStorage();
    await files.keep('d', one);
    await files.keep('d', two);
    await files.share('d', 'copy');
    awhileLater();
    await files.erase('d', new Set());
    expect(await files.held('copy')).toEqual([held(one), held(two)]);
    expect(await (await files.blobOf(two.sha256))?.text()).toBe('two and more');
  });

  it('go only where they are not used', async () => {
    const { files } = await openStorage();
    await files.keep('d', one);
    await files.keep('d', two);
    awhileLater();
    await files.erase('d', new Set([two.sha256]));
    expect(await files.held('d')).toEqual([held(two)]);
  });

  it('go with the last dossier that held them', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    await dossiers.create('e', []);
    await dossiers.files.keep('d', one);
    await dossiers.files.keep('d', two);
    await dossiers.files.keep('e', two);
    await dossiers.remove('d');
    await dossiers.purge(later);
    expect(await dossiers.files.held('d')).toEqual([]);
    expect(await dossiers.files.blobOf(one.sha256)).toBeUndefined();
    expect(await (await dossiers.files.blobOf(two.sha256))?.text()).toBe('two and more');
  });

  it('are told live', async () => {
    const { files } = await openStorage();
    const told: number[] = [];
    const live = files.watchHeld('d').subscribe((all) => told.push(all.length));
    await expect.poll(() => told).toEqual([0]);
    await files.keep('d', one);
    await expect.poll(() => told).toEqual([0, 1]);
    live.unsubscribe();
  });
});

describe('bytes that no register names', () => {
  it.each<[string, Revision[], boolean]>([
    ['since the tab was closed before it could', [], false],
    ['any more', [names(one.sha256), takesOut(one.sha256)], false],
    ['but that one names again', [names(one.sha256)], true],
  ])('%s are erased after long, and not before', async (_why, revisions, stay) => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    await dossiers.files.keep('d', one);
    if (revisions.length > 0) await dossiers.write('d', revisions, 'tab');
    await dossiers.purgeFiles(earlier);
    expect(await dossiers.files.held('d')).toEqual([held(one)]);
    await dossiers.purgeFiles(later);
    expect(await dossiers.files.held('d')).toEqual(stay ? [held(one)] : []);
    expect((await dossiers.files.blobOf(one.sha256)) !== undefined).toBe(stay);
  });

  it('since another device took the file out are erased as well', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [names(one.sha256)]);
    await dossiers.files.keep('d', one);
    await dossiers.purgeFiles(later);
    expect(await dossiers.files.held('d')).toEqual([held(one)]);
    await dossiers.merge('d', [takesOut(one.sha256)]);
    await dossiers.purgeFiles(later);
    expect(await dossiers.files.held('d')).toEqual([]);
  });

  it('stay when the removal was taken back', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [names(one.sha256)]);
    await dossiers.files.keep('d', one);
    await dossiers.write('d', [takesOut(one.sha256)], 'tab');
    const parents = [takesOut(one.sha256).id];
    const undo = { ...wrote('undo', null, parents, `attachments/${one.sha256}/removed`) };
    await dossiers.write('d', [undo], 'tab');
    await dossiers.purgeFiles(later);
    expect(await dossiers.files.held('d')).toEqual([held(one)]);
  });
});
