import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type {
  Block,
  Cell,
  Figure,
  PdfDocument,
  Table,
  Text,
} from '../../../src/adapters/pdf/document';
import { examples, loadExample, type ExampleName } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { editionOf } from '../../../src/ui/edition-of';
import { readinessReport } from '../../../src/ui/report/readiness-report';
import type { ReportInput } from '../../../src/ui/report/report';
import { plain } from '../result/words-of';

export const languages = ['ar', 'fr', 'en'] as const;
export const exampleNames = Object.keys(examples) as ExampleName[];
const today = Temporal.PlainDate.from('2026-11-22');

/** The report of a dossier on a day, made on 22 November 2026. */
export async function reportOf(
  dossier: Dossier,
  language: Locale,
  more: Partial<ReportInput> = {},
): Promise<PdfDocument> {
  return reportIn(await wordsOf(language), dossier, language, more);
}

/** The same, where the words of the language are at hand. */
export function reportIn(
  words: ReportInput['words'],
  dossier: Dossier,
  language: Locale,
  more: Partial<ReportInput> = {},
): PdfDocument {
  return readinessReport({
    dossier,
    edition: editionOf(dossier.edition),
    day: today,
    today,
    isExample: false,
    isWhatIf: false,
    language,
    words,
    madeAt: '2026-11-22T10:00:00Z',
    ...more,
  });
}

/** The report of an example on its own day. */
export async function exampleReport(name: ExampleName, language: Locale): Promise<PdfDocument> {
  const { dossier } = await loadExample(name);
  const day = Temporal.PlainDate.from(examples[name].asOf);
  return reportOf(dossier, language, { day, isExample: true });
}

/** Every block, those inside others too, in reading order. */
function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(insideOf(block))]);
}

function insideOf(block: Block): Block[] {
  switch (block.kind) {
    case 'panel':
      return [...block.blocks];
    case 'columns':
      return block.columns.flatMap(({ blocks }) => [...blocks]);
    case 'list':
      return block.items.flatMap((item) => (isBlocks(item) ? item : []));
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => blocksOf(cell));
    default:
      return [];
  }
}

const isBlocks = (item: Text | readonly Block[]): item is readonly Block[] =>
  Array.isArray(item) && item.some((one) => 'kind' in one);

const blocksOf = (cell: Cell): readonly Block[] =>
  typeof cell === 'object' && 'blocks' in cell ? cell.blocks : [];

const said = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

/** Everything that is read, as a reader sees it, one text a line. */
export const textsOf = (blocks: readonly Block[]): string[] => markedTextsOf(blocks).map(plain);

/** The same with the marks around what was typed or printed elsewhere. */
export const markedTextsOf = (blocks: readonly Block[]): string[] =>
  allBlocks(blocks).flatMap(ownTexts);

function ownTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [said(block.text)];
    case 'list':
      return block.items.flatMap((item) => (isBlocks(item) ? [] : [said(item)]));
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [said(block.caption)]),
        ...[block.head, ...block.rows]
          .flat()
          .flatMap((cell) => (blocksOf(cell).length > 0 ? [] : [said(cell as Text)])),
      ];
    case 'figure':
      return [
        block.alternative,
        ...(block.caption === undefined ? [] : [said(block.caption)]),
        ...block.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      ];
    default:
      return [];
  }
}

/** The text of each row of each table, its cells one after the other. */
export const rowsOf = (blocks: readonly Block[]): string[] =>
  allBlocks(blocks)
    .filter((block): block is Table => block.kind === 'table')
    .flatMap(({ rows }) => rows)
    .map((row) =>
      row
        .flatMap((cell) =>
          blocksOf(cell).length > 0 ? textsOf(blocksOf(cell)) : [plain(said(cell as Text))],
        )
        .join('\n'),
    );

/** The drawings of the months, which are wider than any mark. */
export const timelinesOf = (blocks: readonly Block[]): Figure[] =>
  allBlocks(blocks).filter(
    (block): block is Figure => block.kind === 'figure' && block.width > 300,
  );
