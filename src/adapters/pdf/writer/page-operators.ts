import type { Mark, Page, PageContent } from '../pages';
import type { FontsInUse } from './fonts-in-use';
import type { MarkedContents } from './marked-contents';
import type { Pictures } from './pictures';
import { pathOperators, rectOperators } from './shape-operators';
import { lineOperators } from './text-operators';
import type { Watermarks } from './watermarks';

/** What the pages of a file share, gathered while they are written. */
export interface Gathered {
  fonts: FontsInUse;
  marked: MarkedContents;
  watermarks: Watermarks;
  pictures: Pictures;
}

/** What a page shows, each piece marked as part of the structure or as none of it. */
export function pageOperators(
  { contents, height }: Page,
  index: number,
  gathered: Gathered,
): string {
  const marks = (content: PageContent) =>
    content.marks.map((mark) => markOperators(mark, height, gathered));
  const begin = (content: PageContent) =>
    content.node
      ? `/${content.node.type} <</MCID ${gathered.marked.number(content, content.node, index)}>> BDC`
      : beginArtifact(content);
  return contents
    .filter((content) => content.node ?? content.marks.length > 0)
    .flatMap((content) => [begin(content), ...marks(content), 'EMC'])
    .join('\n');
}

const beginArtifact = ({ marks }: PageContent): string =>
  marks.some(({ kind }) => kind === 'watermark')
    ? '/Artifact <</Type/Pagination/Subtype/Watermark>> BDC'
    : '/Artifact BMC';

function markOperators(
  mark: Mark,
  height: number,
  { fonts, watermarks, pictures }: Gathered,
): string {
  switch (mark.kind) {
    case 'line': {
      const place = { x: mark.x + mark.line.x, y: height - mark.baseline, ink: mark.ink };
      return lineOperators(mark.line, place, fonts);
    }
    case 'rect':
      return rectOperators(mark, height);
    case 'path':
      return pathOperators(mark, height);
    case 'picture':
      return pictures.show(mark, height);
    case 'watermark':
      return watermarks.show(mark, height);
  }
}
