import { describe, expect, it } from 'vitest';
import { openStorage, wrote } from './open-storage';

const later = '2099-01-01T00:00:00.000Z';

describe('a deleted dossier', () => {
  it.each([
    ['something new', [wrote('1', 'a'), wrote('2', 'b', ['1'])]],
    ['nothing new', [wrote('1', 'a')]],
  ])('comes back with a file that brings %s, and is not cleared away', async (_, revisions) => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    await dossiers.remove('d');
    await dossiers.merge('d', revisions);
    await dossiers.purge(later);
    expect((await dossiers.load('d'))?.revisions).toHaveLength(revisions.length);
    expect((await dossiers.load('d'))?.row.removedAt).toBeUndefined();
  });

  it('that is gone for good is not said to be back', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    await dossiers.remove('d');
    await dossiers.restore('d');
    await dossiers.restore('d');
    await dossiers.remove('d');
    await dossiers.purge(later);
    await expect(dossiers.restore('d')).rejects.toMatchObject({ code: 'failed' });
  });
});
