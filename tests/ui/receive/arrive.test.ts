// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  bring,
  asInBrowser,
  answering,
  commune,
  copyOf,
  invitationOf,
  letterId,
  receivedBy,
  replyTo,
} from './two-devices';
import { keeper } from '../pages/keeper';
import { Copy } from '../../adapters/storage/some-letters';

asInBrowser();

const written = (words: string) => {
  const copy = new Copy(letterId);
  copy.type(words);
  return copy;
};

describe('a file that comes in', () => {
  it('is stored at once where nothing of it is here, letters included', async () => {
    const { id, revisions } = await commune();
    const app = await keeper();

    const arrival = await bring(app, await copyOf(id, revisions, [written('Nous')]));

    expect(arrival).toMatchObject({ kind: 'arrived', address: `#/d/${id}/tasks` });
    expect(await app.dossiers.letters.rows(id, letterId)).toHaveLength(1);
    expect(await app.dossiers.imports.of(id)).toEqual([]);
  });

  it('waits where its dossier is here, and changes nothing', async () => {
    const { app, id, revisions } = await commune();
    const theirs = answering(revisions, { title: 'Sien' });
    const before = await app.dossiers.load(id);

    const arrival = await bring(app, await copyOf(id, [...revisions, ...theirs]));

    const row = await receivedBy(app, id);
    expect(arrival).toEqual({ kind: 'arrived', address: `#/d/${id}/received/${row.id}` });
    expect([row.status, row.kind, row.from?.name]).toEqual(['waiting', 'copy', 'Youssef']);
    expect(await app.dossiers.load(id)).toEqual(before);
  });

  it('is found again when it is opened a second time', async () => {
    const { app, id, revisions } = await commune();
    const file = await copyOf(id, [...revisions, ...answering(revisions, { title: 'Sien' })]);

    const first = await bring(app, file);
    expect(await bring(app, file, 'same (1).tarchih')).toEqual(first);
    expect(await app.dossiers.imports.of(id)).toHaveLength(1);
  });

  it('that gives a known change another field is refused', async () => {
    const { app, id, revisions } = await commune();
    const forged = revisions.map((one) =>
      one.field === 'edition' ? { ...one, field: 'title', value: 'X' } : one,
    );
    const edition = answering([], { edition: 'ogp-local-next' });

    expect(await bring(app, await copyOf(id, [...forged, ...edition]))).toEqual({
      kind: 'refused',
      code: 'share-exceeds',
    });
    expect(await app.dossiers.imports.of(id)).toEqual([]);
  });
});

describe('a reply', () => {
  it('waits in its dossier, with the invitation it answers', async () => {
    const { app, id, revisions } = await commune();
    const arrival = await bring(app, await replyTo(id, revisions, written('Nous')));

    const row = await receivedBy(app, id);
    expect(arrival).toEqual({ kind: 'arrived', address: `#/d/${id}/received/${row.id}` });
    expect(row.summary).toEqual({ letterId, invitationId: 'inv-1', isOlder: false });
  });

  it('is refused where its dossier is not, or is deleted', async () => {
    const { app, id, revisions } = await commune();
    const reply = await replyTo(id, revisions, written('Nous'));

    expect(await bring(await keeper(), reply)).toEqual({ kind: 'refused', code: 'reply-not-here' });
    await app.dossiers.remove(id);
    expect(await bring(app, reply)).toEqual({ kind: 'refused', code: 'reply-not-here' });
  });

  it('to an invitation that this dossier never made is refused', async () => {
    const { id, revisions } = await commune();
    const reply = await replyTo(id, revisions, written('Nous'));
    const other = await commune();
    const app = other.app;
    await app.dossiers.create(
      id,
      revisions.filter(({ field }) => !field.startsWith('invitations/')),
    );

    expect(await bring(app, reply)).toEqual({ kind: 'refused', code: 'invitation-unknown' });
  });
});

describe('an invitation', () => {
  it('opens its letter straight away, and is kept as taken in', async () => {
    const { id, revisions } = await commune();
    const app = await keeper();

    const arrival = await bring(app, await invitationOf(id, revisions, written('Nous')));

    const guest = `${id}~${letterId}`;
    expect(arrival).toEqual({ kind: 'arrived', address: `#/g/${guest}/letter` });
    expect((await receivedBy(app, guest)).status).toBe('taken');
    expect(await app.dossiers.letters.rows(guest, letterId)).toHaveLength(1);
  });

  it('of a letter that is here already waits beside what was written in it', async () => {
    const { id, revisions } = await commune();
    const app = await keeper();
    const first = written('Nous');
    await bring(app, await invitationOf(id, revisions, first));
    first.type(' sommes', 4);

    const arrival = await bring(app, await invitationOf(id, revisions, first));

    const guest = `${id}~${letterId}`;
    const row = await receivedBy(app, guest);
    expect(arrival).toEqual({ kind: 'arrived', address: `#/g/${guest}/received/${row.id}` });
    expect(row.status).toBe('waiting');
  });

  it('opened where it was made is not taken for that of a guest', async () => {
    const { app, id, revisions } = await commune();

    expect(await bring(app, await invitationOf(id, revisions, written('Nous')))).toEqual({
      kind: 'refused',
      code: 'own-invitation',
      address: `#/d/${id}/letter/${letterId}`,
    });
  });
});
