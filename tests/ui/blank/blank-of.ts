import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { blankPack, type BlankInput } from '../../../src/ui/blank/blank-pack';
import { packSections } from '../../../src/ui/blank/section-words';
import { editionOf } from '../../../src/ui/edition-of';

/** The blank pack for a dossier, made on 22 November 2026. */
export async function blankOf(
  dossier: Dossier,
  language: Locale,
  more: Partial<BlankInput> = {},
): Promise<PdfDocument> {
  return blankPack({
    dossier,
    edition: editionOf(dossier.edition),
    language,
    words: await wordsOf(language),
    sections: new Set(packSections),
    today: Temporal.PlainDate.from('2026-11-22'),
    madeAt: '2026-11-22T10:00:00Z',
    ...more,
  });
}
