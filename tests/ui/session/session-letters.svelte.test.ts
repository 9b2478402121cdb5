import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../src/adapters/identity/new-id';
import { newLetterDoc, textOf } from '../../../src/adapters/letters/letter-doc';
import type { LetterRoom } from '../../../src/adapters/letters/letter-room';
import { openDossiers, type Dossiers } from '../../../src/adapters/storage/dossiers';
import { StorageFault } from '../../../src/adapters/storage/storage-fault';
import type { Session } from '../../../src/ui/session.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { keptSession } from '../../../src/ui/session/kept-session';

const clean: (() => void)[] = [];
afterEach(() => {
  for (const undo of clean.splice(0)) undo();
});
const author = { name: 'Amina', function: '' };

async function opened(name = `test-${newId()}`) {
  const dossiers = await openDossiers(name, newId);
  if ((await dossiers.load('d')) === undefined) await dossiers.create('d', []);
  return { name, dossiers, ...(await sessionOf(dossiers)) };
}

/** A session, and what a page that reads it sees. */
async function sessionOf(dossiers: Dossiers, id = 'd') {
  const session = (await keptSession(dossiers, id, { newId, author }))!;
  const seen: { state?: string; fault?: string | undefined; texts?: number } = {};
  clean.push(
    $effect.root(() => {
      $effect(() => {
        seen.state = session.saveState;
        seen.fault = session.fault;
      });
      $effect(() => {
        seen.texts = session.letterTexts.length;
      });
    }),
    () => {
      session.close();
    },
  );
  const see = () => {
    flushSync();
    return { ...seen };
  };
  return { session, see };
}
const type = ({ doc }: LetterRoom, words: string) => {
  textOf(doc, 'fr').insert(0, words);
};
const said = (session: Session, letterId: string) =>
  JSON.stringify(session.letterTexts.find((one) => one.letterId === letterId)?.texts ?? null);

describe('the letters of a dossier that is open', () => {
  it('have one document each, however many parts of the page have it open', async () => {
    const { session, dossiers } = await opened();
    const [one, other] = await Promise.all([
      session.openLetter('support-a'),
      session.openLetter('support-a'),
    ]);
    expect(one.doc).toBe(other.doc);
    expect((await session.openLetter('endorsement-b')).doc).not.toBe(one.doc);
    await one.close();
    await one.close();
    type(other, 'still open ');
    await vi.waitFor(async () => {
      expect(await dossiers.letters.rows('d', 'support-a')).toHaveLength(1);
    });
    await dossiers.letters.append('d', 'support-a', [brought('from a file ')]);
    await vi.waitFor(() => {
      expect(textOf(other.doc, 'fr').toJSON()).toContain('from a file ');
    });
  });

  it('open again with what was written before', async () => {
    const { session } = await opened();
    const first = await session.openLetter('support-a');
    type(first, 'before ');
    await first.close();
    await vi.waitFor(async () => {
      const again = await session.openLetter('support-a');
      expect(textOf(again.doc, 'fr').toJSON()).toMatch(/^before /);
      await again.close();
      expect(again.doc).not.toBe(first.doc);
    });
  });

  it('are read live, and known at once when the dossier is opened again', async () => {
    const { session, see, dossiers } = await opened();
    expect(see().texts).toBe(0);
    const room = await session.openLetter('support-a');
    type(room, 'words ');
    await vi.waitFor(() => {
      expect(see().texts).toBe(1);
      expect(said(session, 'support-a')).toContain('words ');
    });
    await room.close();
    await vi.waitFor(async () => {
      expect(await dossiers.letters.texts('d')).toHaveLength(1);
    });
    const again = await keptSession(dossiers, 'd', { newId, author });
    expect(said(again!, 'support-a')).toContain('words ');
    again?.close();
  });

  it('are saved as the fields are: the state of the dossier is that of both', async () => {
    const { session, see } = await opened();
    expect(see().state).toBe('saved');
    const room = await session.openLetter('support-a');
    type(room, 'x');
    expect(see().state).toBe('saving');
    await vi.waitFor(() => {
      expect(see().state).toBe('saved');
    });
    expect(session.savedAt).toBe(room.savedAt);
  });
});

describe('a letter that storage refuses', () => {
  it('keeps the dossier as not saved, its words at hand, until all of it is stored', async () => {
    const { session, see, dossiers } = await opened();
    const { append } = dossiers.letters;
    dossiers.letters.append = () => Promise.reject(new StorageFault('full'));
    const room = await session.openLetter('support-a');
    type(room, 'kept in memory ');
    await vi.waitFor(() => {
      expect(see()).toMatchObject({ state: 'failed', fault: 'full' });
    });
    // what the pages say of the letter has the words all the same
    expect(said(session, 'support-a')).toContain('kept in memory ');
    const [unsaved] = session.unsavedLetters();
    expect(unsaved?.letterId).toBe('support-a');
    const doc = newLetterDoc(
      'support',
      unsaved!.rows.map(({ update }) => update),
    );
    expect(textOf(doc, 'fr').toJSON()).toMatch(/^kept in memory /);
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    // whoever leaves the page of the letter loses nothing
    await room.close();
    expect(see().state).toBe('failed');
    dossiers.letters.append = append;
    session.retry();
    await vi.waitFor(() => {
      expect(see()).toMatchObject({ state: 'saved', fault: undefined });
    });
    expect(session.unsavedLetters()).toEqual([]);
    expect(await dossiers.letters.rows('d', 'support-a')).toHaveLength(1);
  });

  it('does not hide a fault of the fields, nor they one of the letters', async () => {
    const { session, see, dossiers } = await opened();
    const room = await session.openLetter('support-a');
    await dossiers.remove('d');
    await dossiers.purge('2099-01-01T00:00:00.000Z');
    session.set('title', 'x');
    await vi.waitFor(() => {
      expect(see().state).toBe('failed');
    });
    expect(room.state).toBe('saved');
    type(room, 'x');
    await vi.waitFor(() => {
      expect(room.state).toBe('failed');
    });
    expect(see().state).toBe('failed');
  });
});

describe('a page that goes away in mid-sentence', () => {
  it('has sent what waited behind a write under way', async () => {
    const { session, dossiers } = await opened();
    const append = vi.fn(dossiers.letters.append);
    // the first write is never answered: the page is gone before
    append.mockImplementationOnce(() => new Promise<number>(() => undefined));
    dossiers.letters.append = append;
    const room = await session.openLetter('support-a');
    type(room, 'first ');
    await Promise.resolve();
    type(room, 'second ');
    expect(append).toHaveBeenCalledTimes(1);
    dispatchEvent(new Event('pagehide'));
    expect(append).toHaveBeenCalledTimes(2);
    await vi.waitFor(async () => {
      expect(await dossiers.letters.rows('d', 'support-a')).toHaveLength(1);
    });
  });
});

describe('a guest', () => {
  it('has a session as any other, which says whose letter it is', async () => {
    const { dossiers, session: own } = await opened();
    expect([own.isGuest, own.guest]).toEqual([false, undefined]);
    const guest = { dossierId: 'd', letterId: 'endorsement-b' };
    const id = await dossiers.createGuest(guest, { revisions: [] });
    const { session } = await sessionOf(dossiers, id);
    expect([session.id, session.isGuest, session.guest, session.readOnly]).toEqual([
      ...[id, true, guest, false],
    ]);
    type(await session.openLetter('endorsement-b'), 'ours ');
    await vi.waitFor(async () => {
      expect(await dossiers.letters.rows(id, 'endorsement-b')).toHaveLength(1);
    });
    expect(await dossiers.letters.rows('d', 'endorsement-b')).toEqual([]);
  });
});

describe('a dossier that is only shown', () => {
  it('opens a letter that nothing is ever stored of', async () => {
    const { dossiers, session: live } = await opened();
    const session = showSession('example', live.dossier, 'example');
    expect([session.letterTexts, session.unsavedLetters(), session.isGuest]).toEqual([
      [],
      [],
      false,
    ]);
    const room = await session.openLetter('support-a');
    type(room, 'x');
    expect([room.isReadOnly, session.saveState]).toEqual([true, 'saved']);
    expect((await dossiers.dump())['letterUpdates']).toEqual([]);
  });
});

function brought(words: string) {
  const doc = newLetterDoc('support');
  let update: Uint8Array = new Uint8Array();
  doc.on('update', (one: Uint8Array) => (update = one));
  textOf(doc, 'fr').insert(0, words);
  return { id: newId(), at: '2026-11-22T10:00:00.000Z', author, update };
}
