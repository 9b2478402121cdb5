import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/adapters/files/archive-of';
import { seal } from '../../../src/adapters/share/seal';
import { blobOf } from '../../../src/adapters/zip/packed-content';
import { derive } from '../../../src/domain/dossier/history';
import { filesInMemory } from '../files/some-files';
import { file } from '../zip/some-archive';
import {
  bytesOf,
  dossierId,
  found,
  invitation,
  invited,
  letterId,
  reply,
  savedAt,
  writing,
  written,
} from './some-share';

const isLong = process.env['TARCHIH_LONG'] === '1';
const passphrase = 'نخلة واحة';

/** A dossier with a letter and an attached file. */
async function saved(): Promise<Blob> {
  const attached = await file('report.pdf', 'what was proved');
  const files = filesInMemory();
  await files.keep(dossierId, attached);
  const revisions = writing({
    ...invited,
    [`attachments/${attached.sha256}/name`]: 'report.pdf',
    [`attachments/${attached.sha256}/order`]: 0,
  });
  const letters = [{ letterId, rows: written().rows, versions: [] }];
  const matter = { id: dossierId, dossier: derive(revisions), revisions, letters };
  return (await archiveOf(matter, savedAt, { files })).archive;
}

/** All that a file comes to, the bytes of its files as well; undefined where it is refused. */
async function contentOf(archive: Blob, words: string): Promise<unknown> {
  const one = await found(archive, words);
  if (one.kind !== 'opened' || one.read.kind === 'faults') return undefined;
  const { read, content } = one;
  if (read.kind !== 'dossier') return read;
  const files = read.files.map(async ({ name, ...place }) => [
    name,
    Array.from(await bytesOf(await blobOf(content, { name, ...place } as typeof place))),
  ]);
  return { ...read, files: await Promise.all(files) };
}

const place = fc.nat(1_000_000);
const mutation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      way: fc.constant('flip' as const),
      at: place,
      by: fc.integer({ min: 1, max: 255 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      way: fc.constant('cut' as const),
      at: place,
      by: fc.integer({ min: 1, max: 400 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ way: fc.constant('end' as const), at: place, by: fc.nat(3) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      way: fc.constantFrom('zero' as const, 'twice' as const),
      at: place,
      by: fc.integer({ min: 1, max: 60 }),
    }),
  },
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Kind> ? Kind : never;

function mutated(
  bytes: Uint8Array<ArrayBuffer>,
  { way, at, by }: Mutation,
): Uint8Array<ArrayBuffer> {
  const from = at % bytes.length;
  const to = Math.min(bytes.length, from + by);
  if (way === 'end') return bytes.slice(0, from);
  if (way === 'cut') return joined(bytes.subarray(0, from), bytes.subarray(to));
  if (way === 'twice') return joined(bytes.subarray(0, to), bytes.subarray(from));
  const copy = bytes.slice();
  if (way === 'zero') copy.fill(0, from, to);
  else copy[from]! ^= by;
  return copy;
}

const joined = (one: Uint8Array, other: Uint8Array) => Uint8Array.from([...one, ...other]);

describe.each([
  ['an invitation', await invitation(), '', isLong ? 1_700 : 80],
  ['a reply', await reply(), '', isLong ? 1_700 : 80],
  ['a dossier with letters', await saved(), '', isLong ? 1_700 : 80],
  ['a sealed reply', await seal(await reply(), passphrase, savedAt), passphrase, isLong ? 200 : 15],
] as const)('%s that was changed on its way', (_, archive, words, numRuns) => {
  it(
    'is refused, or says what it said before',
    async () => {
      const bytes = await bytesOf(archive);
      const untouched = await contentOf(archive, words);
      expect(untouched).toBeDefined();
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (all) => {
          const changed = all.reduce(mutated, bytes);
          const back = await contentOf(new Blob([changed]), words);
          if (back === undefined) refused += 1;
          else expect(back).toEqual(untouched);
        }),
        { numRuns },
      );
      // dates and attributes of the entries may change: nobody reads them
      expect(refused).toBeGreaterThan(numRuns / 2);
    },
    isLong ? 900_000 : 60_000,
  );
});
