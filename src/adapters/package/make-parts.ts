import { inParts } from '../../domain/submission/package-parts';
import { composeZip, type Part } from '../zip/compose-zip';
import { digestOf } from '../zip/digest';

/** An entry of a package with what was worked out of its bytes. */
export interface PackageEntry {
  path: string;
  content: Blob;
  sha256: string;
  crc32: number;
}

/** One archive of a package; whole in itself. */
interface PackagePart {
  /** from 1 */
  number: number;
  of: number;
  archive: Blob;
  /** larger than was asked for: one of its files is */
  isOver: boolean;
}

/** In which part of how many an entry is. */
export type PlaceOf = (path: string) => { part: number; of: number };

interface Making {
  /** in the order in which they fill the parts */
  entries: readonly PackageEntry[];
  /** the page that says what is where; the same one in every part */
  index: { path: string; write: (placeOf: PlaceOf) => string };
  /** bytes of a part, at most; undefined for a single one */
  most: number | undefined;
  /** the date of every entry */
  madeAt: Date;
}

/**
 * A package as one archive, or as several of which each can be opened and verified alone. Nothing is
 * copied: an archive is made of the contents themselves, and read when it is saved.
 *
 * @see composeZip
 */
export async function makeParts({ entries, index, most, madeAt }: Making): Promise<PackagePart[]> {
  const widest = new Blob([index.write(() => ({ part: 99, of: 99 }))]).size;
  const reserve = ending + packedSize(index.path, widest) + packedSize(sumsOf(99, 99), 0);
  const sized = entries.map((entry) => ({
    entry,
    size: packedSize(entry.path, entry.content.size) + sumLine(entry).length,
  }));
  const parts = inParts(sized, most, reserve + sumLine({ ...noEntry, path: index.path }).length);
  const of = parts.length;
  const places = new Map(
    parts.flatMap((part, at) =>
      part.map(({ entry }) => [entry.path, { part: at + 1, of }] as const),
    ),
  );
  const page = await entryOf(
    index.path,
    index.write((path) => places.get(path) ?? { part: 1, of }),
  );
  const made: PackagePart[] = [];
  for (const [at, part] of parts.entries()) {
    const held = [page, ...part.map(({ entry }) => entry)];
    const sums = await entryOf(sumsOf(at + 1, of), held.map(sumLine).toSorted(bySecond).join(''));
    const archive = composeZip([...held, sums].map(zipped), madeAt);
    const isOver = most !== undefined && archive.size > most;
    made.push({ number: at + 1, of, archive, isOver });
  }
  return made;
}

/** An entry of text in UTF-8. */
export async function entryOf(path: string, text: string): Promise<PackageEntry> {
  const content = new Blob([text]);
  return { path, content, ...(await digestOf(content.stream())) };
}

const zipped = ({ path, content, crc32 }: PackageEntry): Part => ({ name: path, content, crc32 });

/** As `sha256sum -c` reads it. */
const sumLine = ({ sha256, path }: Pick<PackageEntry, 'sha256' | 'path'>) => `${sha256}  ${path}\n`;
const noEntry = { sha256: '0'.repeat(64) };
const bySecond = (one: string, other: string) => (one.slice(66) < other.slice(66) ? -1 : 1);

/** Each part has a list of its own, so that all of them can be unpacked into one folder. */
const sumsOf = (part: number, of: number): string =>
  of === 1 ? 'SHA256SUMS' : `SHA256SUMS-${String(part)}-of-${String(of)}`;

/** Of the format, in bytes: both headers of an entry, and the end of the archive. */
const headers = 30 + 46;
const ending = 22;
const packedSize = (path: string, size: number) =>
  size + headers + 2 * new TextEncoder().encode(path).length;
