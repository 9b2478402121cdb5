import type { Dictionary, ReadPdf } from './qpdf';

/** An element of the structure as it is read back. */
export interface ReadElement {
  type: string;
  entries: Dictionary;
  /** elements, contents as `page:number`, and links as their dictionaries */
  kids: (ReadElement | string | Dictionary)[];
}

export function readStructure(pdf: ReadPdf): ReadElement {
  const tree = pdf.dictionary(pdf.catalog['/StructTreeRoot']);
  return element(pdf, pdf.list(tree['/K'])[0]);
}

function element(pdf: ReadPdf, reference: unknown): ReadElement {
  const entries = pdf.dictionary(reference);
  const kids = pdf.list(entries['/K']).map((kid) => {
    if (typeof kid === 'number') return content(pdf, entries['/Pg'], kid);
    const found = pdf.dictionary(kid);
    if (found['/Type'] === '/MCR') return content(pdf, found['/Pg'], found['/MCID']);
    if (found['/Type'] === '/OBJR') return pdf.dictionary(found['/Obj']);
    return element(pdf, kid);
  });
  return { type: String(entries['/S']).slice(1), entries, kids };
}

const content = (pdf: ReadPdf, page: unknown, mcid: unknown) =>
  `${pdf.pages.indexOf(String(page))}:${String(mcid)}`;

export const isElement = (kid: ReadElement['kids'][number]): kid is ReadElement =>
  typeof kid === 'object' && 'kids' in kid;

/** Elements with their contents, one after the other as they are read out. */
export function readingOrder({ type, kids }: ReadElement): string[] {
  return kids.flatMap((kid) => {
    if (isElement(kid)) return readingOrder(kid);
    return typeof kid === 'string' ? [`${type} ${kid}`] : [];
  });
}

/** The contents that are marked on each page, as `page:number`. */
export const markedOnPages = (pdf: ReadPdf): string[] =>
  pdf.pages.flatMap((_, page) =>
    Array.from(pdf.contentsOf(page).matchAll(/\/MCID (\d+)/g), ([, mcid]) => `${page}:${mcid}`),
  );

/** The owners of contents and links, as the pages and the links themselves know them. */
export function parentTree(pdf: ReadPdf): Map<number, unknown> {
  const tree = pdf.dictionary(pdf.catalog['/StructTreeRoot']);
  const numbers = pdf.list(pdf.dictionary(tree['/ParentTree'])['/Nums']);
  return new Map(
    Array.from({ length: numbers.length / 2 }, (_, index) => [
      numbers[index * 2] as number,
      numbers[index * 2 + 1],
    ]),
  );
}
