import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../../src/adapters/pdf/make-pdf';
import { letterDocument } from '../../../../src/ui/paper/letter-document';
import { letterIn, letters, linesIn } from '../../../ui/paper/letters';
import { languages } from '../../../ui/report/report-of';
import { testFontFiles } from '../faces';
import { png } from '../pictures';
import { extractors } from './extract';
import { textOnPaper } from './text-on-paper';
import { lostWords, recovered } from './words';

/** Of the distinct words, in every language and for every reader. */
const share = 0.98;

describe.each(languages)('letters in %s', { timeout: 60_000 }, (language) => {
  it.each(['support', 'endorsement'] as const)(
    'of %s give back their words, and are sound',
    async (kind) => {
      const lines = linesIn(language, kind === 'support' ? 4 : 1);
      const letter = await letterIn(language, { letterId: letters[kind], lines, logo: png() });
      const document = letterDocument(letter);
      const { bytes } = await makePdf(document, await testFontFiles());
      expect(() => checked(bytes)).not.toThrow();
      const paper = textOnPaper(document);
      for (const [name, extract] of Object.entries(extractors)) {
        const read = (await extract(bytes)).join('\n');
        const lost = lostWords(paper, read).join(' ');
        expect(recovered(paper, read), `${name} lost ${lost}`).toBeGreaterThanOrEqual(share);
      }
    },
  );
});

/** @throws {Error} where qpdf has anything to say */
function checked(pdf: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'tarchih-letter-'));
  const path = join(folder, 'letter.pdf');
  try {
    writeFileSync(path, pdf);
    execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
