import { describe, expect, it } from 'vitest';
import type { Translate } from '../../../src/adapters/i18n';
import {
  readDossierFile,
  writeDossierFile,
  type OpenedFile,
} from '../../../src/domain/dossier/file';
import { derive } from '../../../src/domain/dossier/history';
import type { Revision } from '../../../src/domain/dossier/revision';
import { keepApart, keepOpened, stateHere } from '../../../src/ui/pages/open-dossier';
import { all, benguerir, keep, keeper } from './keeper';

const t: Translate = (key, values) =>
  values === undefined ? key : `${key} ${JSON.stringify(values)}`;
const fileOf = (id: string, revisions: readonly Revision[], edit: object = {}): OpenedFile => {
  const text = writeDossierFile(id, derive(revisions), revisions, '2026-11-22T10:00:00.000Z');
  const read = readDossierFile(JSON.stringify({ ...(JSON.parse(text) as object), ...edit }));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};

async function savedElsewhere(edit: object = {}) {
  const { dossiers } = await keeper();
  const { id, revisions } = await keep(dossiers, { ...benguerir, title: 'First' });
  return { id, revisions, file: fileOf(id, revisions, edit) };
}

describe('keeping an opened file', () => {
  it('stores the dossier under its own identity with its history', async () => {
    const { id, revisions, file } = await savedElsewhere();
    const app = await keeper();

    const kept = await keepOpened(app, { file, attached: [], letters: [] });
    expect([kept.id, kept.words(t)]).toEqual([id, 'dossiers.open.opened']);

    const [stored] = await all(app.dossiers);
    expect(stored?.revisions).toHaveLength(revisions.length);
    expect(stored?.revisions).toEqual(expect.arrayContaining(revisions));
  });

  it.each([
    ['an example', { example: true }],
    ['a file without identity', { id: undefined }],
    ['the identity of what is only shown', { id: 'newer' }],
  ])('gives %s an identity of its own', async (_, edit) => {
    const { id, file } = await savedElsewhere(edit);
    const app = await keeper();

    const kept = await keepOpened(app, { file, attached: [], letters: [] });

    expect(kept.id).not.toBe(id);
    expect(kept.id).not.toBe('newer');
    expect((await all(app.dossiers)).map(({ row }) => row.id)).toEqual([kept.id]);
  });

  it('brings a deleted dossier back with what was written since', async () => {
    const { id, file } = await savedElsewhere();
    const app = await keeper();
    await keepOpened(app, { file, attached: [], letters: [] });
    await app.dossiers.remove(id);
    expect(await stateHere(app, file)).toBeUndefined();

    expect((await keepOpened(app, { file, attached: [], letters: [] })).words(t)).toBe(
      'dossiers.open.restored',
    );

    expect(await all(app.dossiers)).toHaveLength(1);
  });

  it('keeps it apart under another name and leaves the other as it was', async () => {
    const { id, file } = await savedElsewhere();
    const app = await keeper();
    await keepOpened(app, { file, attached: [], letters: [] });
    const before = await app.dossiers.load(id);

    const apart = await keepApart(app, { file, attached: [], letters: [] }, (key) =>
      key === 'dossiers.copy-name' ? 'Copy' : key,
    );

    expect(derive((await app.dossiers.load(apart.id))?.revisions ?? []).title).toBe('Copy');
    expect(await app.dossiers.load(id)).toEqual(before);
  });
});
