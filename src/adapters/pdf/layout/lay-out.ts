import { directionOf, type PdfDocument } from '../document';
import type { PagedDocument } from '../pages';
import { newNode } from '../tags/add-node';
import { sectioned } from '../tags/outline';
import { withoutEmpty } from '../tags/without-empty';
import type { Faces } from '../text/faces';
import { setText } from '../text/set-text';
import { setBlocks } from './blocks';
import { setChapters } from './chapters';
import { flow } from './flow';
import type { OnProgress } from './on-progress';
import { bodyOf, sheet } from './page-sheet';
import type { Announced, SetLines } from './place';
import { paintRunningLines } from './running-lines';
import { paintWatermark } from './watermark';

/** Sets a document on pages, in the given typefaces. */
export function layOut(
  document: PdfDocument,
  faces: Faces,
  onProgress?: OnProgress,
): PagedDocument {
  return layOutWith(document, (text, setting) => setText(text, setting, faces), onProgress);
}

/** The same, with whatever sets text in lines. */
export function layOutWith(
  document: PdfDocument,
  setAnyLines: SetLines,
  onProgress: OnProgress = () => undefined,
): PagedDocument {
  const { title, language, author, madeAt } = document;
  const body = bodyOf(document);
  const structure = newNode('Document');
  const announced: Announced[] = [];
  const late: (() => void)[] = [];
  const { setLines, missing } = collecting(setAnyLines);
  const place = {
    left: body.left,
    width: body.width,
    tallest: body.height,
    language,
    direction: directionOf(language),
    scale: document.format === 'letter' ? 'letter' : 'page',
    outline: sectioned(structure),
    setLines,
    setBlocks,
    announce: (heading: Announced) => void announced.push(heading),
  } as const;
  const afterFlow = (paint: () => void) => void late.push(paint);
  const pages = flow(setChapters(document, place, { announced, afterFlow, onProgress }), body);
  late.forEach((paint) => paint());
  paintRunningLines(pages, document, setLines);
  paintWatermark(pages, document, setLines);
  return {
    pages: pages.map((page) => ({ width: sheet.width, height: sheet.height, ...page })),
    structure: withoutEmpty(structure),
    bookmarks: announced.map(({ bookmark }) => bookmark),
    missing: [...missing],
    about: { title, language, madeAt, ...(author === undefined ? {} : { author }) },
  };
}

function collecting(setLines: SetLines): { setLines: SetLines; missing: ReadonlySet<string> } {
  const missing = new Set<string>();
  return {
    missing,
    setLines(text, setting) {
      const set = setLines(text, setting);
      for (const character of set.missing) missing.add(character);
      return set;
    },
  };
}
