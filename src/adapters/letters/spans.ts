import * as Y from 'yjs';
import { factName } from '../../domain/letters/text/normal-lines';

/** A run of a text in one style. */
export interface PresentSpan {
  /** letters, or a fact; undefined for what only a newer version knows, and for forgotten words */
  content: string | { fact: string } | undefined;
  /** as Yjs counts */
  length: number;
  /** where it stands in the text as it is now; a deleted one where it stood */
  index: number;
  attributes: Readonly<Record<string, unknown>>;
}

/** A run that one session wrote in one go, there or deleted. */
export interface Span extends PresentSpan {
  isDeleted: boolean;
  client: number;
  /** of its first letter; the next letters have the next ones */
  clock: number;
}

/** A text from its beginning to its end as it was written, what was deleted included. */
export function spansOf(text: Y.Text): Span[] {
  const spans: Span[] = [];
  walk(text, ({ content, deleted: isDeleted, length, id }, index, attributes) => {
    const { client, clock } = id;
    const read = readContent(content);
    spans.push({ content: read, length, index, attributes, isDeleted, client, clock });
  });
  return spans;
}

/** What of a text is there, in as few runs as it has styles. */
export function presentSpans(text: Y.Text): PresentSpan[] {
  const spans: PresentSpan[] = [];
  walk(text, ({ content, deleted, length }, index, attributes) => {
    if (deleted) return;
    const read = readContent(content);
    const last = spans.at(-1);
    const before = last?.attributes === attributes ? last.content : undefined;
    if (last && typeof read === 'string' && typeof before === 'string') {
      last.content = before + read;
      last.length += length;
    } else spans.push({ content: read, length, index, attributes });
  });
  return spans;
}

type Visit = (item: Y.Item, index: number, attributes: PresentSpan['attributes']) => void;

/** Everything in order that is or was a letter, a fact, or what this version does not know. */
function walk(text: Y.Text, visit: Visit): void {
  const current = new Map<string, unknown>();
  let attributes: PresentSpan['attributes'] | undefined;
  let index = 0;
  for (let item = text._start; item; item = item.right) {
    const { content, deleted } = item;
    if (content instanceof Y.ContentFormat) {
      if (deleted) continue;
      const value: unknown = content.value;
      if (value === null) current.delete(content.key);
      else current.set(content.key, value);
      attributes = undefined;
    } else if (deleted || item.countable) {
      // Thousands of runs share one style: it is copied only where it changes.
      attributes ??= Object.fromEntries(current);
      visit(item, index, attributes);
      if (!deleted) index += item.length;
    }
  }
}

function readContent(content: Y.Item['content']): PresentSpan['content'] {
  if (content instanceof Y.ContentString) return content.str;
  if (!(content instanceof Y.ContentEmbed)) return undefined;
  const embed: unknown = content.embed;
  if (typeof embed !== 'object' || embed === null || !('fact' in embed)) return undefined;
  const { fact } = embed;
  return typeof fact === 'string' && factName.test(fact) ? { fact } : undefined;
}
