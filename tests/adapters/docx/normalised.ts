import { partsOf } from './parts-of';

/** The parts of a document without what is another one each time: its ids, and when it was made. */
export async function normalised(docx: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const parts = Object.entries(await partsOf(docx));
  return Object.fromEntries(parts.map(([name, xml]) => [name, withoutIds(xml)]));
}

const withoutIds = (xml: string) =>
  xml
    .replace(/rId[\w-]{10,}/g, 'rId')
    .replace(/(<w:bookmark(?:Start|End)\b[^>]* w:id|<wp:docPr id)="\d+"/g, '$1=""')
    .replace(/WaterMarkObject[\w-]+/g, 'WaterMarkObject')
    .replace(/<(dcterms:\w+)[^>]*>[^<]*/g, '<$1>');
