import type { HeadLine, Letterhead, PictureFile } from '../../adapters/docx/letter-sheet';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import { inScript, linesOf } from './in-script';
import { latinLanguageOf, type LetterWords } from './letter-words';
import { nameOfSender, type PaperSender } from './sender';

/** Names in both scripts, and what the sender has under them; the kingdom stands over a collectivity. */
export function letterheadOf(
  sender: PaperSender,
  language: LetterLanguage,
  words: LetterWords,
  logo: PictureFile | undefined,
): Letterhead {
  const latinLanguage = latinLanguageOf(language);
  const issuer =
    nameOfSender(sender, words.own, language) ||
    nameOfSender(sender, words.arabic, 'ar') ||
    nameOfSender(sender, words.latin, latinLanguage);
  return {
    arabic: headLines(sender, words.arabic, 'ar'),
    latin: headLines(sender, words.latin, latinLanguage),
    latinLanguage,
    logo: logo && { picture: logo, alternative: words.own.t('paper.sheet.logo', { issuer }) },
  };
}

function headLines(sender: PaperSender, words: PaperWords, language: LetterLanguage): HeadLine[] {
  const name = nameOfSender(sender, words, language);
  const lines = linesOf(inScript(sender.lines, language));
  const kingdom = words.t('paper.sheet.kingdom');
  const hasKingdom = sender.kind === 'support' && name !== '';
  // typed lines may be in the other language of the script, and say the kingdom in it
  const said = [name, ...(hasKingdom ? [kingdom, words.t('paper.sheet.kingdom-typed')] : [])];
  return [
    ...(hasKingdom ? [{ text: kingdom }] : []),
    ...(name === '' ? [] : [{ text: name, isName: true as const }]),
    ...lines.filter((line) => !said.includes(line)).map((text) => ({ text })),
  ];
}
