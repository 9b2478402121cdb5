import fc from 'fast-check';
import type { Block, Cell, PdfDocument, Span } from '../../../../src/adapters/pdf/document';
import { png } from '../pictures';

/** Numbered words: one that is lost, doubled or out of order shows. */
const text = fc
  .oneof(
    { weight: 8, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.nat(900) },
    { weight: 1, arbitrary: fc.constant(0) },
  )
  .map((count) => Array.from({ length: count }, (_, index) => `m${index}`).join(' '));
const longWord = fc.constantFrom('x'.repeat(300), 'https://exemple.ma/' + 'a'.repeat(120));
const language = fc.constantFrom('ar', 'fr', 'en', undefined);
const spans = fc.array(
  fc.record({ text, link: fc.constantFrom(undefined, 'https://a.ma'), language }),
  { maxLength: 4 },
);
const anyText = fc.oneof({ weight: 5, arbitrary: text }, longWord, spans.map(definedSpans));

/** Optional properties are left out, never undefined. */
function definedSpans(
  all: { text: string; link: string | undefined; language: Span['language'] }[],
) {
  return all.map((span) => without(span) as Span);
}
const without = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined));
const defined = (value: object) => without(value) as unknown as Block;

const direction = fc.constantFrom('rtl', 'ltr', undefined, undefined);
const paragraph = fc
  .record({
    kind: fc.constant('paragraph'),
    text: anyText,
    look: fc.constantFrom('body', 'lead', 'small', 'figure', 'label', undefined),
    keepWithNext: fc.constantFrom(true, undefined, undefined),
    language,
    direction,
  })
  .map(defined);
const heading = fc
  .record({
    kind: fc.constant('heading'),
    level: fc.constantFrom(1, 2, 3),
    text,
    language,
    direction,
  })
  .map(defined);
const figure = fc
  .record({
    kind: fc.constant('figure'),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 2_000 }),
    shapes: fc.constant([{ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'ink' }]),
    alternative: fc.constant('ce que dit l’image'),
    caption: text,
  })
  .map(defined);
const picture = fc
  .record({
    kind: fc.constant('picture'),
    image: fc.constantFrom(png(20, 10), png(2, 300), png(4, 4, { colourType: 6 })),
    width: fc.integer({ min: -5, max: 900 }),
    height: fc.integer({ min: -5, max: 2_000 }),
    align: fc.constantFrom('start', 'center', 'end', undefined),
    alternative: fc.constant('ce que montre l’image'),
  })
  .map(defined);
const rule = fc.constant<Block>({ kind: 'rule' });
const gap = fc.integer({ min: -5, max: 900 }).map((height): Block => ({ kind: 'gap', height }));

function blocks(depth: number): fc.Arbitrary<Block[]> {
  const leaf = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, figure, picture, rule, gap);
  const block = depth === 0 ? leaf : fc.oneof({ weight: 3, arbitrary: leaf }, ...nesting(depth));
  return fc.array(block, { maxLength: depth === 2 ? 12 : 3 });
}

function nesting(depth: number): fc.Arbitrary<Block>[] {
  const inner = blocks(depth - 1);
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 4, arbitrary: anyText },
    inner.map((own) => ({ blocks: own })),
  );
  const row = fc.array(cell, { maxLength: 3 });
  const share = fc.constantFrom(0, 1, 2, 5);
  return [
    fc
      .record({
        kind: fc.constant('list'),
        ordered: fc.boolean(),
        items: fc.array(fc.oneof(anyText, inner), { maxLength: 4 }),
        language,
        direction,
      })
      .map(defined),
    fc
      .record({
        kind: fc.constant('table'),
        caption: text,
        head: row,
        rows: fc.array(row, { maxLength: 6 }),
        columns: fc.array(share, { maxLength: 3 }),
        hasRowHeadings: fc.boolean(),
        language,
      })
      .map(defined),
    fc
      .record({
        kind: fc.constant('columns'),
        columns: fc.array(fc.record({ share, blocks: inner }), { maxLength: 3 }),
        room: fc.constantFrom(undefined, undefined, -5, 90, 3_000),
      })
      .map(defined),
    inner.map((own): Block => ({ kind: 'panel', blocks: own })),
  ];
}

/** A document of all kinds of blocks, two deep, with texts from nothing to pages long. */
export const anyDocument: fc.Arbitrary<PdfDocument> = fc
  .record({
    title: fc.constant('Titre'),
    language: fc.constantFrom('ar', 'fr', 'en'),
    madeAt: fc.constant('2026-11-22T09:00:00Z'),
    header: text,
    footer: fc.constant('{page}/{pages}'),
    blocks: blocks(2),
    format: fc.constantFrom(undefined, 'letter'),
    contents: fc.constantFrom(undefined, { title: 'Sommaire', depth: 2 }),
  })
  .map((document) => without(document) as unknown as PdfDocument);

/** The texts of blocks in the order of reading, markers of lists left out. */
export function textsOf(all: readonly Block[]): string[] {
  return all.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [joined(block.text)];
      case 'figure':
        return [joined(block.caption ?? '')];
      case 'list':
        return block.items.flatMap((item) =>
          holdsBlocks(item) ? textsOf(item as Block[]) : [joined(item as Span[])],
        );
      case 'table':
        return [
          joined(block.caption ?? ''),
          ...[block.head, ...block.rows].flat().flatMap(textsOfCell),
        ];
      case 'writing':
        return Array.from({ length: Math.max(0, block.lines) }, () =>
          (block.blanks ?? []).map(({ label }) => joined(label)),
        ).flat();
      case 'columns':
        return block.columns.flatMap((column) => textsOf(column.blocks));
      case 'panel':
        return textsOf(block.blocks);
      default:
        return [];
    }
  });
}

const holdsBlocks = (item: unknown) =>
  Array.isArray(item) && item.some((part: object) => 'kind' in part);

const textsOfCell = (cell: Cell): string[] =>
  typeof cell === 'object' && 'blocks' in cell ? textsOf(cell.blocks) : [joined(cell)];

const joined = (text: string | readonly Span[]) =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');
