import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';

/** Brings a document to what another one says, touching only what lies between their differences. */
export function replaceDoc(tr: Transaction, next: Node): Transaction {
  const { doc } = tr;
  const start = doc.content.findDiffStart(next.content);
  if (start === null) return tr;
  const end = doc.content.findDiffEnd(next.content) ?? { a: start, b: start };
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const step = new ReplaceStep(start, end.a + overlap, next.slice(start, end.b + overlap));
  // where lines come into a list or leave it, the two ends of the difference may not fit each other
  const isExact = made(step, doc)?.eq(next) === true;
  return isExact ? tr.step(step) : tr.replaceWith(0, doc.content.size, next.content);
}

function made(step: ReplaceStep, doc: Node): Node | null {
  try {
    return step.apply(doc).doc;
  } catch {
    return null;
  }
}
