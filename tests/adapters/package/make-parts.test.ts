import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  entryOf,
  makeParts,
  type PackageEntry,
  type PlaceOf,
} from '../../../src/adapters/package/make-parts';

const madeAt = new Date('2026-11-22T10:00:00Z');
const entries = (...given: readonly [path: string, text: string][]) =>
  Promise.all(given.map(([path, text]) => entryOf(path, text)));

/** An index that says of each entry where it is. */
const indexOf = (all: readonly PackageEntry[]) => ({
  path: 'index.html',
  write: (placeOf: PlaceOf) =>
    all
      .map(({ path }) => `${path} ${String(placeOf(path).part)}/${String(placeOf(path).of)}`)
      .join('\n'),
});

/** What an independent reader finds in an archive, checked against its CRC-32. */
async function read(archive: Blob): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(archive), { checkSignature: true });
  const all = (await reader.getEntries()) as FileEntry[];
  const texts = await Promise.all(all.map((one) => one.getData(new TextWriter())));
  return new Map(all.map(({ filename }, at) => [filename, texts[at] ?? '']));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a package in one archive', () => {
  it('holds its index, every entry and the checksums of all of them', async () => {
    const all = await entries(
      ['1-letters/a.pdf', 'letter'],
      ['2-answers/fr/01-why.txt', '\uFEFFoui'],
    );
    const [part, ...others] = await makeParts({
      entries: all,
      index: indexOf(all),
      most: undefined,
      madeAt,
    });

    expect(others).toEqual([]);
    expect(part).toMatchObject({ number: 1, of: 1, isOver: false });
    const held = await read(part!.archive);
    expect([...held.keys()]).toEqual([
      'index.html',
      '1-letters/a.pdf',
      '2-answers/fr/01-why.txt',
      'SHA256SUMS',
    ]);
    expect(held.get('SHA256SUMS')).toBe(
      [
        `${sha256('letter')}  1-letters/a.pdf\n`,
        `${sha256('\uFEFFoui')}  2-answers/fr/01-why.txt\n`,
        `${sha256(held.get('index.html')!)}  index.html\n`,
      ].join(''),
    );
  });

  it('has the same bytes for the same entries and clock', async () => {
    const made = async (at: Date) => {
      const all = await entries(['a.txt', 'a']);
      const [part] = await makeParts({
        entries: all,
        index: indexOf(all),
        most: undefined,
        madeAt: at,
      });
      return Buffer.from(await part!.archive.arrayBuffer()).toString('hex');
    };
    expect(await made(madeAt)).toBe(await made(madeAt));
    expect(await made(madeAt)).not.toBe(await made(new Date('2026-11-23T10:00:00Z')));
  });
});

describe('a package in parts', () => {
  const most = 4_000;
  const texts = Array.from(
    { length: 12 },
    (_, at) =>
      [`3-evidence/other/${String(at)}.pdf`, 'x'.repeat(600 + 50 * at)] as [string, string],
  );
  const made = async (given = texts) => {
    const all = await entries(...given);
    return makeParts({ entries: all, index: indexOf(all), most, madeAt });
  };

  it('has none that is larger than was asked for, and every entry once', async () => {
    const parts = await made();
    expect(parts.length).toBeGreaterThan(2);
    for (const { archive, isOver } of parts) {
      expect(archive.size).toBeLessThanOrEqual(most);
      expect(isOver).toBe(false);
    }
    const held = await Promise.all(parts.map(({ archive }) => read(archive)));
    const files = held.flatMap((one) => [...one.keys()].filter((name) => name.endsWith('.pdf')));
    expect(files).toEqual(texts.map(([path]) => path));
  });

  it('can each be opened and verified alone, and unpacked beside the others', async () => {
    const parts = await made();
    const sums = new Set<string>();
    for (const { archive, number, of } of parts) {
      const held = await read(archive);
      const name = `SHA256SUMS-${String(number)}-of-${String(of)}`;
      sums.add(name);
      const lines = held.get(name)!.trimEnd().split('\n');
      expect(lines).toHaveLength(held.size - 1);
      for (const line of lines) {
        const [sum, path] = line.split('  ') as [string, string];
        expect(sha256(held.get(path)!)).toBe(sum);
      }
    }
    expect(sums.size).toBe(parts.length);
  });

  it('have the same index, which says in which of them everything is', async () => {
    const parts = await made();
    const held = await Promise.all(parts.map(({ archive }) => read(archive)));
    const [index] = held.map((one) => one.get('index.html')!);
    expect(new Set(held.map((one) => one.get('index.html'))).size).toBe(1);
    for (const line of index!.split('\n')) {
      const [path, place] = line.split(' ') as [string, string];
      const [part, of] = place.split('/').map(Number);
      expect(of).toBe(parts.length);
      expect([...held[part! - 1]!.keys()]).toContain(path);
    }
  });

  it('give an entry that is too large alone a part to itself, and say so', async () => {
    const parts = await made([
      ['a.pdf', 'a'],
      ['big.pdf', 'x'.repeat(5_000)],
      ['b.pdf', 'b'],
    ]);
    expect(parts.map(({ isOver }) => isOver)).toEqual([false, true, false]);
    expect([...(await read(parts[1]!.archive)).keys()]).toContain('big.pdf');
  });
});
