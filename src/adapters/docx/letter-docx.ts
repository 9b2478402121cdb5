import { AlignmentType, Document, LevelFormat, Packer, type FileChild } from 'docx';
import type { LetterSheet } from './letter-sheet';
import { lineParagraph, paragraphOf, runLook, sizes, typeface, wordsOf } from './paragraphs';
import { footersOf, headersOf } from './running';
import { headTable, page, signatureTable } from './tables';

/**
 * A letter as a document that can be edited (Office Open XML). It says what the PDF says, and names
 * nobody but the sender in its properties.
 */
export async function letterDocx(sheet: LetterSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { title, issuer, language } = sheet;
  const document = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    description: '',
    styles: {
      default: {
        document: { run: runLook('body', language) },
        heading1: { run: { ...runLook('heading', language), bold: true, boldComplexScript: true } },
      },
    },
    numbering: { config: [marker('bullet'), marker('number')] },
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin }, titlePage: true },
        headers: headersOf(sheet),
        footers: footersOf(sheet),
        children: contentOf(sheet),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const indent = { left: 460, hanging: 320 } as const;

function marker(kind: 'bullet' | 'number') {
  const isBullet = kind === 'bullet';
  return {
    reference: kind,
    levels: [
      {
        level: 0,
        format: isBullet ? LevelFormat.BULLET : LevelFormat.DECIMAL,
        text: isBullet ? '•' : '%1.',
        alignment: AlignmentType.START,
        style: {
          paragraph: { indent },
          run: { font: typeface, size: sizes.body.latin, sizeComplexScript: sizes.body.latin },
        },
      },
    ],
  };
}

function contentOf(sheet: LetterSheet): FileChild[] {
  const { language, placeAndDay, recipient, subject } = sheet;
  const head = headTable(sheet);
  return [
    ...(head ? [head, wordsOf('', { language, size: 'small', after: 0 })] : []),
    wordsOf(placeAndDay, { language, align: 'end', after: 240 }),
    ...recipient.map((text, index) =>
      paragraphOf([{ text, ...(index === 0 && { bold: true }) }], {
        language,
        after: index === recipient.length - 1 ? 200 : 60,
      }),
    ),
    paragraphOf([{ text: `${subject.label} ${subject.text}`, bold: true }], {
      language,
      after: 240,
    }),
    ...bodyOf(sheet),
    signatureTable(sheet),
  ];
}

/** Each numbered list begins with one; other words between two items part them. */
function bodyOf({ body, language }: LetterSheet): FileChild[] {
  let instance = 0;
  return body.map((line, index) => {
    if (line.kind === 'number' && body[index - 1]?.kind !== 'number') instance++;
    const isNearEnd = index >= body.length - 2;
    return lineParagraph(line, { language, instance, next: body[index + 1], isNearEnd });
  });
}
