import type { Direction } from '../document';

const isIsolate = (control: string) => control >= '\u2066' && control <= '\u2068';
const controls = /[\u202A-\u202E\u2066-\u2069]/g;

/** The isolates, embeddings and overrides that a text opens and does not close, in their order. */
export const openControls = (text: string): string[] => balanced(text).open;

/** A text that closes what it opens, and nothing else: around it, directions are as without it. */
export function withControlsClosed(text: string): string {
  const { kept, open } = balanced(text);
  const ends = open.map((one) => (isIsolate(one) ? '\u2069' : '\u202C'));
  return kept + ends.reverse().join('');
}

/** A text in an isolate of this direction, where it has controls that might reach out of it. */
export function withControlsIsolated(text: string, direction: Direction): string {
  if (!text.match(controls)) return text;
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${withControlsClosed(text)}\u2069`;
}

function balanced(text: string): { kept: string; open: string[] } {
  const open: string[] = [];
  const kept = text.replace(controls, (control) => {
    if (control === '\u2069') {
      // It closes what is open within its isolate too, and nothing where no isolate is.
      const isolate = open.findLastIndex(isIsolate);
      if (isolate < 0) return '';
      open.length = isolate;
    } else if (control !== '\u202C') open.push(control);
    else {
      const last = open.at(-1);
      if (last === undefined || isIsolate(last)) return '';
      open.pop();
    }
    return control;
  });
  return { kept, open };
}
