// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readTexts, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import { makeCopy } from '../../../src/adapters/share/make-copy';
import { derive } from '../../../src/domain/dossier/history';
import type { Revision } from '../../../src/domain/dossier/revision';
import { reportOf } from '../../../src/ui/receive/report';
import { takeIn } from '../../../src/ui/receive/take-in';
import { Copy, firstLineOf, saidByLog } from '../../adapters/storage/some-letters';
import { file } from '../../adapters/zip/some-archive';
import { keeper } from '../pages/keeper';
import {
  answering,
  asInBrowser,
  bring,
  commune,
  copyOf,
  invitationOf,
  letterId,
  receivedBy,
  replyTo,
  type Device,
} from './two-devices';

asInBrowser();

/** What the report of the last file offers; taken in where there is something to take. */
async function offered(app: Device, id: string) {
  const row = await receivedBy(app, id);
  const report = await reportOf(app, row);
  if (report.kind !== 'told' || !report.arrived) throw new Error(JSON.stringify(report));
  if (report.isNew) await takeIn(app, row, report.arrived);
  return report.isNew;
}

describe('a copy whose answers are all here', () => {
  async function withFile() {
    const one = await file('lettre.pdf', 'signed');
    const device = await commune({
      [`attachments/${one.sha256}/name`]: one.name,
      [`attachments/${one.sha256}/order`]: 0,
    });
    return { ...device, one };
  }

  it('still brings the attached files that this device lacks', async () => {
    const { app, id, revisions, one } = await withFile();
    await bring(app, await copyOf(id, revisions, [], [one]));

    expect(await offered(app, id)).toBe(true);
    expect((await app.dossiers.files.held(id)).map(({ sha256 }) => sha256)).toEqual([one.sha256]);
  });

  it('has nothing new where the files are here as well', async () => {
    const { app, id, revisions, one } = await withFile();
    await app.dossiers.files.keep(id, one);
    await bring(app, await copyOf(id, revisions, [], [one]));

    expect(await offered(app, id)).toBe(false);
  });

  it('waits again, though it was taken in once, where a file has been lost since', async () => {
    const { app, id, revisions, one } = await withFile();
    const copy = await copyOf(id, revisions, [], [one]);
    await bring(app, copy);
    await offered(app, id);
    expect(await bring(app, copy)).toEqual(await bring(app, copy));
    expect(await app.dossiers.imports.of(id)).toHaveLength(1);

    const files = { ...app.dossiers.files, blobOf: () => Promise.resolve(undefined) };
    await bring({ ...app, dossiers: { ...app.dossiers, files } }, copy);

    const statuses = (await app.dossiers.imports.of(id)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['taken', 'waiting']);
  });

  it('still brings kept versions of a letter', async () => {
    const { app, id, revisions } = await commune();
    const version = {
      ...{ id: 'v1', at: '2026-11-22T10:00:00.000Z', author: { name: 'Youssef', function: '' } },
      ...{ reason: 'kept' as const, texts: {} },
    };
    const letters = [{ letterId, rows: [], versions: [version] }];
    const { blob } = await makeCopy({ id, dossier: derive(revisions), revisions, letters });
    await bring(app, blob);

    expect(await offered(app, id)).toBe(true);
    expect((await app.dossiers.letters.versions(id, letterId)).map((one) => one.id)).toEqual([
      'v1',
    ]);
  });
});

/** A change that claims to rest on another field's: it would take away what that one says. */
const forgedOn = (victim: Revision | undefined, field: string): Revision[] =>
  answering([], { [field]: 'X' }, { name: '', function: '' }).map((one) => ({
    ...one,
    parents: [victim?.id ?? ''],
  }));

describe('what would take away values that it never names', () => {
  it('is refused in a later invitation', async () => {
    const { id, revisions } = await commune();
    const app = await keeper();
    const letter = new Copy(letterId);
    letter.type('Nous');
    await bring(app, await invitationOf(id, revisions, letter));
    const guest = `${id}~${letterId}`;
    const own = answering(revisions, { 'endorsements/assoc/signatory/name/fr': 'S. Alaoui' });
    await app.dossiers.merge(guest, own);

    const forged = forgedOn(own[0], 'endorsements/assoc/letterPlace/fr');
    const arrival = await bring(app, await invitationOf(id, [...revisions, ...forged], letter));

    expect(arrival).toEqual({ kind: 'refused', code: 'share-exceeds' });
    expect(derive(await app.dossiers.history(guest)).endorsements?.[0]?.signatory?.name?.fr).toBe(
      'S. Alaoui',
    );
  });

  it('is refused where it would come back into a deleted dossier', async () => {
    const { app, id, revisions } = await commune();
    const mine = answering(revisions, { title: 'Mien' });
    await app.dossiers.merge(id, mine);
    await app.dossiers.remove(id);

    const forged = forgedOn(mine[0], 'answers/reform/fr');
    const excerpt = forged.map((one) => ({ ...one, id: mine[0]!.id, parents: [] }));
    const arrival = await bring(app, await copyOf(id, [...revisions, ...excerpt]));

    expect(arrival).toEqual({ kind: 'refused', code: 'share-exceeds' });
  });
});

describe('a reply that its own writer opens again', () => {
  async function guestWith() {
    const { id, revisions } = await commune();
    const app = await keeper();
    const letter = new Copy(letterId);
    letter.type('Nous');
    await bring(app, await invitationOf(id, revisions, letter));
    letter.type(' sommes', 4);
    const own = answering(revisions, { 'endorsements/assoc/signatory/name/fr': 'S. Alaoui' });
    return { app, guest: `${id}~${letterId}`, reply: await replyTo(id, revisions, letter, own) };
  }

  it('waits in the letter that it was made of, and brings back what was lost', async () => {
    const { app, guest, reply } = await guestWith();

    const arrival = await bring(app, reply);

    const { id } = await receivedBy(app, guest);
    expect(arrival).toMatchObject({ kind: 'arrived', address: `#/g/${guest}/received/${id}` });
    expect(await offered(app, guest)).toBe(true);
    const [organisation] = derive(await app.dossiers.history(guest)).endorsements ?? [];
    expect(organisation?.signatory?.name?.fr).toBe('S. Alaoui');
    expect(firstLineOf(await saidByLog(app.dossiers, letterId, guest))).toContain('Nous sommes');
  });

  it('has no place where the letter was taken away', async () => {
    const { app, guest, reply } = await guestWith();
    await app.dossiers.remove(guest);

    expect(await bring(app, reply)).toEqual({ kind: 'refused', code: 'reply-not-here' });
  });
});

describe('a reply in which the letter says the same', () => {
  async function withLetter() {
    const { app, id, revisions } = await commune();
    const base = new Copy(letterId);
    base.type('Nous soutenons la commune.\n');
    await app.dossiers.letters.append(id, letterId, base.rows);
    const theirs = new Copy(
      letterId,
      base.rows.map(({ update }) => update),
    );
    return { app, id, revisions, theirs };
  }
  const whole = (copy: Copy) => {
    const all = new Copy(letterId);
    all.rows.push({ ...copy.rows[0]!, update: stateOf(copy.doc) });
    return all;
  };

  it('still brings its empty lines, so that both letters stay one', async () => {
    const { app, id, revisions, theirs } = await withLetter();
    theirs.type('\n');
    theirs.type('oubli');
    textOf(theirs.doc, 'fr').delete(0, 5);
    await bring(app, await replyTo(id, revisions, whole(theirs)));

    expect(await offered(app, id)).toBe(true);
    expect(await saidByLog(app.dossiers, letterId, id)).toEqual(readTexts(theirs.doc));
  });

  it('has nothing new where nobody has written', async () => {
    const { app, id, revisions, theirs } = await withLetter();
    theirs.rows.push({
      ...{ id: 'state', at: '2026-11-22T11:00:00.000Z', author: { name: '', function: '' } },
      update: stateOf(theirs.doc),
    });
    await bring(app, await replyTo(id, revisions, theirs));

    expect(await offered(app, id)).toBe(false);
  });
});
