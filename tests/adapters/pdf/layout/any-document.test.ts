import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutWith } from '../../../../src/adapters/pdf/layout/lay-out';
import type { Mark, PagedDocument, StructureNode } from '../../../../src/adapters/pdf/pages';
import { contentsOf, faultsIn, isNode } from '../tags/check-structure';
import { anyDocument, textsOf } from './any-document';
import { plainSetter } from './plain-setter';
import { linesOn, wordsOf } from './set';

const laidOut = (check: (paged: PagedDocument, texts: string[]) => void) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      check(layOutWith(document, plainSetter), textsOf(document.blocks));
    }),
  );
};

describe('any document', () => {
  it('is read once, whole and in order', () => {
    laidOut((paged, texts) => {
      const letters = read(paged.structure).replaceAll(' ', '');
      expect(letters).toBe(texts.join('').replaceAll(/\s/g, ''));
    });
  });

  it('has a sound structure', () => {
    laidOut((paged) => expect(faultsIn(paged)).toEqual([]));
  });

  it('keeps every mark within the margins', () => {
    laidOut((paged) => {
      const marks = paged.pages.flatMap(({ contents }) =>
        contents.flatMap((content) => content.marks),
      );
      expect(marks.filter((mark) => !isWithinMargins(mark))).toEqual([]);
      const lowest = Math.max(0, ...linesOn(paged).flatMap((lines) => lines.map(baselineOf)));
      expect(lowest).toBeLessThan(foot);
    });
  });

  it('has no page on which nothing stands but the rules of empty rows', () => {
    const isRule = (mark: Mark) => mark.kind === 'path' && edgesOf(mark).top > 66;
    laidOut(({ pages }) => {
      const empty = pages.filter(({ contents }) =>
        contents.every(({ node, marks }) => !node && !marks.some(isRule)),
      );
      expect(empty.length).toBe(pages.length === 1 ? empty.length : 0);
    });
  });

  it('points its bookmarks and its links to pages there are', () => {
    laidOut(({ pages, bookmarks }) => {
      const targets = pages.flatMap(({ links }) => links.map(({ address }) => address));
      for (const target of [...bookmarks, ...targets]) {
        if (typeof target === 'string') continue;
        expect(pages[target.page]).toBeDefined();
        expect(target.y).toBeGreaterThanOrEqual(66);
      }
    });
  });
});

/** What stands in the structure but in markers of lists and in the table of contents. */
function read(node: StructureNode): string {
  if (node.type === 'Lbl' || node.type === 'TOC' || isTitleOfContents(node)) return '';
  return node.children
    .map((child) => (isNode(child) ? read(child) : wordsIn(child.marks)))
    .join('');
}

function isTitleOfContents(node: StructureNode): boolean {
  if (!/^H\d$/.test(node.type)) return false;
  return [...contentsOf(node)].map(({ marks }) => wordsIn(marks)).join('') === 'Sommaire';
}

const wordsIn = (marks: readonly Mark[]) =>
  marks.map((mark) => (mark.kind === 'line' ? wordsOf(mark.line) : '')).join('');

const foot = 841.89 - 62;
const baselineOf = ({ baseline }: { baseline: number }) => baseline;

/** Header and footer stand in the margins at the head and the foot. */
function isWithinMargins(mark: Mark): boolean {
  const { left, right, top, bottom } = edgesOf(mark);
  const lowest = mark.kind === 'line' ? 820 : foot + 0.01;
  return left > 53.99 && right < 595.28 - 53.99 && top > 30 && bottom < lowest;
}

function edgesOf(mark: Mark) {
  switch (mark.kind) {
    case 'line': {
      const left = mark.x + mark.line.x;
      const { baseline } = mark;
      return { left, right: left + mark.line.width, top: baseline, bottom: baseline };
    }
    case 'rect':
      return {
        left: mark.x,
        right: mark.x + mark.width,
        top: mark.y,
        bottom: mark.y + mark.height,
      };
    case 'path': {
      const points = mark.steps.flatMap((step) => (step[0] === 'close' ? [] : step.slice(1)));
      const [xs, ys] = [0, 1].map((axis) => points.map((point) => Number(point[axis])));
      return {
        left: Math.min(...xs!),
        right: Math.max(...xs!),
        top: Math.min(...ys!),
        bottom: Math.max(...ys!),
      };
    }
    default:
      return { left: 100, right: 100, top: 100, bottom: 100 };
  }
}
