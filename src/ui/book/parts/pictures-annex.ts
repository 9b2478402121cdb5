import type { Block } from '../../../adapters/pdf/document';
import type { Attachment } from '../../../domain/dossier/dossier';
import { proofName } from '../../evidence/proof-words';
import { paragraph, small } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book, BookPicture, Chapter } from '../book';
import { chapter } from './chapter';
import { fileName } from './files-part';
import { digest, title, told, type Say } from './telling';

/** Points: as wide as the text, and as high as a page has room for under its heading. */
const room = { width: 487, height: 560 } as const;
/** Of an inch: what a scan or a photograph is shown at where the page has the room. */
const pointsInPixel = 72 / 150;

/** The pictures that are attached as evidence, each on a page of its own; no chapter where there is none. */
export function picturesAnnex(book: Book): Chapter[] {
  const shown = (book.dossier.attachments ?? []).flatMap((one) => {
    const picture = book.pictures.get(one.id);
    const proofs = proofsOf(book, one.id);
    return picture === undefined || proofs.length === 0 ? [] : [{ one, picture, proofs }];
  });
  if (shown.length === 0) return [];
  return [
    chapter(
      book,
      'annex-pictures',
      ({ t }) => t('chapters.annex.pictures'),
      shown.flatMap(({ one, picture, proofs }, index) => [
        ...(index === 0 ? [] : [{ kind: 'page-break' as const }]),
        ...pictureBlocks(book, one, { picture, proofs }),
      ]),
    ),
  ];
}

/** The names of the proofs that a file stands behind. */
const proofsOf = ({ dossier }: Book, sha256: string): Say[] =>
  (dossier.evidence ?? []).flatMap((proof, index) =>
    proof.files?.[sha256] === true
      ? [({ t, language }) => isolate(proofName(t, language, proof, index + 1))]
      : [],
  );

function pictureBlocks(
  book: Book,
  one: Attachment,
  { picture, proofs }: { picture: BookPicture; proofs: readonly Say[] },
): Block[] {
  const of: Say = (words) => words.f.list(proofs.map((name) => name(words)));
  return [
    title(book, 2, of),
    small(
      told(book, (words) => fileName(words, one)),
      { keepWithNext: true },
    ),
    { ...digest(one.id), keepWithNext: true },
    {
      kind: 'picture',
      image: picture.file,
      width: Math.min(room.width, picture.width * pointsInPixel),
      height: Math.min(room.height, picture.height * pointsInPixel),
      align: 'center',
      alternative: book.words.t('chapters.annex.picture', { proof: of(book.words) }),
    },
    ...(isSmaller(picture)
      ? [
          paragraph(
            told(book, ({ t }) => t('chapters.annex.reduced')),
            { look: 'small' },
          ),
        ]
      : []),
  ];
}

/** Whether the page shows less than the file has: small writing may have to be read there. */
const isSmaller = ({ width, height }: BookPicture): boolean =>
  width * pointsInPixel > room.width || height * pointsInPixel > room.height;
