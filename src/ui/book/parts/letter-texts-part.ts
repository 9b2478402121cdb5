import type { Block } from '../../../adapters/pdf/document';
import { letterIdOf } from '../../../domain/letters/letter-id';
import { letterLanguages, type LetterLanguage } from '../../../domain/dossier/letters';
import type { Letter } from '../../../domain/letters/letter';
import type { Line } from '../../../domain/letters/text/letter-text';
import { sheetDocument } from '../../paper/letter-document';
import { letterSheet } from '../../paper/letter-sheet';
import { latinLanguageOf } from '../../paper/letter-words';
import { paperSender } from '../../paper/sender';
import { stateWords } from '../../letters/letter-words';
import type { Book } from '../book';
import { inLanguage } from './in-language';
import { isOnPaper } from './letter-states-part';
import { letterName, lettersOfBook } from './letters-of-book';
import { plainLines } from './plain-lines';
import { sentence, title } from './telling';
import { withoutHeadings } from './without-headings';

/** Each letter in each of its languages, with what its facts say, on pages of its own. */
export function letterTextsPart(book: Book): Block[] {
  const expected = new Map(
    lettersOfBook(book).map((letter, at) => [letterIdOf(letter.kind, letter.id), { letter, at }]),
  );
  const place = (letterId: string) => expected.get(letterId)?.at ?? expected.size;
  return book.letters
    .toSorted((one, other) => place(one.letterId) - place(other.letterId))
    .flatMap(({ letterId, texts }) =>
      letterLanguages.flatMap((language) => {
        const lines = texts[language] ?? [];
        return lines.length === 0
          ? []
          : onePaper(book, { letterId, language, lines }, expected.get(letterId)?.letter);
      }),
    );
}

interface Written {
  letterId: string;
  language: LetterLanguage;
  lines: readonly Line[];
}

function onePaper(
  book: Book,
  { letterId, language, lines }: Written,
  letter: Letter | undefined,
): Block[] {
  const name = letterName(book, letterId);
  return [
    { kind: 'page-break' },
    title(book, 2, (words) =>
      words.t('ask.fields.in-language', {
        name: name(words),
        language: words.t(`history.languages.${language}`),
      }),
    ),
    ...(letter === undefined
      ? []
      : sentence(book, ({ t }) => stateWords(t, isOnPaper(letter) ? letter : { status: 'draft' }), {
          look: 'small',
          keepWithNext: true,
        })),
    { kind: 'rule' },
    ...(paperSender(book.dossier, letterId) === undefined
      ? plainLines(lines, language)
      : inLanguage(
          withoutHeadings(paperOf(book, { letterId, language, lines })),
          language,
          book.words.language,
        )),
  ];
}

/** As it is printed by itself, but for the size of its letters. */
function paperOf(book: Book, { letterId, language, lines }: Written): readonly Block[] {
  const { dossier, edition, day, allWords } = book;
  const sha256 = paperSender(dossier, letterId)?.logo;
  const picture = sha256 === undefined ? undefined : book.pictures.get(sha256);
  const words = {
    own: allWords[language],
    arabic: allWords.ar,
    latin: allWords[latinLanguageOf(language)],
  };
  const sheet = letterSheet({
    dossier,
    edition,
    letterId,
    language,
    lines,
    today: day,
    words,
    logo: picture && { ...picture.file, width: picture.width, height: picture.height },
    madeAt: '',
  });
  return sheetDocument(sheet).blocks;
}
