import type { PagedDocument } from '../pages';
import { addBookmarks } from './bookmark-objects';
import { closeGaps } from './close-gaps';
import { fileId } from './fingerprint';
import { addFont } from './font-objects';
import { FontsInUse } from './fonts-in-use';
import { assemble, type FurtherParts, type Objects } from './jspdf-inside';
import { langEntry } from './language-tags';
import { addLinks } from './link-objects';
import { MarkedContents } from './marked-contents';
import { addMetadata } from './metadata';
import { pageOperators, type Gathered } from './page-operators';
import { Pictures } from './pictures';
import { addStructure } from './structure-objects';
import { watermarkOpacity, Watermarks } from './watermarks';

/**
 * Writes a document that has been set on pages as a tagged PDF 1.7 file. The same document gives the
 * same bytes, whatever the machine, its zone and its clock.
 *
 * @throws {Error} when pages and structure do not tell of the same contents
 */
export function writePdf(paged: PagedDocument): Uint8Array<ArrayBuffer> {
  const { about } = paged;
  const fonts = new FontsInUse();
  closeGaps(paged.pages, fonts);
  const pictures = new Pictures();
  const gathered = {
    fonts,
    marked: new MarkedContents(),
    watermarks: new Watermarks(fonts),
    pictures,
  };
  const pages = paged.pages.map((page, index) => ({
    width: page.width,
    height: page.height,
    operators: pageOperators(page, index, gathered),
  }));
  return assemble({
    pages,
    id: fileId(JSON.stringify([about, pages]) + pictures.fingerprint),
    title: about.title,
    author: about.author ?? '',
    madeAt: new Date(about.madeAt),
    watermarkOpacity: gathered.watermarks.exist ? watermarkOpacity : 1,
    further: (objects) => furtherParts(paged, gathered, objects),
  });
}

/** Everything of the file that jsPDF has no part in. */
function furtherParts(
  { pages, bookmarks, structure, about }: PagedDocument,
  { fonts, marked, watermarks, pictures }: Gathered,
  objects: Objects,
): FurtherParts {
  const links = addLinks(pages, bookmarks, objects);
  const tree = addStructure(structure, { pages, marked, links }, objects);
  const outlines = addBookmarks(bookmarks, pages, objects);
  const metadata = addMetadata(about, objects);
  const added = Object.fromEntries(
    fonts.all().map((font) => [font.resource, addFont(font, objects)]),
  );
  return {
    fonts: added,
    forms: { ...watermarks.add(added, objects), ...pictures.add(objects) },
    pageEntries: pages.map((_, index) => {
      const annotations = links.filter(({ page }) => page === index).map(({ ref }) => ref);
      const annots = annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : '';
      return `/StructParents ${index}/Tabs/S${annots}`;
    }),
    catalog:
      `${langEntry(about.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${tree}` +
      `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}` +
      (outlines ? `/Outlines ${outlines}` : ''),
  };
}
