import type { Faces } from '../../src/adapters/pdf/text/faces';
import { writePdf } from '../../src/adapters/pdf/writer/write-pdf';
import { extractors } from '../../tests/adapters/pdf/quality/extract';
import { onePageEach } from '../../tests/adapters/pdf/quality/one-page-each';
import { strings } from '../../tests/adapters/pdf/quality/strings';

const shown = ['email-inside', 'email-at-end', 'url-inside', 'url-at-end', 'vowelled'];

/** What is copied of the hardest strings, reader by reader; and of how many strings exactly what was given. */
export async function copies(faces: Faces): Promise<string> {
  const bytes = writePdf(onePageEach(strings, faces));
  const lines: string[] = [];
  for (const [reader, extract] of Object.entries(extractors)) {
    const pages = (await extract(bytes)).map(readable);
    const exact = strings.filter(({ text }, index) => readable(text) === pages[index]);
    lines.push(`${reader} copies ${exact.length} of ${strings.length} strings exactly`);
    for (const [index, { id }] of strings.entries()) {
      if (shown.includes(id)) lines.push(`   ${id}: ${pages[index] ?? ''}`);
    }
  }
  return lines.join('\n');
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const readable = (text: string) =>
  text.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
