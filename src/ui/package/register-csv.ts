import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LocalizedText } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { CriterionId } from '../../domain/edition/edition';
import { wordsIn } from '../shell/dossier-name';
import type { PackageMatter, WordsBy } from './package-matter';

const columns = [
  'number',
  'title',
  'criteria',
  'files',
  'link',
  'reference',
  'pages',
  'on',
  'until',
] as const;

/**
 * The register of evidence as a table that Excel opens: in UTF-8 with its mark, cells parted by
 * semicolons as Excel reads them in French and in Arabic. What could be read as a formula is text.
 */
export function registerCsv(
  { dossier, edition, files }: Pick<PackageMatter, 'dossier' | 'edition' | 'files'>,
  language: LetterLanguage,
  words: WordsBy,
): string {
  const [first, second] = [words[language], words.en];
  const heads = columns.map((column) => bothWays(first, second, `package.register.${column}`));
  const said = (text: LocalizedText | undefined) => wordsIn(text, language);
  const rows = (dossier.evidence ?? []).map((proof, index) => [
    String(index + 1),
    said(proof.title),
    edition.criteria
      .filter(({ id }) => proof.criteria?.[id] === true)
      .map(({ id }) => criterionName(first, id))
      .join(' | '),
    files
      .filter(({ uses }) => uses.some(({ kind, id }) => kind === 'proof' && id === proof.id))
      .map(({ path }) => path)
      .join(' | '),
    proof.link ?? '',
    said(proof.reference),
    pagesFromTo(proof.pages ?? ''),
    proof.on ?? '',
    proof.validUntil ?? '',
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** « 1–3 » : with a hyphen a spreadsheet would show the first of March. */
const pagesFromTo = (pages: string): string => pages.replaceAll(/(?<=\d)\s*-\s*(?=\d)/g, '–');

type Head = `package.register.${(typeof columns)[number]}`;

const bothWays = (first: PaperWords, second: PaperWords, key: Head): string =>
  [...new Set([first.t(key), second.t(key)])].join(' / ');

export const criterionName = ({ t }: Pick<PaperWords, 't'>, id: CriterionId): string =>
  t(`criteria.${id}.name`);

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
