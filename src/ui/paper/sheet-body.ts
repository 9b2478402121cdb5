import type { SheetLine, SheetRun } from '../../adapters/docx/letter-sheet';
import { directionOf } from '../../adapters/pdf/document';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Line, Part } from '../../domain/letters/text/letter-text';

interface Facts {
  /** what a fact says, undefined while the dossier does not hold it */
  textOf: (name: string) => string | undefined;
  /** what stands in the place of one that is missing */
  gapFor: (name: string) => string;
}

/** The text of a letter with what its facts say; lines without words are left out. */
export const sheetBody = (
  lines: readonly Line[],
  language: LetterLanguage,
  facts: Facts,
): SheetLine[] =>
  lines
    .map(({ kind, direction, parts }) => ({
      kind,
      direction: direction ?? directionOf(language),
      runs: parts.map((part) => runOf(part, facts)).filter(({ text }) => text !== ''),
    }))
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));

function runOf(part: Part, { textOf, gapFor }: Facts): SheetRun {
  if (!('fact' in part)) return part;
  const text = textOf(part.fact);
  return text === undefined ? { text: gapFor(part.fact), isGap: true } : { text };
}
