import type { SheetSignature } from '../../adapters/docx/letter-sheet';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import { inScript } from './in-script';
import { linked, type PaperSender } from './sender';

/** Who signs, in which function, and by which act where it is not the president; dots for what is not known. */
export function signatureOf(
  sender: PaperSender,
  words: PaperWords,
  language: LetterLanguage,
): SheetSignature {
  const { t } = words;
  const name = inScript(sender.signatory?.name, language);
  const office = inScript(sender.signatory?.function, language);
  return {
    lines: [
      office === '' ? officeOf(sender, words, language) : office,
      ...delegation(sender, words, language),
      name === '' ? t('paper.sheet.name-unknown') : name,
    ],
    room: t('paper.sheet.room'),
  };
}

/** Where the function is not known, for whom somebody signs. */
function officeOf(sender: PaperSender, { t }: PaperWords, language: LetterLanguage): string {
  const name = inScript(sender.name, language);
  if (name === '') return t('paper.sheet.place-unknown');
  if (sender.type === undefined) return name;
  const council = t(`collectivities.council.${sender.type}`, { linkedName: linked(t, name) });
  return t('paper.sheet.presidency', { council });
}

function delegation(
  { signedBy, delegation: by }: PaperSender,
  { t }: PaperWords,
  language: LetterLanguage,
): string[] {
  if (signedBy !== 'delegate') return [];
  const act = inScript(by, language);
  return [act === '' ? t('paper.sheet.delegation-unknown') : t('paper.sheet.delegation', { act })];
}
