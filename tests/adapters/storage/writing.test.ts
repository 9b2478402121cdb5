import { describe, expect, it } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import { headsByField } from '../../../src/domain/dossier/revision';
import { openStorage, wrote } from './open-storage';

async function emptyDossier(): Promise<Dossiers> {
  const dossiers = await openStorage();
  await dossiers.create('d', []);
  return dossiers;
}
const stored = async (dossiers: Dossiers) => (await dossiers.load('d'))!.revisions;
const heads = async (dossiers: Dossiers) =>
  headsByField(await stored(dossiers))
    .get('title')!
    .map(({ value }) => value)
    .toSorted();
const all = async (dossiers: Dossiers) =>
  (await stored(dossiers)).map(({ value }) => value).toSorted();

describe('what a tab writes letter by letter', () => {
  it('is one revision, the last written', async () => {
    const dossiers = await emptyDossier();
    for (const value of ['S', 'Se', 'Set']) await dossiers.write('d', [wrote('1', value)], 'A');
    expect(await stored(dossiers)).toEqual([wrote('1', 'Set')]);
  });

  it('follows its own last revision once a file was saved, which keeps what it held', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    expect(await dossiers.seal('d')).toEqual([wrote('1', 'Se')]);
    for (const value of ['Set', 'Sett']) await dossiers.write('d', [wrote('1', value)], 'A');
    expect(await all(dossiers)).toEqual(['Se', 'Sett']);
    expect(await heads(dossiers)).toEqual(['Sett']);
    await dossiers.seal('d');
    await dossiers.write('d', [wrote('1', 'Settat')], 'A');
    expect(await all(dossiers)).toEqual(['Se', 'Sett', 'Settat']);
    expect(await heads(dossiers)).toEqual(['Settat']);
  });

  it('may come back to what the saved file held', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.seal('d');
    await dossiers.write('d', [wrote('1', 'Set')], 'A');
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    expect(await heads(dossiers)).toEqual(['Se']);
  });

  it('does not change what another tab has built on: both remain, for a person to decide', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.write('d', [wrote('2', 'Berrechid', ['1'])], 'B');
    for (const value of ['Set', 'Settat']) await dossiers.write('d', [wrote('1', value)], 'A');
    expect(await all(dossiers)).toEqual(['Berrechid', 'Se', 'Settat']);
    expect(await heads(dossiers)).toEqual(['Berrechid', 'Settat']);
  });

  it('starts with the identifier of what it follows, so that its tab knows its own again', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.seal('d');
    await dossiers.write('d', [wrote('1', 'Set')], 'A');
    const [, follower] = await stored(dossiers);
    expect(follower?.id).toMatch(/^1-[0-9a-z]{8}$/);
    expect(follower?.parents).toEqual(['1']);
  });

  it('is never changed by another tab that writes under its identifier', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.write('d', [wrote('1', 'Berrechid')], 'B');
    expect(await all(dossiers)).toEqual(['Berrechid', 'Se']);
    expect(await heads(dossiers)).toEqual(['Berrechid']);
  });

  it('written twice the same is written once, sealed or not', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.seal('d');
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    expect(await all(dossiers)).toEqual(['Se']);
  });

  it('does not reach into another dossier', async () => {
    const dossiers = await emptyDossier();
    await dossiers.create('e', [wrote('1', 'other')]);
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    expect((await dossiers.load('e'))?.revisions).toEqual([wrote('1', 'other')]);
  });

  it('is one revision though a copy of the dossier goes on from it', async () => {
    const dossiers = await emptyDossier();
    await dossiers.write('d', [wrote('1', 'Se')], 'A');
    await dossiers.create('e', [wrote('1', 'Se'), wrote('2', 'in the copy', ['1'])]);
    await dossiers.write('d', [wrote('1', 'Set')], 'A');
    expect(await all(dossiers)).toEqual(['Set']);
  });

  it('is all stored or not at all', async () => {
    const dossiers = await emptyDossier();
    const tooLong = wrote('2', 'x'.repeat(100_001), [], 'jurisdictions/a/name/ar');
    await expect(dossiers.write('d', [wrote('1', 'a'), tooLong], 'A')).rejects.toThrow();
    expect(await stored(dossiers)).toEqual([]);
  });
});
