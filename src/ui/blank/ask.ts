import type { PaperKey } from '../../adapters/i18n';
import type { Block, Cell, List, Paragraph } from '../../adapters/pdf/document';
import { bareName, valueWords } from '../fields/field-words';
import { cell, paragraph, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { choicesOf, factKinds } from './fact-kinds';
import type { Part } from './pack';

interface Asking {
  /** instead of the name of the field; `none` where the title of the page is the question */
  label?: PaperKey | 'none';
  hint?: PaperKey;
  /** to write on, where the answer is a text */
  lines?: number;
  /** what each choice means, by its value */
  meanings?: Readonly<Record<string, PaperKey>>;
}

/** One question, and the room for its answer: squares for choices, blanks for a date, lines for words. */
export const ask = (fact: string, asking: Asking = {}): Part => ({
  facts: [fact],
  blocks: ({ words }) => [
    ...labelOf(fact, asking, words),
    ...(asking.hint === undefined ? [] : [small(words.t(asking.hint), { keepWithNext: true })]),
    ...roomFor(fact, asking, words),
  ],
});

function labelOf(fact: string, { label }: Asking, words: ReportWords): Paragraph[] {
  if (label === 'none') return [];
  const text = label === undefined ? bareName(words, fact) : words.t(label);
  return [paragraph(strong(text), { keepWithNext: true })];
}

function roomFor(fact: string, { lines = 2, meanings = {} }: Asking, words: ReportWords): Block[] {
  const choices = choicesOf(fact);
  if (choices.length > 0) {
    return [
      boxes(
        choices.map((value) => {
          const meaning = meanings[value];
          const name = choiceWords(words, fact, value);
          return meaning === undefined
            ? name
            : `${name}${words.t('blank.dash')}${words.t(meaning)}`;
        }),
      ),
    ];
  }
  const is = factKinds.get(fact)?.is;
  if (is === 'date') return [dateBlanks(words)];
  return [{ kind: 'writing', lines: is === 'number' ? 1 : lines }];
}

/** A choice as the pages say it. */
export function choiceWords(words: ReportWords, fact: string, value: string): string {
  const { t } = words;
  if (fact === 'goals/*/values') return t(`orient.values.${value as 'transparency'}.name`);
  if (fact === 'goals/*/areas') return t(`orient.areas.${value as 'justice'}`);
  if (fact === 'evidence/*/criteria') return t(`criteria.${value as 'ambition'}.name`);
  return valueWords(words, fact, value);
}

/** Day, month and year, as in the three fields of the screen. */
const dateBlanks = ({ t }: Pick<ReportWords, 't'>): Block => ({
  kind: 'writing',
  lines: 1,
  blanks: (['day', 'month', 'year'] as const).map((part) => ({
    label: t(`parts.date.${part}`),
    share: part === 'day' ? 3 : 4,
  })),
});

/** Letters that fit a quarter, a third and a half of the measure. */
const fitting = [
  [4, 16],
  [3, 22],
  [2, 38],
] as const;

/** Squares to tick, as many beside one another as their words let. */
export function boxes(items: readonly string[]): List {
  const longest = Math.max(...items.map(({ length }) => length));
  const across = fitting.find(([, letters]) => longest <= letters)?.[0] ?? 1;
  return { kind: 'list', boxes: Math.min(across, items.length), items };
}

/** The same in the cell of a table, one under the other. */
export const boxesCell = (items: readonly string[]): Cell =>
  cell({ kind: 'list', boxes: 1, items });

/** Short answers beside one another on one line. */
export const row = (
  ...facts: readonly (string | readonly [fact: string, share: number])[]
): Part => {
  const shares = facts.map((one) => (typeof one === 'string' ? ([one, 1] as const) : one));
  return {
    facts: shares.map(([fact]) => fact),
    blocks: ({ words }) => [
      {
        kind: 'writing',
        lines: 1,
        blanks: shares.map(([fact, share]) => ({ label: bareName(words, fact), share })),
      },
    ],
  };
};
