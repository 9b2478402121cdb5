import { joined, u16, u32, type Bytes } from './bytes';

/** A compound file, the container of the older office suites ([MS-CFB]): its root, and what lies in it. */
export interface Compound {
  /** class of the root, as 32 hexadecimal digits in the order of the bytes */
  rootClass: string;
  /** names of what lies at the root, not deeper: a document within a document is none of it */
  names: ReadonlySet<string>;
  /** the first bytes of a stream of the root, as many as there are */
  read: (name: string, length: number) => Bytes;
}

interface Entry {
  name: string;
  start: number;
  size: number;
}

const entryLength = 128;
const lastSector = 0xffff_fffa;

/** Opens a compound file; undefined where its directory is not to be found. Ends on any bytes. */
export function openCompound(bytes: Bytes): Compound | undefined {
  const sectors = sectorsOf(bytes);
  const directory = sectors.read(u32(bytes, 0x30));
  if (directory[66] !== 5) return undefined;
  const root = entryAt(directory, 0);
  const entries = new Map(childrenOf(directory).map((entry) => [entry.name, entry]));
  const cutoff = u32(bytes, 0x38);
  return {
    rootClass: [...directory.subarray(80, 96)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(''),
    names: new Set(entries.keys()),
    read: (name, length) => {
      const entry = entries.get(name);
      if (entry === undefined) return new Uint8Array();
      const most = Math.min(length, entry.size);
      if (entry.size >= cutoff) return sectors.read(entry.start, most);
      return readSmall({ bytes, sectors, root }, entry, most);
    },
  };
}

interface Sectors {
  /** the bytes of a chain of sectors from its first one on, at most so many */
  read: (start: number, most?: number) => Bytes;
}

function sectorsOf(bytes: Bytes): Sectors {
  const length = 2 ** (u16(bytes, 0x1e) === 12 ? 12 : 9);
  const sectorAt = (number: number) => (number + 1) * length;
  const count = Math.ceil(bytes.length / length);
  const perSector = length / 4;
  const tables = Array.from({ length: 109 }, (_, index) => u32(bytes, 0x4c + index * 4));
  // where the table of chains is itself long, its parts are listed in a chain of their own
  let list = u32(bytes, 0x44);
  while (list < lastSector && tables.length <= count) {
    const at = sectorAt(list);
    for (let index = 0; index < perSector - 1; index += 1) tables.push(u32(bytes, at + index * 4));
    list = u32(bytes, at + length - 4);
  }
  const after = (sector: number) => {
    const table = tables[Math.floor(sector / perSector)] ?? lastSector;
    if (table >= lastSector) return lastSector;
    return u32(bytes, sectorAt(table) + (sector % perSector) * 4);
  };
  return {
    read: (start, most = bytes.length) => {
      const parts: Bytes[] = [];
      let sector = start;
      // a chain that leads back into itself ends where the file would
      while (sector < count && parts.length < count && parts.length * length < most) {
        parts.push(bytes.subarray(sectorAt(sector), sectorAt(sector) + length));
        sector = after(sector);
      }
      return joined(...parts).subarray(0, most);
    },
  };
}

function entryAt(directory: Bytes, number: number): Entry {
  const at = number * entryLength;
  const nameLength = Math.max(0, Math.min(64, u16(directory, at + 64)) - 2);
  const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength));
  return { name, start: u32(directory, at + 116), size: u32(directory, at + 120) };
}

/** What lies at the root: a tree of entries, each with one before and one after it. */
function childrenOf(directory: Bytes): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>([0]);
  const waiting = [u32(directory, 76)];
  while (waiting.length > 0) {
    const number = waiting.pop() ?? 0;
    if (seen.has(number) || (number + 1) * entryLength > directory.length) continue;
    seen.add(number);
    found.push(entryAt(directory, number));
    const at = number * entryLength;
    waiting.push(u32(directory, at + 68), u32(directory, at + 72));
  }
  return found;
}

/** Streams that are small lie side by side in one stream of the root, in sectors of 64 bytes. */
function readSmall(
  { bytes, sectors, root }: { bytes: Bytes; sectors: Sectors; root: Entry },
  entry: Entry,
  most: number,
): Bytes {
  const length = 64;
  const stream = sectors.read(root.start, root.size);
  const chains = sectors.read(u32(bytes, 0x3c));
  const count = Math.ceil(stream.length / length);
  const parts: Bytes[] = [];
  let sector = entry.start;
  while (sector < count && parts.length < count && parts.length * length < most) {
    parts.push(stream.subarray(sector * length, (sector + 1) * length));
    sector = u32(chains, sector * 4);
  }
  return joined(...parts).subarray(0, most);
}
