import type { Line, Part } from '../../../domain/letters/text/letter-text';
import { normalParts } from '../../../domain/letters/text/normal-lines';
import { cleanWords } from './clean-words';

/** What words look like where they are found. */
export interface Style {
  bold?: true;
  italic?: true;
}

type Look = Pick<Line, 'kind' | 'direction'>;

/** Gathers what is pasted, line by line; a line without words is none. */
export class PastedLines {
  readonly #lines: Line[] = [];
  #look: Look = { kind: 'paragraph' };
  #parts: Part[] = [];

  /** Ends the line that is open, and begins one of this look. */
  begin(look: Look): void {
    this.#end();
    this.#look = look;
  }

  get hasWords(): boolean {
    return this.#parts.some((part) => 'fact' in part || /\S/.test(part.text));
  }

  fact(name: string): void {
    this.#parts.push({ fact: name });
  }

  /** Adds words; as in every HTML text, spaces that follow each other are one. */
  words(text: string, style: Style): void {
    const clean = cleanWords(text).replace(/[ \t\n\r\f\v]+/g, ' ');
    const last = this.#parts.at(-1);
    const followsSpace = !last || ('text' in last && last.text.endsWith(' '));
    const added = followsSpace ? clean.replace(/^ /, '') : clean;
    if (added !== '') this.#parts.push({ text: added, ...style });
  }

  lines(): Line[] {
    this.#end();
    return this.#lines;
  }

  #end(): void {
    const parts = this.#parts;
    this.#parts = [];
    const last = parts.at(-1);
    if (last && 'text' in last) last.text = last.text.trimEnd();
    const { kind, direction } = this.#look;
    const isBlank = parts.every((part) => 'text' in part && part.text.trim() === '');
    if (!isBlank)
      this.#lines.push({ kind, ...(direction && { direction }), parts: normalParts(parts) });
  }
}
