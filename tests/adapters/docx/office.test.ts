import { beforeAll, describe, expect, it } from 'vitest';
import { letterDocx } from '../../../src/adapters/docx/letter-docx';
import type { LetterSheet } from '../../../src/adapters/docx/letter-sheet';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import { sheetDocument } from '../../../src/ui/paper/letter-document';
import { letterSheet } from '../../../src/ui/paper/letter-sheet';
import { letterIn, letters, linesIn } from '../../ui/paper/letters';
import { testFontFiles } from '../pdf/faces';
import { png } from '../pdf/pictures';
import { wordsInOrder } from './in-order';
import { hasOffice, openInOffice, type OpenedDocument } from './office';
import { placesOf } from './places';

const logo = png();
const { endorsement } = letters;
const kinds = {
  'support-ar': () => letterIn('ar', { logo }),
  'support-fr': () => letterIn('fr', { lines: linesIn('fr', 4) }),
  'support-en': () => letterIn('en', { lines: linesIn('en').slice(0, 2) }),
  'endorsement-ar': () => letterIn('ar', { letterId: endorsement, lines: linesIn('ar', 4) }),
  'endorsement-fr': () => letterIn('fr', { letterId: endorsement, logo }),
  'endorsement-en': () => letterIn('en', { letterId: endorsement, isExample: true }),
};
const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** What stands on the paper but its running lines and the marks of its lists. */
const saidOn = ({ letterhead, placeAndDay, recipient, subject, ...rest }: LetterSheet) => {
  const { body, signature, language } = rest;
  const [left, right] = [letterhead.latin, letterhead.arabic].map((lines) =>
    lines.map(({ text }) => text),
  );
  return [
    ...(language === 'ar' ? [...right!, ...left!] : [...left!, ...right!]),
    placeAndDay,
    ...recipient,
    `${subject.label} ${subject.text}`,
    ...body.map(({ runs }) => runs.map(({ text }) => text).join('')),
    ...signature.lines,
    signature.room,
  ].join('\n');
};

describe.skipIf(!hasOffice)('in LibreOffice', { timeout: 90_000 }, () => {
  const sheets: Partial<Record<string, LetterSheet>> = {};
  let opened: Record<string, OpenedDocument> = {};
  beforeAll(async () => {
    const documents: Record<string, Uint8Array> = {};
    for (const name of names) {
      const sheet = letterSheet(await kinds[name]());
      sheets[name] = sheet;
      documents[name] = await letterDocx(sheet);
    }
    opened = openInOffice(documents);
  }, 90_000);

  it.each(names)('%s opens and says its words in their order', (name) => {
    const { text } = opened[name]!;
    const { share, lost } = wordsInOrder(saidOn(sheets[name]!), text);
    expect(share, `lost ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.98);
  });

  it.each(names)('%s takes as many pages as the PDF, or one more or less', async (name) => {
    const { pages } = await makePdf(sheetDocument(sheets[name]!), await testFontFiles());
    expect(Math.abs(opened[name]!.pages - pages)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['support-ar', 'يشرفني', 'المجلس'],
    ['endorsement-ar', 'يشرفني', 'المجلس'],
    ['support-ar', 'جماعة', 'Commune'],
    ['support-fr', 'جماعة', 'Commune'],
    ['endorsement-en', 'جمعية', 'Association'],
    ['support-fr', 'l’honneur', 'J’ai'],
    ['support-en', 'honour', 'have'],
  ] as const)(
    'in %s %s stands to the right of %s, which it follows or comes before',
    (name, right, left) => {
      const places = placesOf(opened[name]!.pdf);
      expect(places.get(right)).toBeGreaterThan(places.get(left)!);
    },
  );
});
