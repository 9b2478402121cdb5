import type { Block, Cell } from '../../../adapters/pdf/document';
import { letterIdOf, readLetterId } from '../../../domain/letters/letter-id';
import type { Letter } from '../../../domain/letters/letter';
import { lackWords, stateWords } from '../../letters/letter-words';
import { cell, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { letterName, lettersOfBook } from './letters-of-book';
import { saidIn } from './said-rows';
import { bold, cellOf, columnHeads, fact, sentence, told } from './telling';

const listOf = { support: 'jurisdictions', endorsement: 'endorsements' } as const;

/** Each letter: whether it is signed, by whom and when, what is attached, and what it lacks. */
export function letterStatesPart(book: Book): Block[] {
  const letters = lettersOfBook(book);
  const others = otherLetters(book, letters);
  const signed = letters.filter(({ status }) => status === 'signed').length;
  const ready = letters.filter(({ status, lacks }) => status === 'signed' && !lacks.some(isRule));
  if (letters.length + others.length === 0) return [notSaid(book)];
  return [
    ...sentence(
      book,
      ({ t }) => t('letters.summary', { signed, total: letters.length, ready: ready.length }),
      { keepWithNext: true },
    ),
    {
      kind: 'table',
      columns: [0.38, 0.62],
      hasRowHeadings: true,
      head: columnHeads(
        book,
        ({ t }) => t('letters.fields.invitation-letter'),
        ({ t }) => t('chapters.details'),
      ),
      rows: [
        ...letters.map((one) => letterRow(book, one)),
        ...others.map((letterId) => otherRow(book, letterId)),
      ],
    },
  ];
}

const isRule = ({ weight }: Letter['lacks'][number]) => weight === 'rule';

function letterRow(book: Book, letter: Letter): Cell[] {
  const { kind, id, lacks } = letter;
  const letterId = letterIdOf(kind, id);
  const texts = book.letters.find((one) => one.letterId === letterId)?.texts ?? {};
  const isWritten = Object.values(texts).some((lines) => lines.length > 0);
  return [
    cell(
      paragraph(bold(told(book, letterName(book, letterId)))),
      paragraph(told(book, ({ t }) => stateWords(t, letter))),
      ...textNote(book, letter, isWritten),
    ),
    cellOf([
      ...signerOf(book, letter),
      ...factsOf(book, letterId, stated),
      ...lacks.flatMap((lack) =>
        sentence(
          book,
          (words) => lackWords(words, lack, letter),
          isRule(lack) ? { ink: 'alert' } : { ink: 'soft' },
        ),
      ),
    ]),
  ];
}

/** That nothing is written, or that a letter which is said to be missing is written all the same. */
function textNote(book: Book, letter: Letter, isWritten: boolean): Block[] {
  if (!isWritten) return [small(told(book, ({ t }) => t('letters.text.none')))];
  return isOnPaper(letter)
    ? []
    : sentence(book, ({ t }) => t('chapters.letters.written'), { look: 'small' });
}

export const isOnPaper = ({ status }: Letter) => status === 'signed' || status === 'draft';

/** Who signs: the answer is a whole sentence of a signed letter, and says “signed” beside its label again. */
function signerOf(book: Book, { kind, id, status }: Letter): Block[] {
  const letter = book.dossier.jurisdictions.find((one) => one.id === id)?.supportLetter;
  const signedBy = kind === 'support' ? letter?.signedBy : undefined;
  if (signedBy === undefined) return [];
  return [
    fact(
      book,
      ({ t }) => t(`chapters.letters.${status === 'signed' ? 'signed-by' : 'to-sign'}`),
      ({ t }) => t(`chapters.letters.signer.${signedBy}`),
    ),
  ];
}

/** What was written of letters of organisations that do not support, or that nobody expects one of. */
function otherLetters({ dossier }: Book, letters: readonly Letter[]): string[] {
  const known = new Set(letters.map(({ kind, id }) => `${listOf[kind]}/${id}`));
  return saidIn(dossier, 'letters').flatMap(({ of }) => {
    const [list, id = ''] = of.split('/');
    if (known.has(of)) return [];
    if (list === 'endorsements') return [letterIdOf('endorsement', id)];
    return list === 'jurisdictions' ? [letterIdOf('support', id)] : [];
  });
}

const otherRow = (book: Book, letterId: string): Cell[] => [
  cell(
    paragraph(bold(told(book, letterName(book, letterId)))),
    ...sentence(book, ({ t }) => t('letters.not-supporter'), { look: 'small' }),
  ),
  cellOf(factsOf(book, letterId, [])),
];

/** The state stands beside the name of the letter, who signs above the rest. */
const stated = ['supportLetter/status', 'supportLetter/signedBy', 'letter'] as const;

function factsOf(book: Book, letterId: string, without: readonly string[]): Block[] {
  const { kind, id } = readLetterId(letterId) ?? {};
  if (kind === undefined || id === undefined) return [];
  return itemFacts(book, 'letters', `${listOf[kind]}/${id}`, { without, isNarrow: true });
}
