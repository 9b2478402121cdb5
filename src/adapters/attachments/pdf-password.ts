import { find, findLast, type Bytes } from './bytes';
import { opensWithoutPassword } from './pdf-key';
import { PdfValues, type PdfDictionary, type PdfValue } from './pdf-values';

/**
 * Whether a PDF asks for a password when it is opened. One that is encrypted only to forbid printing
 * or changing opens with an empty password, and does not. One that cannot be judged does.
 *
 * @param header - where its header stands: places in the file are counted from there
 */
export async function isPdfProtected(bytes: Bytes, header: number): Promise<boolean> {
  // the end of the file names it in plain letters, whatever the rest is packed with
  if (find(bytes, '/Encrypt') < 0) return false;
  const trailer = trailerOf(bytes, header);
  if (trailer === undefined) return true;
  const said = trailer.get('/Encrypt');
  if (said === undefined || said === 'null') return false;
  const encryption = resolved(bytes, said);
  if (!(encryption instanceof Map)) return true;
  const ids = resolved(bytes, trailer.get('/ID'));
  const [id] = Array.isArray(ids) ? ids : [];
  // of a hostile dictionary each of a million values could send through the whole file
  const parts = new Map(
    [...encryption]
      .filter(([key]) => lookedAt.has(key))
      .map(([key, value]) => [key, resolved(bytes, value) ?? value]),
  );
  return !(await opensWithoutPassword(parts, id instanceof Uint8Array ? id : new Uint8Array()));
}

/** What of the dictionary says whether an empty password opens the file. */
const lookedAt = new Set(['/Filter', '/R', '/U', '/O', '/P', '/Length', '/EncryptMetadata']);

/** The dictionary at the end of the file, or of its table of objects where the table is a stream. */
function trailerOf(bytes: Bytes, header: number): PdfDictionary | undefined {
  const start = findLast(bytes, 'startxref');
  const at = start < 0 ? undefined : new PdfValues(bytes, start + 'startxref'.length).next();
  const places = typeof at === 'number' ? [at + header, at] : [];
  for (const place of places) {
    const isTable = new PdfValues(bytes, place).next() === 'xref';
    const found = isTable
      ? dictionaryAt(bytes, find(bytes, 'trailer', place))
      : dictionaryOfObject(bytes, place);
    if (found?.has('/Root') === true) return found;
  }
  // a table that is not where the file says: readers look for the last trailer
  return dictionaryAt(bytes, findLast(bytes, 'trailer'));
}

function dictionaryAt(bytes: Bytes, trailer: number): PdfDictionary | undefined {
  if (trailer < 0) return undefined;
  const value = new PdfValues(bytes, trailer + 'trailer'.length).next();
  return value instanceof Map ? value : undefined;
}

/** `12 0 obj << … >>` */
function dictionaryOfObject(bytes: Bytes, at: number): PdfDictionary | undefined {
  const values = new PdfValues(bytes, at);
  const [object, generation, word, value] = [0, 1, 2, 3].map(() => values.next());
  const isObject = typeof object === 'number' && typeof generation === 'number' && word === 'obj';
  return isObject && value instanceof Map ? value : undefined;
}

/** What a value stands for: itself, or the last object of that number in the file. */
function resolved(bytes: Bytes, value: PdfValue | undefined): PdfValue | undefined {
  if (typeof value !== 'object' || !('object' in value)) return value;
  const words = `${value.object} ${value.generation} obj`;
  for (let at = findLast(bytes, words); at >= 0; at = findLast(bytes.subarray(0, at), words)) {
    const before = bytes[at - 1] ?? 10;
    // `112 0 obj` ends like `12 0 obj`
    if (before >= 0x30 && before <= 0x39) continue;
    const found = new PdfValues(bytes, at + words.length).next();
    if (found !== undefined) return found;
  }
  return undefined;
}
