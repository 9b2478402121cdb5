import {
  directionOf,
  type Block,
  type PdfLanguage,
  type Text,
} from '../../../adapters/pdf/document';
import type { LocalizedText } from '../../../domain/dossier/dossier';
import { paragraph } from '../../report/blocks';
import type { ReportWords } from '../../report/report-words';
import { said } from '../said';
import { bold, label, spansOf, told, type InLanguages, type Say } from './telling';

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
  const [first, ...others] = isNarrow ? stacked(book, text) : said(book, text);
  if (first === undefined) return [];
  const isOwn = first.kind === 'paragraph' && first.language === book.words.language;
  const isShort =
    first.kind === 'paragraph' && others.length === 0 && lengthOf(first.text) <= longestBeside;
  if (!isOwn && !isShort) {
    return [paragraph(label(book, name), { keepWithNext: true }), first, ...others];
  }
  const { language } = first;
  const words = spansOf(first.text).map((span) => ({ ...span, ...(language && { language }) }));
  return [paragraph([...label(book, name), { text: ' ' }, ...words]), ...others];
}

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
