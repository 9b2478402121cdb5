import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Dictionary = Record<string, unknown>;
interface FileObject {
  value?: unknown;
  stream?: { dict: Dictionary; data?: string };
}

/** A PDF as qpdf reads it: names begin with a slash, texts with `u:`, references end in ` R`. */
export class ReadPdf {
  readonly pages: readonly string[];
  readonly #objects: Record<string, FileObject>;

  constructor(bytes: Uint8Array) {
    const json = qpdf(bytes, '--json=2', '--json-stream-data=inline', '--decode-level=generalized');
    const { pages, qpdf: parts } = JSON.parse(json) as {
      pages: { object: string }[];
      qpdf: [unknown, Record<string, FileObject>];
    };
    this.pages = pages.map(({ object }) => object);
    this.#objects = parts[1];
  }

  get catalog(): Dictionary {
    return this.dictionary((this.#objects['trailer']?.value as Dictionary)['/Root']);
  }

  get trailer(): Dictionary {
    return this.#objects['trailer']?.value as Dictionary;
  }

  get references(): string[] {
    return Object.keys(this.#objects)
      .filter((key) => key.startsWith('obj:'))
      .map((key) => key.slice(4));
  }

  /** What a reference leads to, or the value itself. */
  value(value: unknown): unknown {
    if (typeof value !== 'string' || !/^\d+ 0 R$/.test(value)) return value;
    const { value: found, stream } = this.#objects[`obj:${value}`] ?? {};
    return stream ? stream.dict : found;
  }

  dictionary(value: unknown): Dictionary {
    return this.value(value) as Dictionary;
  }

  list(value: unknown): unknown[] {
    return this.value(value) as unknown[];
  }

  /** A stream's bytes, its compression undone. */
  stream(reference: unknown): Buffer | undefined {
    const stream = this.#objects[`obj:${String(reference)}`]?.stream;
    return stream && Buffer.from(stream.data ?? '', 'base64');
  }

  contentsOf(page: number): string {
    return this.stream(this.dictionary(this.pages[page])['/Contents'])!.toString('latin1');
  }

  /** All dictionaries with a value under a name. */
  withEntry(name: string, value: string): Dictionary[] {
    return this.references
      .map((reference) => this.value(reference))
      .filter(
        (found): found is Dictionary =>
          typeof found === 'object' && found !== null && (found as Dictionary)[name] === value,
      );
  }
}

/** @throws {Error} with qpdf's words when the file is damaged or doubtful */
export const checkWithQpdf = (bytes: Uint8Array): string => qpdf(bytes, '--check');

function qpdf(bytes: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarchih-pdf-'));
  try {
    const path = join(folder, 'written.pdf');
    writeFileSync(path, bytes);
    return execFileSync('qpdf', [...options, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
