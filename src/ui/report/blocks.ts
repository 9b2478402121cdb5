import type {
  Cell,
  Columns,
  Heading,
  List,
  Paragraph,
  Span,
  Text,
} from '../../adapters/pdf/document';
import type { ReportWords } from './report-words';

/** The pieces that every part of a report is made of. */
export const heading = (level: Heading['level'], text: Text): Heading => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (text: Text, look: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...look,
});

export const small = (text: Text, look: Omit<Paragraph, 'kind' | 'text' | 'look'> = {}) =>
  paragraph(text, { look: 'small', ...look });

export const list = (items: List['items']): List => ({ kind: 'list', items });

/** A list of short items in two columns, the first half and the second, which a page never parts. */
export function listInTwo(items: List['items']): Columns {
  const half = Math.ceil(items.length / 2);
  const halves = [items.slice(0, half), items.slice(half)];
  return {
    kind: 'columns',
    columns: halves.map((part) => ({ share: 1, blocks: [list(part)] })),
  };
}

export const cell = (...blocks: Extract<Cell, { blocks: unknown }>['blocks']): Cell => ({ blocks });

export const strong = (text: string): Span[] => [{ text, bold: true }];

/** « **Jour de référence :** 21 novembre 2026 » */
export const labelled = (label: string, value: string, { t }: Pick<ReportWords, 't'>): Span[] => [
  { text: t('report.label', { label }), bold: true },
  { text: ` ${value}` },
];
