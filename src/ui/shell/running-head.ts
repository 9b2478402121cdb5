import { isolate } from './isolate';

/** What stands at the head and the foot of every printed page. */
export interface RunningHead {
  /** of whom the page is, an example said with it */
  of: readonly string[];
  /** what the page is */
  title: string;
  /** of which day it is */
  printed: string;
  /** « Page 1 sur 2 », of two numbers not yet known */
  pages: (page: string, all: string) => string;
  direction: 'rtl' | 'ltr';
}

/**
 * Writes the head and the foot into the margins of the paper, where the browser knows them
 * (Chromium 131). A style sheet made by script is what the policy of the page allows.
 *
 * @returns takes them out again
 */
export function runHead({ of, title, printed, pages, direction }: RunningHead): () => void {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const numbers = pages(numberMark, allMark).split(marks).map(numbered).join(' ');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    font: 8pt/1.4 "Plex Arabic", sans-serif; direction: ${direction};
    @top-${start} { content: ${quoted(of.map(named).join(' · '))} }
    @top-${end} { content: ${quoted(named(title))} }
    @bottom-${start} { content: ${quoted(printed)} }
    @bottom-${end} { content: ${numbers} }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const numberMark = '\u0001';
const allMark = '\u0002';
const most = 90;
// eslint-disable-next-line no-control-regex -- two characters that stand in no text
const marks = /([\u0001\u0002])/;

function numbered(part: string): string {
  if (part === numberMark) return 'counter(page)';
  return part === allMark ? 'counter(pages)' : quoted(part);
}

/** A name may be thousands of characters long; the margin has room for some lines. */
function named(text: string): string {
  const characters = Array.from(text);
  return isolate(characters.length > most ? `${characters.slice(0, most).join('')}…` : text);
}

const quoted = (text: string) => `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
