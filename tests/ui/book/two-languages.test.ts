// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { plain } from '../result/words-of';
import { textsOf } from '../report/report-of';
import { fullBook } from './book-of';

/** « Année : 2021 », whose label and value may stand beside those of the other language. */
const pieces = (text: string) => text.split(/(?<=:) | · |(?<=[.;؛]) /);

/** The drawing and the code of the cover stand there once; an edition in one language says that it is one. */
const onlyAlone = [
  'Sept arcs, un pour chaque étape de la candidature.',
  'سبعة أقواس، قوس لكل مرحلة من مراحل الترشح.',
  'Langue :',
  'اللغة:',
  'Commune de Ben Guerir (code :',
  'جماعة تطوان (الرمز:',
];
const alsoWritten = /^(Écrit aussi en|كُتب كذلك)/;

const seen = ({ blocks }: PdfDocument) =>
  textsOf(blocks).map((text) => plain(text).replace(/\s+/g, ' ').trim());

const pairs = [
  ['benguerir', 'ar', 'fr'],
  ['tetouan-2022', 'fr', 'ar'],
  ['four-regions-2024', 'en', 'ar'],
] as const;

describe('the book in two languages', () => {
  it.each(pairs)('%s says in the second all that it says (%s and %s)', async (name, one, other) => {
    const all = seen(await fullBook(name, one, { second: other })).join(' ');
    const alone = seen(await fullBook(name, other));
    const lost = alone
      .flatMap(pieces)
      .filter((text) => !all.includes(text) && !all.includes(` · ${text.replace(/ ?:$/, '')}`));
    expect(lost.filter((text) => !onlyAlone.includes(text) && !alsoWritten.test(text))).toEqual([]);
  });
});
