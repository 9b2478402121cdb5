import type { Bytes } from './bytes';

/** A value of a PDF: a name or keyword as text (`/Standard`, `endobj`), a string as its bytes. */
export type PdfValue = number | string | Bytes | PdfReference | PdfDictionary | PdfValue[];
export type PdfDictionary = Map<string, PdfValue>;
export interface PdfReference {
  object: number;
  generation: number;
}

const isSpace = (byte: number) => byte === 0 || (byte >= 9 && byte <= 13) || byte === 32;
const delimiters = '()<>[]{}/%';
const isRegular = (byte: number) =>
  !isSpace(byte) && !delimiters.includes(String.fromCharCode(byte));

const deepest = 20;

/** Far more than a value that is looked at here is long, in bytes: beyond it nothing is read. */
const longestValue = 1_000_000;

/** Reads the values of a PDF one after the other (ISO 32000-2, §7.3), and ends soon on any bytes. */
export class PdfValues {
  #at = 0;
  readonly #bytes: Bytes;

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes.subarray(at, at + longestValue);
  }

  /** The next value or keyword; undefined at the end, and within what is no PDF. */
  next(depth = 0): PdfValue | undefined {
    this.#skipSpace();
    const byte = this.#peek();
    if (byte === undefined || depth > deepest) return undefined;
    const letter = String.fromCharCode(byte);
    if (letter === '(') return this.#literal();
    if (letter === '[') return this.#list(']', depth);
    if (letter === '/') return `/${this.#name()}`;
    if (letter === '<') {
      return this.#peek(1) === byte ? this.#dictionary(depth) : this.#hexadecimal();
    }
    if (delimiters.includes(letter)) {
      this.#at += letter === '>' && this.#peek(1) === byte ? 2 : 1;
      return letter === '>' ? '>>' : letter;
    }
    const word = this.#word();
    return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(word) ? Number(word) : word;
  }

  #peek(ahead = 0): number | undefined {
    return this.#bytes[this.#at + ahead];
  }

  #skipSpace(): void {
    for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
      if (byte === 0x25) while (![undefined, 10, 13].includes(this.#peek())) this.#at += 1;
      else if (isSpace(byte)) this.#at += 1;
      else return;
    }
  }

  #word(): string {
    const from = this.#at;
    // longer than any word of the language, so that junk is not gathered
    while (this.#at < from + 200 && isRegular(this.#peek() ?? 32)) this.#at += 1;
    return String.fromCharCode(...this.#bytes.subarray(from, this.#at));
  }

  #name(): string {
    this.#at += 1;
    return this.#word().replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  /** Up to its end; two numbers and `R` are a reference. */
  #list(end: string, depth: number): PdfValue[] {
    this.#at += end.length;
    const values: PdfValue[] = [];
    for (let value = this.next(depth + 1); value !== undefined; value = this.next(depth + 1)) {
      if (value === end) break;
      const [object, generation] = values.slice(-2);
      if (value === 'R' && typeof object === 'number' && typeof generation === 'number') {
        values.splice(-2, 2, { object, generation });
      } else values.push(value);
    }
    return values;
  }

  #dictionary(depth: number): PdfDictionary {
    const values = this.#list('>>', depth);
    const dictionary: PdfDictionary = new Map();
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [key, value] = values.slice(index, index + 2);
      if (typeof key === 'string' && value !== undefined) dictionary.set(key, value);
    }
    return dictionary;
  }

  #hexadecimal(): Bytes {
    const end = this.#bytes.indexOf(0x3e, this.#at);
    const within = this.#bytes.subarray(this.#at + 1, end < 0 ? this.#at + 1 : end);
    this.#at = end < 0 ? this.#bytes.length : end + 1;
    const digits = String.fromCharCode(...within.subarray(0, 4096)).replace(/[^0-9a-f]/gi, '');
    const pairs = digits.match(/..?/g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
  }

  #literal(): Bytes {
    this.#at += 1;
    const found: number[] = [];
    let depth = 1;
    for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
      this.#at += 1;
      if (byte === 0x5c) {
        found.push(...this.#escaped());
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) break;
      found.push(byte);
    }
    return Uint8Array.from(found);
  }

  #escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(
      String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 3)),
    )?.[0];
    if (octal !== undefined) {
      this.#at += octal.length;
      return [Number.parseInt(octal, 8) & 0xff];
    }
    const letter = String.fromCharCode(this.#peek() ?? 0);
    this.#at += 1;
    if (letter === '\r' && this.#peek() === 10) this.#at += 1;
    if (letter === '\r' || letter === '\n') return [];
    const meant = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[letter] ?? letter;
    return [meant.charCodeAt(0)];
  }
}
