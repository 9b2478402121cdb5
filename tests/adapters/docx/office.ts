import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A document as LibreOffice has understood it. */
export interface OpenedDocument {
  /** its pages, as it would print them */
  pdf: Uint8Array;
  pages: number;
  /** all words, in the order in which it holds them */
  text: string;
}

/** ms: a first start on a slow machine, and no longer where it hangs. */
const patience = 60_000;

/** Whether LibreOffice is installed here; `scripts/browser.mjs` installs it where it may. */
export const hasOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));

/** Opens documents in LibreOffice, all of them in one start, with a profile that nobody else uses. */
export function openInOffice(
  documents: Readonly<Record<string, Uint8Array>>,
): Record<string, OpenedDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'tarchih-office-'));
  try {
    const names = Object.keys(documents);
    for (const [name, bytes] of Object.entries(documents)) {
      writeFileSync(join(folder, `${name}.docx`), bytes);
    }
    convert(folder, names, 'pdf');
    convert(folder, names, 'txt:Text (encoded):UTF8');
    return Object.fromEntries(names.map((name) => [name, openedAs(folder, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, names: readonly string[], to: string): void {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      ...['--convert-to', to, '--outdir', folder],
      ...names.map((name) => join(folder, `${name}.docx`)),
    ],
    { timeout: patience, stdio: 'pipe' },
  );
}

function openedAs(folder: string, name: string): OpenedDocument {
  const path = join(folder, `${name}.pdf`);
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return {
    pdf: new Uint8Array(readFileSync(path)),
    pages: Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]),
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
  };
}
