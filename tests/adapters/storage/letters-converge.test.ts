import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanStateOf, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import type { LetterRoom } from '../../../src/adapters/letters/letter-room';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { LetterRowOf } from '../../../src/adapters/storage/letter-rows';
import { derive } from '../../../src/domain/dossier/history';
import type { Revision } from '../../../src/domain/dossier/revision';
import { amina, enter } from '../letters/open-rooms';
import { newName, nextId, openStorage, wrote } from './open-storage';

const letterId = 'endorsement-b';
const isLong = process.env['TARCHIH_LONG'] === '1';

/** A device with the letter open: what is typed goes through its room, what comes through storage. */
interface Device {
  dossiers: Dossiers;
  room: LetterRoom;
}
interface File {
  revisions: readonly Revision[];
  letterRows: readonly LetterRowOf[];
}

async function device(): Promise<Device> {
  const dossiers = await openStorage(newName());
  await dossiers.create('d', []);
  return { dossiers, room: await enter(dossiers, letterId) };
}

const saved = ({ room }: Device) =>
  vi.waitFor(
    () => {
      expect(room.unsaved()).toEqual([]);
    },
    { interval: 1 },
  );

/** As copies, replies and clean replies hold a letter: its log, its state, or its state without what was deleted. */
const ways = ['log', 'state', 'clean'] as const;
async function mailed(sender: Device, way: (typeof ways)[number]): Promise<File> {
  await saved(sender);
  const { revisions = [] } = (await sender.dossiers.load('d')) ?? {};
  if (way === 'log') {
    const rows = await sender.dossiers.letters.rows('d', letterId);
    return { revisions, letterRows: rows.map((row) => ({ ...row, letterId })) };
  }
  const update = way === 'state' ? stateOf(sender.room.doc) : cleanStateOf(sender.room.doc);
  const id = createHash('sha256').update(update).digest('hex').slice(0, 32);
  const row = { letterId, id, at: '2026-11-22T10:00:00.000Z', author: amina, update };
  return { revisions, letterRows: [row] };
}

const take = ({ dossiers }: Device, file: File) => dossiers.takeIn({ dossierId: 'd', ...file });

const act = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom(...(['type', 'type', 'type', 'delete', 'revise', 'mail', 'take'] as const)),
  where: fc.nat({ max: 10_000 }),
  way: fc.constantFrom(...ways),
});

/** Words are single characters that nobody else types, so that each can be counted. */
const mark = (index: number) => String.fromCharCode(0xe000 + index);
const marksIn = (text: string) => Array.from(text).filter((letter) => letter >= '\ue000');

class Course {
  readonly devices: Device[] = [];
  readonly files: File[] = [];
  readonly typed: string[] = [];
  readonly deleted = new Set<string>();
  readonly written: string[] = [];

  async step({
    who,
    what,
    where,
    way,
  }: { who: number; where: number } & Record<'what' | 'way', string>) {
    const device = this.devices[who]!;
    const text = textOf(device.room.doc, 'ar');
    const here = text.toJSON();
    if (what === 'type') {
      const letter = mark(this.typed.push('') - 1);
      this.typed[this.typed.length - 1] = letter;
      text.insert(where % here.length, letter);
    } else if (what === 'delete') {
      const present = marksIn(here);
      const letter = present[where % (present.length || 1)];
      if (letter === undefined) return;
      this.deleted.add(letter);
      text.delete(here.indexOf(letter), 1);
    } else if (what === 'revise') {
      const id = nextId();
      this.written.push(id);
      await device.dossiers.write('d', [wrote(id, `text ${where}`)], `tab ${who}`);
    } else if (what === 'mail') {
      this.files.push(await mailed(device, way as (typeof ways)[number]));
    } else {
      const file = this.files[where % (this.files.length || 1)];
      if (file) await take(device, file);
    }
  }
}

describe('a letter and answers that three devices write, apart', () => {
  it(
    'come to the same on each, whatever files they exchange, in whatever order and however often',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(act, { minLength: 4, maxLength: 24 }),
          fc.infiniteStream(fc.nat({ max: 1_000 })),
          async (acts, numbers) => {
            const course = new Course();
            for (let count = 0; count < 3; count += 1) course.devices.push(await device());
            for (const one of acts) await course.step(one);

            for (const sender of course.devices) course.files.push(await mailed(sender, 'log'));
            // all that was ever sent, stale or not, in an order of its own for each, some of it twice
            const twice = [...course.files, ...course.files.slice(0, 2)];
            for (const receiver of course.devices) {
              const order = twice.map((file) => ({ file, at: numbers.next().value as number }));
              order.sort((one, other) => one.at - other.at);
              for (const { file } of order) await take(receiver, file);
            }
            await expectTheSame(course);
            await expectNothingNew(course);
            for (const { room, dossiers } of course.devices) {
              await room.close();
              dossiers.close();
            }
          },
        ),
        { numRuns: isLong ? 1_000 : 25 },
      );
    },
    isLong ? 900_000 : 60_000,
  );
});

async function expectTheSame({ devices, typed, deleted, written }: Course) {
  const left = typed.filter((letter) => !deleted.has(letter));
  const texts = new Set<string>();
  const dossiers = new Set<string>();
  for (const { room, dossiers: store } of devices) {
    const log = await store.letters.rows('d', letterId);
    await vi.waitFor(
      () => {
        expect(marksIn(textOf(room.doc, 'ar').toJSON()).toSorted()).toEqual(left.toSorted());
      },
      { interval: 1 },
    );
    texts.add(JSON.stringify(textOf(room.doc, 'ar').toDelta()));
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    const { revisions = [] } = (await store.load('d')) ?? {};
    expect(revisions.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
    dossiers.add(JSON.stringify(derive(revisions)));
  }
  expect([texts.size, dossiers.size]).toEqual([1, 1]);
}

/** Taking everything in again changes nothing that is stored. */
async function expectNothingNew({ devices, files }: Course) {
  for (const receiver of devices) {
    const { letterStates, letterTexts, ...before } = await receiver.dossiers.dump();
    expect([letterStates, letterTexts]).toBeDefined();
    for (const file of files) {
      const taken = await take(receiver, file);
      expect([taken.revisions, taken.letterRows]).toEqual([[], []]);
    }
    expect(await receiver.dossiers.dump()).toMatchObject(before);
  }
}
