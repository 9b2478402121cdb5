import { Document, Packer } from 'docx';
import { directionOf, type Block, type Figure, type PdfDocument } from '../pdf/document';
import { frontOf } from '../pdf/front-of';
import { bodyOf, sheet } from '../pdf/layout/page-sheet';
import { writePages } from './document-blocks';
import { writeContents } from './document-contents';
import { figuresIn } from './figures-in';
import { numberingOf } from './document-lists';
import { spacer } from './document-paragraphs';
import type { Place } from './document-place';
import { footersIn, headersIn } from './document-running';
import { stylesOf, twips } from './document-styles';
import type { Written } from './document-grid';
import { inXml } from './script-runs';

interface Options {
  /** the PNG of a drawing, see `figure-png.ts` */
  picture: (figure: Figure) => Promise<Uint8Array>;
}

/**
 * Whatever can be printed, as a document that can be edited (Office Open XML): the same words in the
 * same order, with headings, lists, tables and page numbers that Word and LibreOffice know as such. It
 * names nobody but the author in its properties.
 */
export async function documentDocx(
  document: PdfDocument,
  { picture }: Options,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, author = '', format } = document;
  const body = bodyOf(document);
  const place: Place = {
    language,
    direction: directionOf(language),
    scale: format === 'letter' ? 'letter' : 'page',
    width: twips(body.width),
    indent: 0,
    depth: 0,
    writing: {
      pictures: await drawn(document.blocks, picture),
      announced: [],
      starts: new Set(),
      lists: 0,
    },
  };
  const children = contentOf(document, place);
  const side = twips(body.left);
  const file = new Document({
    title: inXml(title),
    creator: inXml(author),
    lastModifiedBy: inXml(author),
    description: '',
    styles: stylesOf(language),
    numbering: numberingOf(place.writing.starts),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(sheet.width), height: twips(sheet.height) },
            margin: {
              top: twips(body.top),
              bottom: twips(sheet.height - body.top - body.height),
              left: side,
              right: side,
              header: 560,
              footer: 540,
            },
          },
          titlePage: true,
        },
        headers: headersIn(document, place),
        footers: footersIn(document, place),
        // a document without a paragraph is none
        children: children.length > 0 ? children : [spacer(1, place)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The contents stand where they stand in the PDF, and what follows them begins a page. */
function contentOf(document: PdfDocument, place: Place): Written[] {
  const { blocks, contents } = document;
  const front = frontOf(document);
  const before = writePages(blocks.slice(0, front), place);
  const first = place.writing.announced.length;
  const after = writePages(blocks.slice(front), place, contents !== undefined);
  if (contents === undefined) return [...before, ...after];
  const headings = place.writing.announced.slice(first);
  return [...before, ...writeContents(contents, headings, place), ...after];
}

/** All drawings, before any of them is needed; of those that look alike one is made. */
async function drawn(
  blocks: readonly Block[],
  picture: Options['picture'],
): Promise<ReadonlyMap<Figure, Uint8Array>> {
  const [made, alike] = [new Map<Figure, Uint8Array>(), new Map<string, Uint8Array>()];
  for (const figure of figuresIn(blocks)) {
    const { alternative: _words, caption: _caption, ...drawing } = figure;
    const key = JSON.stringify(drawing);
    const bytes = alike.get(key) ?? (await picture(figure));
    alike.set(key, bytes);
    made.set(figure, bytes);
  }
  return made;
}
