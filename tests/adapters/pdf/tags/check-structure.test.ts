import { describe, expect, it } from 'vitest';
import type {
  PageContent,
  PagedDocument,
  StructureNode,
  StructureType,
} from '../../../../src/adapters/pdf/pages';
import { faultsIn } from './check-structure';

const node = (
  type: StructureType,
  children: StructureNode['children'] = [],
  more: Partial<StructureNode> = {},
): StructureNode => ({ type, children, ...more });

const paged = (structure: StructureNode, contents: PageContent[] = []): PagedDocument => ({
  pages: [{ width: 1, height: 1, contents, links: [] }],
  structure,
  bookmarks: [],
  missing: [],
  about: { title: '', language: 'fr', madeAt: '' },
});
const document = (...children: StructureNode[]) => paged(node('Document', children));

describe('the check of a structure', () => {
  it('accepts a content that is read once, and one that is not read', () => {
    const p = node('P');
    const content = { node: p, marks: [] };
    p.children.push(content);
    expect(
      faultsIn(paged(node('Document', [p]), [content, { node: undefined, marks: [] }])),
    ).toEqual([]);
  });

  it('finds a content that is read twice, elsewhere, or never', () => {
    const [p, other] = [node('P'), node('P')];
    const content = { node: p, marks: [] };
    const lost = { node: p, marks: [] };
    p.children.push(content);
    other.children.push(content);
    expect(faultsIn(paged(node('Document', [p, other]), [content, lost]))).toEqual([
      'a content is read twice, the second time in P',
      'a content of P hangs elsewhere',
      'a content of P hangs elsewhere',
    ]);
  });

  it('finds a content that is on no page', () => {
    const p = node('P', [{ node: undefined, marks: [] }]);
    expect(faultsIn(document(p))).toEqual(['read, but on no page']);
  });

  it.each([
    ['a heading 3 skips a level', [node('H1'), node('H3')]],
    [
      'a figure says nothing',
      [node('Figure', [], { box: { page: 0, x: 0, y: 0, width: 1, height: 1 } })],
    ],
    ['a figure has no place', [node('Figure', [], { alternative: 'a' })]],
    ['L holds P', [node('L', [node('P')], { numbering: 'Disc' })]],
    ['a list is marked by nothing', [node('L')]],
    ['a TH heads neither row nor column', [node('TH')]],
    [
      'rows of a table are not equally long',
      [node('Table', [node('TBody', [node('TR', [node('TD')]), node('TR')])])],
    ],
    ['the head of a table heads nothing', [node('Table', [node('THead', [node('TR')])])]],
  ])('finds that %s', (fault, children) => {
    expect(faultsIn(document(...children))).toEqual([fault]);
  });
});
