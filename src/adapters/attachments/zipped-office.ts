import type { FileType } from '../../domain/files/file-type';
import type { Bytes } from './bytes';
import type { Content } from './other-kinds';
import { textOfEntry, zipEntries, type ZipEntry } from './zip-entries';

type Entries = ReadonlyMap<string, ZipEntry>;

/** What a ZIP archive is: a document of the newer office suites, or something else. */
export async function zippedOffice(bytes: Bytes): Promise<Content> {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { other: 'damaged' };
  const types = entries.get('[Content_Types].xml');
  if (types) return officeOpen(bytes, types, entries);
  const [kind, manifest] = [entries.get('mimetype'), entries.get('META-INF/manifest.xml')];
  if (kind && manifest) return openDocument(bytes, kind, manifest);
  const isProgram = entries.has('META-INF/MANIFEST.MF') || entries.has('AndroidManifest.xml');
  return { other: isProgram ? 'executable' : 'archive' };
}

/** By the main part of each, as its list of content types names it (ECMA-376, part 1, §15.2). */
const mainParts: readonly (readonly [FileType, string, string])[] = [
  ['docx', 'wordprocessingml.document.main+xml', 'word/document.xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml', 'xl/workbook.xml'],
  ['pptx', 'presentationml.presentation.main+xml', 'ppt/presentation.xml'],
];

async function officeOpen(bytes: Bytes, types: ZipEntry, entries: Entries): Promise<Content> {
  if (types.isEncrypted) {
    const isDocument = mainParts.some(([, , part]) => entries.has(part));
    return isDocument ? { isProtected: true } : { other: 'archive' };
  }
  const text = await textOfEntry(bytes, types);
  if (text === undefined) return { other: 'damaged' };
  if (text.includes('macroEnabled.main')) return { other: 'macros' };
  const known = mainParts.find(([, words]) => text.includes(words));
  return known ? { type: known[0] } : { other: 'other-office' };
}

const openDocuments: Readonly<Record<string, FileType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** The manifest says of each encrypted part with what it was encrypted (OpenDocument 1.3, part 2, §3.4). */
async function openDocument(bytes: Bytes, kind: ZipEntry, manifest: ZipEntry): Promise<Content> {
  const name = (await textOfEntry(bytes, kind))?.trim() ?? '';
  const said = await textOfEntry(bytes, manifest);
  if (said === undefined) return { other: 'damaged' };
  const type = Object.hasOwn(openDocuments, name) ? openDocuments[name] : undefined;
  if (type === undefined) return { other: 'other-office' };
  return /<([\w.-]+:)?encryption-data[\s/>]/.test(said) ? { isProtected: true } : { type };
}
