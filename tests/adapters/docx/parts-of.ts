import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';

/** The parts of a document that are XML, by their names. */
export async function partsOf(docx: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([docx])), { useWebWorkers: false });
  const entries = await reader.getEntries();
  const parts = entries
    .filter((entry): entry is FileEntry => !entry.directory && /\.(xml|rels)$/.test(entry.filename))
    .map(async (entry) => [entry.filename, await entry.getData(new TextWriter())] as const);
  return Object.fromEntries(await Promise.all(parts));
}

/** Each paragraph of a part, as it is written. */
export const paragraphsIn = (xml: string): string[] =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs), ([whole]) => whole);

/** Each run of a paragraph: what it says and how. */
export const runsIn = (paragraph: string): { text: string; look: string }[] =>
  Array.from(paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs), ([, run = '']) => ({
    text: Array.from(run.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, words]) => words).join(''),
    look: /<w:rPr>(.*?)<\/w:rPr>/s.exec(run)?.[1] ?? '',
  }));

export const textOf = (paragraph: string): string =>
  runsIn(paragraph)
    .map(({ text }) => text)
    .join('');
