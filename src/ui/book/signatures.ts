import type { Span } from '../../adapters/pdf/document';
import type { Circumstances } from '../../domain/course/circumstances';
import { lettersOfFile } from '../../domain/course/letters-of-file';
import { awaitingCouncil } from '../../domain/course/next-council-mode';
import type { Letter } from '../../domain/letters/letter';
import { letterTitle, senderNames } from '../letters/letter-words';
import { labelled } from '../report/blocks';
import type { ReportWords } from '../report/report-words';

/** The letters of those who preside, each with how it stands; first those that wait for a signature. */
export function signatures(given: Circumstances, words: ReportWords): Span[][] {
  const { t, language, dossier } = words;
  const waiting = awaitingCouncil(given);
  const sender = senderNames(t, language, dossier);
  return lettersOfFile(given)
    .filter(({ kind }) => kind === 'support')
    .toSorted((one, other) => Number(isSigned(one)) - Number(isSigned(other)))
    .map((one) =>
      labelled(
        letterTitle(t, 'support', sender(one)),
        signatureWords(one, waiting.has(one.id), words),
        words,
      ),
    );
}

const isSigned = ({ status }: Letter): boolean => status === 'signed';

function signatureWords(letter: Letter, isNextCouncils: boolean, { t, f }: ReportWords): string {
  if (isNextCouncils) return t('book.summary.sign.next-council');
  if (!isSigned(letter)) return t('book.summary.sign.to-do');
  return letter.signedOn === undefined
    ? t('book.summary.sign.done')
    : t('book.summary.sign.done-on', { date: f.date(letter.signedOn) });
}
