import type { PagedDocument, StructureNode } from '../../../../src/adapters/pdf/pages';
import type { Faces } from '../../../../src/adapters/pdf/text/faces';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { settingOf, type TestString } from './strings';

const measure = 520;

/** Each string as a paragraph on a page of its own: what is copied is copied of it alone. */
export function onePageEach(strings: readonly TestString[], faces: Faces): PagedDocument {
  const structure: StructureNode = { type: 'Document', children: [] };
  const pages = strings.map((string) => {
    const { lines } = setText(string.text, settingOf(string, measure), faces);
    const node: StructureNode = { type: 'P', language: string.language, children: [] };
    const marks = lines.map((line, number) => ({
      kind: 'line' as const,
      line,
      x: 40,
      baseline: 60 + 20 * number,
      ink: 'ink' as const,
    }));
    const content = { node, marks };
    node.children.push(content);
    structure.children.push(node);
    return { width: 600, height: 400, contents: [content], links: [] };
  });
  const about = { title: 'Tarchih', language: 'ar', madeAt: '2026-11-22T09:00:00Z' } as const;
  return { pages, structure, bookmarks: [], missing: [], about };
}
