import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';

/** What a workbook holds: the cells of each sheet by their address, a number with `#` before it. */
interface OpenedSheet {
  name: string;
  xml: string;
  cells: Record<string, string>;
}

export async function openWorkbook(file: Blob): Promise<{ sheets: OpenedSheet[] }> {
  const reader = new ZipReader(new BlobReader(file), { checkSignature: true });
  const parts: Record<string, string> = {};
  for (const entry of (await reader.getEntries()) as FileEntry[]) {
    parts[entry.filename] = await entry.getData(new TextWriter());
  }
  const names = (parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(?<name>[^"]*)"/g);
  const sheets = Array.from(names, ({ groups }, at) => {
    const xml = parts[`xl/worksheets/sheet${String(at + 1)}.xml`] ?? '';
    return { name: plain(groups?.['name']), xml, cells: cellsOf(xml) };
  });
  return { sheets };
}

function cellsOf(xml: string): Record<string, string> {
  const all = xml.matchAll(
    /<c r="(?<at>[A-Z]+\d+)" s="\d+"(?: t="inlineStr"><is><t xml:space="preserve">(?<text>[^<]*)<\/t><\/is>|><v>(?<number>-?\d+)<\/v>)<\/c>/g,
  );
  const cells = Array.from(all, ({ groups }) => groups ?? {});
  // what is written otherwise would be passed over
  if (cells.length !== xml.split('<c r=').length - 1) throw new Error('A cell cannot be read');
  return Object.fromEntries(
    cells.map(({ at = '', text, number = '' }): [string, string] => [
      at,
      text === undefined ? `#${number}` : plain(text),
    ]),
  );
}

const plain = (xml = ''): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
