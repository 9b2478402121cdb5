import type { Dossier } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import type { Edition } from '../edition/edition';
import { answersOverLimit, missingAnswers } from '../form/answers';
import { letterIdOf } from '../letters/letter-id';
import { lettersOf, type Letter } from '../letters/letters';
import type { LetterTexts } from '../letters/text/letter-text';
import { isBlank } from '../letters/text/plain';

/** What a package lacks, or what stands in it and is not as it should be. */
export type PackageLack =
  | { code: 'no-endorsement' }
  /** `letter-unsigned`: written or drafted, and signed by nobody; it is never passed off as signed */
  | {
      code: 'letter-missing' | 'letter-unsigned' | 'letter-not-attached';
      kind: Letter['kind'];
      /** of the collectivity, or of the stakeholder */
      id: string;
    }
  /** signed by a delegate, and the act that delegates the signature is not attached */
  | { code: 'delegation-not-attached'; id: string }
  /** of the question */
  | { code: 'answer-missing' | 'answer-too-long'; id: string }
  /** of a proof that is on paper or on the web only */
  | { code: 'proof-without-file'; id: string }
  /** files: taken out of the register; kept on another device; not as they were kept */
  | { code: 'file-removed' | 'file-away' | 'file-damaged'; sha256: string };

/**
 * What a dossier lacks for a package that is whole, without what only a device knows of files.
 *
 * @param written - ids of the letters in which somebody has written
 */
export function packageLacks(
  dossier: Dossier,
  edition: Edition,
  written: ReadonlySet<string>,
): PackageLack[] {
  const letters = lettersOf(dossier);
  const hasEndorsement = letters.some(({ kind }) => kind === 'endorsement');
  const over = new Set(answersOverLimit(dossier, edition).map(({ id }) => id));
  return [
    ...letters.flatMap((letter) => letterLacks(letter, written)),
    ...delegationLacks(dossier),
    ...(hasEndorsement ? [] : [{ code: 'no-endorsement' as const }]),
    ...missingAnswers(dossier, edition).map((id) => ({ code: 'answer-missing' as const, id })),
    ...[...over].map((id) => ({ code: 'answer-too-long' as const, id })),
    ...(dossier.evidence ?? [])
      .filter(({ files }) => Object.keys(files ?? {}).length === 0)
      .map(({ id }) => ({ code: 'proof-without-file' as const, id })),
  ];
}

/** The letters in which somebody has written, in any language. */
export const writtenLetters = (letters: readonly LetterTexts[]): ReadonlySet<string> =>
  new Set(
    letters
      .filter(({ texts }) => Object.values(texts).some((lines) => !lines.every(isBlank)))
      .map(({ letterId }) => letterId),
  );

function letterLacks(
  { kind, id, status, file }: Letter,
  written: ReadonlySet<string>,
): PackageLack[] {
  if (status === 'signed')
    return file === undefined ? [{ code: 'letter-not-attached', kind, id }] : [];
  const isWritten = status === 'draft' || file !== undefined || written.has(letterIdOf(kind, id));
  return [{ code: isWritten ? 'letter-unsigned' : 'letter-missing', kind, id }];
}

function delegationLacks({ jurisdictions, attachments = [] }: Dossier): PackageLack[] {
  const held = new Set(attachments.map(({ id }) => id));
  return jurisdictions
    .filter(({ supportLetter: letter }) => {
      const isDelegated = letter?.signedBy === 'delegate' || hasWords(letter?.delegation);
      const isAttached = letter?.delegationFile !== undefined && held.has(letter.delegationFile);
      return letter?.status === 'signed' && isDelegated && !isAttached;
    })
    .map(({ id }) => ({ code: 'delegation-not-attached', id }));
}
