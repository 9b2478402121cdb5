import { describe, expect, it, vi } from 'vitest';
import { authorRuns, authorsOf } from '../../../src/adapters/letters/authors';
import { newLetterDoc, textOf } from '../../../src/adapters/letters/letter-doc';
import { RoomWriter } from '../../../src/adapters/letters/room-writer';
import { openRoom, showRoom, type LetterRoom } from '../../../src/adapters/letters/letter-room';
import { StorageFault } from '../../../src/adapters/storage/storage-fault';
import { newName, openStorage } from '../storage/open-storage';
import { amina, enter, firstLine, raw, type, youssef } from './open-rooms';

async function deviceWithDossier(name = newName()) {
  const dossiers = await openStorage(name);
  await dossiers.create('d', []);
  return dossiers;
}
const saved = (room: LetterRoom) =>
  vi.waitFor(() => {
    expect(room.state).toBe('saved');
  });
const full = () => Promise.reject(new StorageFault('full'));

describe('an open letter', () => {
  it('begins with its template, of which nothing is stored', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    expect(raw(room)).toContain('Madame, Monsieur');
    expect(raw(room)).toBe(raw({ doc: newLetterDoc('support') }));
    await room.close();
    expect(await dossiers.letters.all('d')).toEqual([]);
    expect(room.unsaved()).toEqual([]);
  });

  it.each([
    ['d', 'support-a', 'dossier/d/letter/support-a'],
    ['d~endorsement-b', 'endorsement-b', 'dossier/d/letter/endorsement-b'],
  ])('goes by one name on every device: of row %s, %s', async (row, letterId, name) => {
    const dossiers = await openStorage(newName());
    await dossiers.create(row, []);
    const room = await openRoom({
      store: dossiers.letters,
      dossierId: row,
      letterId,
      author: () => amina,
      newId: () => 'one',
    });
    expect(room.doc.guid).toBe(name);
    await room.close();
  });

  it('keeps what is typed at once, one row for the first letter and one for what was typed meanwhile', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    type(room, 'S');
    expect(room.state).toBe('saving');
    await Promise.resolve();
    type(room, 'et');
    type(room, 'tat');
    await saved(room);
    expect(await dossiers.letters.rows('d', 'support-a')).toHaveLength(2);
    expect(room.savedAt).toBeDefined();
    expect(firstLine(await enter(dossiers))).toBe('tatetSMadame, Monsieur,');
  });

  it('sends what is typed while a write is under way when the tab is closed in mid-sentence', async () => {
    const dossiers = await deviceWithDossier();
    // a write that is never answered, as the page is gone before
    const append = vi.fn((...given: Parameters<typeof dossiers.letters.append>) => {
      void dossiers.letters.append(...given);
      return new Promise<number>(() => undefined);
    });
    const room = await enter(dossiers, 'support-a', { append }, 'left open');
    type(room, 'S');
    await Promise.resolve();
    type(room, 'ettat');
    expect(append).toHaveBeenCalledTimes(1);
    room.flush();
    const rows = await vi.waitFor(async () => {
      const stored = await dossiers.letters.rows('d', 'support-a');
      expect(stored).toHaveLength(2);
      return stored;
    });
    const updates = rows.map(({ update }) => update);
    expect(textOf(newLetterDoc('support', updates), 'fr').toJSON()).toMatch(/^ettatS/);
  });

  it('stores what an editor still writes after the page has closed it', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    await room.close();
    type(room, 'late');
    await saved(room);
    expect(firstLine(await enter(dossiers))).toContain('late');
  });

  it('shows what another tab types, and both keep all of it', async () => {
    const name = newName();
    const dossiers = await deviceWithDossier(name);
    const [here, there] = [await enter(dossiers), await enter(await openStorage(name))];
    type(here, 'ici ');
    type(there, 'là ');
    type(there, 'عربي', 'ar');
    await vi.waitFor(() => {
      expect(raw(here)).toContain('là ');
      expect(raw(there)).toContain('ici ');
      expect([raw(here), raw(here, 'ar')]).toEqual([raw(there), raw(there, 'ar')]);
    });
    expect(raw(here, 'ar')).toContain('عربي');
  });

  it('shows what a file brings while it is open', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    const doc = newLetterDoc('support');
    let update: Uint8Array = new Uint8Array();
    doc.on('update', (one: Uint8Array) => (update = one));
    textOf(doc, 'fr').insert(0, 'apporté ');
    const row = { id: 'r', at: '2026-11-22T10:00:00.000Z', author: youssef, update };
    const letterRows = [{ ...row, letterId: 'support-a' }];
    await dossiers.takeIn({ dossierId: 'd', revisions: [], letterRows });
    await vi.waitFor(() => {
      expect(firstLine(room)).toContain('apporté ');
    });
    expect([room.state, room.unsaved()]).toEqual(['saved', []]);
    await room.close();
    expect(await dossiers.letters.rows('d', 'support-a')).toHaveLength(1);
  });

  it('is written again by nobody who only opens it', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    type(room, 'S');
    await saved(room);
    const rows = await dossiers.letters.rows('d', 'support-a');
    await room.close();
    const other = await enter(dossiers, 'support-a', { author: () => youssef });
    await other.close();
    expect(await dossiers.letters.rows('d', 'support-a')).toEqual(rows);
  });
});

describe('who wrote in a letter', () => {
  it('is told with the first letter, once, and in the row', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    expect([...authorsOf(room.doc)]).toEqual([]);
    type(room, 'Se');
    expect([...authorsOf(room.doc).values()]).toEqual([amina]);
    await saved(room);
    const rows = await dossiers.letters.rows('d', 'support-a');
    expect(rows.map(({ author }) => author)).toEqual([amina]);
    const [run] = authorRuns(textOf((await enter(dossiers)).doc, 'fr'));
    expect(run).toMatchObject({ text: 'Se', author: amina });
  });

  it('is told apart when somebody else takes the keyboard in the same tab', async () => {
    const dossiers = await deviceWithDossier();
    let author = amina;
    const room = await enter(dossiers, 'support-a', { author: () => author });
    type(room, 'une');
    author = youssef;
    type(room, 'deux');
    await saved(room);
    const again = await enter(dossiers);
    const runs = authorRuns(textOf(again.doc, 'fr'));
    expect(runs.slice(0, 2)).toMatchObject([
      { text: 'deux', author: youssef },
      { text: 'une', author: amina },
    ]);
    const rows = await dossiers.letters.rows('d', 'support-a');
    expect(rows.map((row) => row.author)).toEqual([amina, youssef]);
  });

  it('never has the number of another session', async () => {
    const dossiers = await deviceWithDossier();
    const numbers = new Set<number>();
    for (let turn = 0; turn < 4; turn += 1) {
      const room = await enter(dossiers);
      type(room, 'x');
      numbers.add(room.doc.clientID);
      await room.close();
    }
    expect(numbers.size).toBe(4);
  });
});

describe('a letter that storage refuses', () => {
  it('keeps every word, says so, and stores all of it once there is room', async () => {
    const dossiers = await deviceWithDossier();
    let isFull = true;
    const append: typeof dossiers.letters.append = (...given) =>
      isFull ? full() : dossiers.letters.append(...given);
    const room = await enter(dossiers, 'support-a', { append });
    const told = vi.fn();
    room.subscribe(told);
    for (const word of ['un ', 'deux ', 'trois ']) {
      type(room, word);
      await vi.waitFor(() => {
        expect(room.state).toBe('failed');
      });
    }
    expect(room.fault).toBe('full');
    expect(told).toHaveBeenCalled();
    const doc = newLetterDoc('support', room.unsaved());
    expect(textOf(doc, 'fr').toJSON()).toMatch(/^trois deux un /);
    expect(room.texts().texts.fr?.[0]?.parts[0]).toMatchObject({
      text: 'trois deux un Madame, Monsieur,',
    });

    isFull = false;
    room.retry();
    await saved(room);
    expect([room.fault, room.unsaved()]).toEqual([undefined, []]);
    expect(firstLine(await enter(dossiers))).toMatch(/^trois deux un /);
  });

  it('is refused in mid-write, once or often: nothing is lost and nothing is doubled', async () => {
    const dossiers = await deviceWithDossier();
    let turn = 0;
    const append: typeof dossiers.letters.append = async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return (turn += 1) % 3 === 0 ? dossiers.letters.append(...given) : full();
    };
    const room = await enter(dossiers, 'support-a', { append });
    for (const letter of 'ديباجة') {
      type(room, letter, 'ar');
      if (turn % 2 === 0) room.flush();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await vi.waitFor(() => {
      room.retry();
      expect(room.unsaved()).toEqual([]);
    });
    expect(firstLine(await enter(dossiers), 'ar')).toMatch(/^ةجابيد/);
    expect(raw(await enter(dossiers), 'ar').match(/ةجابيد/g)).toHaveLength(1);
  });

  it('tries again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const append = vi.fn(full);
      const writer = new RoomWriter({
        append,
        author: () => amina,
        newId: () => 'id',
        onchange: () => undefined,
      });
      writer.write(new Uint8Array([0, 0]));
      await vi.advanceTimersByTimeAsync(1);
      expect(append).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(append).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('of a dossier that is gone for good keeps the words for a file', async () => {
    const dossiers = await deviceWithDossier();
    const room = await enter(dossiers);
    await dossiers.remove('d');
    await dossiers.purge('2099-01-01T00:00:00.000Z');
    type(room, 'mots');
    await vi.waitFor(() => {
      expect(room.state).toBe('failed');
    });
    expect(room.unsavedRows()).toMatchObject([{ author: amina }]);
    expect(textOf(newLetterDoc('support', room.unsaved()), 'fr').toJSON()).toMatch(/^mots/);
  });
});

describe('a letter that is only shown', () => {
  it('stores nothing, whatever is done to it', async () => {
    const room = showRoom('endorsement-b');
    expect([room.kind, room.isReadOnly, room.state]).toEqual(['endorsement', true, 'saved']);
    type(room, 'x');
    expect(room.unsaved()).toEqual([]);
    await room.close();
  });
});
