import { describe, expect, it, vi } from 'vitest';
import { newLetterDoc, readTexts, textOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { findIn } from '../../../src/adapters/share/find-in';
import type { SharedReply } from '../../../src/domain/share/shared';
import { revise } from '../../../src/domain/dossier/revise';
import { makeReplyFile } from '../../../src/ui/guest/reply-file';
import { saveReply } from '../../../src/ui/guest/save-reply';
import type { Session } from '../../../src/ui/session.svelte';
import { guestApp, guestSession, paragraph } from './guest-app';
import { commune, invited, letterId, of } from './some-guest';

const wishes = { isClean: true, passphrase: '' };
const given = { fr: [paragraph('Une première phrase.')] };

async function read(content: Blob, passphrase = ''): Promise<SharedReply> {
  const found = await findIn(content, passphrase, () => undefined);
  if (found.kind !== 'opened' || found.read.kind !== 'reply') throw new Error(found.kind);
  return found.read.reply;
}
const words = ({ letter }: SharedReply) =>
  JSON.stringify(
    readTexts(
      newLetterDoc(
        'endorsement',
        letter.rows.map(({ update }) => update),
      ),
    ),
  );

async function write(session: Session, ...texts: string[]) {
  const room = await session.openLetter(letterId);
  for (const text of texts) writeLines(textOf(room.doc, 'fr'), [paragraph(text)], 'test');
  return room;
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the reply of a guest', () => {
  it('goes to the commune’s own dossier, letter and invitation, and says who made it', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);

    const { name, content } = await makeReplyFile(app, session, wishes);
    const reply = await read(content);

    expect(name).toBe('tarchih-reply-reseau-eau-ben-guerir-07.427.01.01-2026-11-22.tarchih');
    expect(reply).toMatchObject({ dossierId: commune, letterId, invitationId: 'i1' });
    expect(reply.from?.name).toBe('Amina');
    expect(words(reply)).toContain('Une première phrase.');
  });

  it('brings back what the organisation wrote about itself, and nothing it was given', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    expect((await read((await makeReplyFile(app, session, wishes)).content)).revisions).toEqual([]);

    session.setAll([
      of('signatory/name/fr', 'S. Alaoui'),
      of('organisation/fr', 'Réseau de l’eau'),
    ]);
    const reply = await read((await makeReplyFile(app, session, wishes)).content);

    expect(reply.revisions.map(({ field, value }) => [field, value])).toEqual([
      ['endorsements/s1/signatory/name/fr', 'S. Alaoui'],
      ['endorsements/s1/organisation/fr', 'Réseau de l’eau'],
    ]);
    expect(reply.revisions[1]?.parents).toHaveLength(1);
  });

  it('holds the last words typed, before storage has had the time to keep them', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    const room = await write(session, 'Un mot de plus.');

    const reply = await read((await makeReplyFile(app, session, wishes)).content);

    expect(words(reply)).toContain('Un mot de plus.');
    await room.close();
  });

  it.each([
    ['leaves what was deleted behind, as a clean copy', true, false],
    ['takes what was deleted along, with its history', false, true],
  ])('%s', async (_case, isClean, isThere) => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    const room = await write(session, 'Brouillon regrettable', 'Texte final');
    await room.close();

    const reply = await read((await makeReplyFile(app, session, { ...wishes, isClean })).content);

    expect(words(reply)).toContain('Texte final');
    const bytes = reply.letter.rows.map(({ update }) => text(update)).join('');
    expect(bytes.includes('Brouillon')).toBe(isThere);
  });

  it('answers the invitation last made', async () => {
    const later = [invited('i2', 'letter', letterId), invited('i2', 'madeOn', '2026-11-21')];
    const { app } = await guestApp(later, given);

    const { content } = await makeReplyFile(app, await guestSession(app), wishes);

    expect((await read(content)).invitationId).toBe('i2');
  });

  it('opens with its passphrase alone', async () => {
    const { app } = await guestApp([], given);
    const closed = { ...wishes, passphrase: 'quatre mots bien choisis' };

    const { content } = await makeReplyFile(app, await guestSession(app), closed);

    expect(await findIn(content, '', () => undefined)).toMatchObject({ kind: 'sealed' });
    expect(await findIn(content, 'une autre phrase', () => undefined)).toMatchObject({
      isWrong: true,
    });
    expect(words(await read(content, closed.passphrase))).toContain('Une première phrase.');
  });

  it('is kept as a version of the letter, so that one knows what was handed over', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);

    await makeReplyFile(app, session, wishes);

    const [version] = await app.dossiers.letters.versions(session.id, letterId);
    expect(version).toMatchObject({ reason: 'sent', author: { name: 'Amina' } });
    expect(JSON.stringify(version?.texts)).toContain('Une première phrase.');
  });

  it('is what “save to a file” makes, with what was deleted; a failure is told', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    await (await write(session, 'Brouillon regrettable', 'Texte final')).close();

    await saveReply(app, session);

    const [blob] = made.mock.lastCall ?? [];
    const reply = await read(blob as Blob);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(reply.letter.rows.map(({ update }) => text(update)).join('')).toContain('Brouillon');

    session.setAll([invited('i1', 'letter', null)]);
    await saveReply(app, session);
    expect(app.tell).toHaveBeenCalledTimes(1);
  });

  it('is made of what is at hand when storage answers no more', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    app.dossiers.close();
    session.setAll([of('signatory/name/fr', 'S. Alaoui')]);
    await session.settled();

    const reply = await read((await makeReplyFile(app, session, wishes)).content);

    expect(reply.revisions.map(({ value }) => value)).toContain('S. Alaoui');
  });

  it('goes with what it rests on, when a later invitation has brought an item back', async () => {
    const { app } = await guestApp([], given);
    const session = await guestSession(app);
    const declared = 'endorsedTexts/e1';
    session.setAll([
      { field: `${declared}/letter`, value: letterId },
      { field: `${declared}/removed`, value: true },
    ]);
    await session.settled();
    const pen = { newId: app.newId, now: () => new Date().toISOString(), author: app.author };
    const here = await app.dossiers.history(session.id);
    const back = revise(here, [{ field: `${declared}/removed`, value: null }], pen);
    const file = { name: 'i.tarchih', sha256: '1'.repeat(64), file: new Blob(['y']) };
    await app.dossiers.takeIn({
      dossierId: session.id,
      revisions: back,
      import: {
        ...{ id: app.newId(), dossierId: session.id, at: pen.now(), author: pen.author },
        ...{ kind: 'invitation', ...file },
      },
    });

    const reply = await read((await makeReplyFile(app, session, wishes)).content);

    expect(reply.revisions.map(({ id }) => id)).toContain(back[0]?.id);
  });
});
