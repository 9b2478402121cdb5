import {
  directionOf,
  type Block,
  type PdfLanguage,
  type Span,
  type Text,
} from '../../../adapters/pdf/document';
import type { LocalizedText } from '../../../domain/dossier/dossier';
import { paragraph } from '../../report/blocks';
import type { ReportWords } from '../../report/report-words';
import { said, saidIn } from '../said';
import { spansOf } from '../text-in-both';
import { inLanguage } from './in-language';
import { bold, label, told, type InLanguages, type Say } from './telling';

/** Letters of a text that stands beside its label, or on the side of its cell, in any language. */
const longestBeside = 90;

const lengthOf = (text: Text): number =>
  spansOf(text).reduce((sum, span) => sum + span.text.length, 0);

/** What a person wrote under its label, which runs into the first line where that can be. */
export function saidUnder(
  book: InLanguages,
  name: Say,
  text: LocalizedText | undefined,
  isNarrow = false,
): Block[] {
  const { words, second } = book;
  if (second !== undefined && saidIn(book, text).length > 1) {
    return underEach({ words, second }, { name, text }, isNarrow);
  }
  const [first, ...others] = isNarrow ? stacked(book, text) : said(book, text);
  if (first === undefined) return [];
  const isOwn = first.kind === 'paragraph' && first.language === book.words.language;
  const isShort =
    first.kind === 'paragraph' && others.length === 0 && lengthOf(first.text) <= longestBeside;
  // a value beside the second of two labels would seem to be in its language
  const isBeside = second === undefined || isOneLine(label(book, name));
  if ((!isOwn && !isShort) || !isBeside) {
    return [paragraph(label(book, name), { keepWithNext: true }), first, ...others];
  }
  const { language } = first;
  const spans = spansOf(first.text).map((span) => ({ ...span, ...(language && { language }) }));
  return [paragraph([...label(book, name), { text: ' ' }, ...spans]), ...others];
}

/** Each text under the label of its own language. */
function underEach(
  { words, second }: { words: ReportWords; second: ReportWords },
  { name, text }: { name: Say; text: LocalizedText | undefined },
  isNarrow: boolean,
): Block[] {
  const [own = [], other = []] = [words, second].map((one) =>
    saidUnder({ words: one }, name, text),
  );
  const { language } = second;
  if (!isNarrow) {
    const rows =
      own.length === other.length
        ? own.map((block, at) => [[block], other.slice(at, at + 1)])
        : [[own, other]];
    return rows.map(([left = [], right = []]) => ({
      kind: 'columns',
      columns: [
        { share: 1, language: words.language, blocks: left },
        { share: 1, language, blocks: right },
      ],
    }));
  }
  return [...own, ...inLanguage(other, language, words.language)].map((block) =>
    beside(block, words.language),
  );
}

const isOneLine = (spans: readonly Span[]) => spans.every(({ text }) => !text.includes('\n'));

/** What a person wrote where there is no room for two columns: one language under the other. */
export function stacked({ words, second }: InLanguages, text: LocalizedText | undefined): Block[] {
  const isIn = (language: PdfLanguage) => (text?.[language] ?? '').trim() !== '';
  const alone = (one: ReportWords) => said({ words: one, second: undefined }, text);
  const isInSecond = second !== undefined && isIn(second.language);
  const blocks = [
    ...(isIn(words.language) || !isInSecond ? alone(words) : []),
    ...(isInSecond ? alone(second) : []),
  ];
  return blocks.map((block) => beside(block, words.language));
}

/** A few words in the other direction stand on the side where the cell is read from. */
function beside(block: Block, around: PdfLanguage): Block {
  if (block.kind !== 'paragraph' || lengthOf(block.text) > longestBeside) return block;
  const isTurned = directionOf(block.language ?? around) !== directionOf(around);
  return isTurned ? { ...block, align: 'end' } : block;
}

/** A name that heads a row: bold, whole, or what stands in its place while it is not written. */
export function rowName(book: InLanguages, text: LocalizedText | undefined, unnamed: Say): Block[] {
  const blocks = stacked(book, text);
  return blocks.length === 0
    ? [paragraph(bold(told(book, unnamed)))]
    : blocks.map((block) =>
        block.kind === 'paragraph' ? { ...block, text: bold(block.text) } : block,
      );
}
