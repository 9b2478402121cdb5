import type { PdfLanguage, Text } from '../../../../src/adapters/pdf/document';
import { directionOf } from '../../../../src/adapters/pdf/document';
import type {
  Mark,
  Page,
  PageContent,
  PagedDocument,
  StructureNode,
} from '../../../../src/adapters/pdf/pages';
import type { Line } from '../../../../src/adapters/pdf/text/line';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { testFaces } from '../faces';

const faces = await testFaces();

/** A text on one line, of 12 points unless told. */
export function lineOf(text: Text, language: PdfLanguage = 'fr', size = 12): Line {
  const direction = directionOf(language);
  const setting = { size, width: Infinity, direction, language, align: 'start' } as const;
  return setText(text, setting, faces).lines[0]!;
}

/** The mark of a line that stands 100 points from the left and from the top. */
export const lineMark = (line: Line, baseline = 100): Mark => ({
  kind: 'line',
  line,
  x: 100,
  baseline,
  ink: 'ink',
});

export const node = (
  type: StructureNode['type'],
  children: StructureNode['children'] = [],
  more: Partial<StructureNode> = {},
): StructureNode => ({ type, children, ...more });

/** A content that belongs to a node and stands last in it. */
export function contentOf(owner: StructureNode, ...marks: Mark[]): PageContent {
  const content = { node: owner, marks };
  owner.children.push(content);
  return content;
}

export const a4 = (contents: PageContent[], more: Partial<Page> = {}): Page => ({
  width: 595.28,
  height: 841.89,
  contents,
  links: [],
  ...more,
});

export const pagedOf = (
  pages: Page[],
  structure: StructureNode,
  more: Partial<PagedDocument> = {},
): PagedDocument => ({
  pages,
  structure,
  bookmarks: [],
  missing: [],
  about: { title: 'Rapport', language: 'fr', madeAt: '2026-01-15T10:00:00.000Z' },
  ...more,
});

/** One page with one paragraph of one line. */
export function paragraphPage(
  text: Text,
  language: PdfLanguage = 'fr',
  more: Partial<PagedDocument> = {},
) {
  const paragraph = node('P');
  const page = a4([contentOf(paragraph, lineMark(lineOf(text, language)))]);
  return pagedOf([page], node('Document', [paragraph]), more);
}
