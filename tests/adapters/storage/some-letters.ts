import { newLetterDoc, readTexts, textOf } from '../../../src/adapters/letters/letter-doc';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { LetterRow } from '../../../src/adapters/storage/letter-rows';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import { readLetterId } from '../../../src/domain/letters/letter-id';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import type { Author } from '../../../src/domain/dossier/revision';
import { nextId } from './open-storage';

export const amina: Author = { name: 'أمينة', function: '' };

/** Somebody's copy of a letter, that says what each change of it is as a row. */
export class Copy {
  readonly letterId: string;
  readonly doc;
  readonly rows: LetterRow[] = [];

  constructor(letterId = 'support-a', updates: Iterable<Uint8Array> = []) {
    this.letterId = letterId;
    this.doc = newLetterDoc(readLetterId(letterId)!.kind, updates);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      const at = new Date(Date.UTC(2026, 10, 22, 10, 0, this.rows.length)).toISOString();
      if (origin !== 'stored') this.rows.push({ id: nextId(), at, author: amina, update });
    });
  }

  /** Types somewhere in the text, by default at its beginning. */
  type(words: string, at = 0, language: LetterLanguage = 'fr'): LetterRow {
    textOf(this.doc, language).insert(at, words);
    return this.rows.at(-1)!;
  }

  get rowsOf() {
    return this.rows.map((row) => ({ ...row, letterId: this.letterId }));
  }
}

/** What is said in the first line of what storage tells of a letter. */
export const firstLineOf = (
  texts: LetterTexts['texts'] | undefined,
  language: LetterLanguage = 'fr',
): string | undefined => {
  const [line] = texts?.[language] ?? [];
  return line?.parts.map((part) => ('text' in part ? part.text : '')).join('');
};

/** What a letter says by its log alone. */
export async function saidByLog(dossiers: Dossiers, letterId = 'support-a', dossierId = 'd') {
  const rows = await dossiers.letters.rows(dossierId, letterId);
  const { doc } = new Copy(
    letterId,
    rows.map(({ update }) => update),
  );
  return readTexts(doc);
}

/** What the letters of a dossier say, as they are told once. */
export const toldOnce = (dossiers: Dossiers, dossierId = 'd'): Promise<LetterTexts[]> =>
  new Promise((resolve, reject) => {
    const subscription = dossiers.letters.watchTexts(dossierId).subscribe({
      next: (texts) => {
        resolve(texts);
        setTimeout(() => {
          subscription.unsubscribe();
        });
      },
      error: reject,
    });
  });
