import { findLast, isAt, u16, u32, u64, type Bytes } from './bytes';

/** A file within a ZIP archive, as its directory says. */
export interface ZipEntry {
  method: number;
  isEncrypted: boolean;
  /** bytes as they lie in the archive */
  packed: number;
  /** where its own header stands */
  at: number;
}

/** More than any document has; what says more is not read on. */
const mostEntries = 20_000;
const unsaid = 0xffff_ffff;

/** The directory of a ZIP archive by name; undefined where it has none. Reads no file within. */
export function zipEntries(bytes: Bytes): ReadonlyMap<string, ZipEntry> | undefined {
  const end = findLast(bytes, 'PK\x05\x06');
  if (end < 0) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = directoryAt(bytes, end);
  while (isAt(bytes, 'PK\x01\x02', at) && entries.size < mostEntries) {
    const [nameLength, extraLength] = [u16(bytes, at + 28), u16(bytes, at + 30)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!entries.has(name)) entries.set(name, entryAt(bytes, at));
    at += 46 + nameLength + extraLength + u16(bytes, at + 32);
  }
  return entries.size === 0 ? undefined : entries;
}

/** Where the directory begins; an archive with large numbers says so in a record of its own. */
function directoryAt(bytes: Bytes, end: number): number {
  const said = u32(bytes, end + 16);
  if (said !== unsaid || !isAt(bytes, 'PK\x06\x07', end - 20)) return said;
  const large = u64(bytes, end - 20 + 8);
  return isAt(bytes, 'PK\x06\x06', large) ? u64(bytes, large + 48) : said;
}

function entryAt(bytes: Bytes, at: number): ZipEntry {
  const entry = {
    method: u16(bytes, at + 10),
    isEncrypted: (u16(bytes, at + 8) & 1) === 1,
    packed: u32(bytes, at + 20),
    at: u32(bytes, at + 42),
  };
  const isWhole = u32(bytes, at + 24) !== unsaid;
  if (entry.packed !== unsaid && entry.at !== unsaid) return entry;
  let extra = at + 46 + u16(bytes, at + 28);
  const end = extra + u16(bytes, at + 30);
  while (extra < end && u16(bytes, extra) !== 1) extra += 4 + u16(bytes, extra + 2);
  // numbers that the directory left out, in their order
  let place = extra + (isWhole ? 4 : 12);
  if (entry.packed === unsaid) {
    entry.packed = u64(bytes, place);
    place += 8;
  }
  if (entry.at === unsaid) entry.at = u64(bytes, place);
  return entry;
}

/** What is read of a part of a document: one that says more of itself is no document of ours. */
const longestPart = 4_000_000;

/** A part of the archive as text; undefined where it is encrypted, damaged or packed in a rare way. */
export async function textOfEntry(bytes: Bytes, entry: ZipEntry): Promise<string | undefined> {
  if (entry.isEncrypted || !isAt(bytes, 'PK\x03\x04', entry.at)) return undefined;
  const from = entry.at + 30 + u16(bytes, entry.at + 26) + u16(bytes, entry.at + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return new TextDecoder().decode(packed.subarray(0, longestPart));
  return entry.method === 8 ? unpacked(packed) : undefined;
}

async function unpacked(packed: Bytes): Promise<string | undefined> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > longestPart) break;
    }
  } catch {
    return undefined;
  }
  await reader.cancel().catch(() => undefined);
  return text;
}
