import 'temporal-polyfill/global';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import type { Line, Part } from '../../../src/domain/letters/text/letter-text';
import type { LetterInput, LetterSubject } from '../../../src/ui/paper/letter-input';
import { letterWordsOf } from '../../../src/ui/paper/letter-words';
import { prose } from './prose';

/** A commune and an association that are in no place. */
export const dossier: Dossier = {
  edition: 'ogp-local-2023',
  language: 'ar',
  jurisdictions: [
    {
      id: 'j1',
      type: 'commune',
      name: { ar: 'عين النور', fr: 'Aïn Nour' },
      letterhead: {
        lines: {
          ar: 'إقليم الواحات\nشارع الاستقلال، عين النور',
          fr: 'Province des Oasis\nAvenue de l’Indépendance, Aïn Nour',
        },
      },
      supportLetter: {
        place: { ar: 'عين النور', fr: 'Aïn Nour' },
        signedOn: '2029-02-20',
        signedBy: 'president',
        signatory: {
          name: { ar: 'نادية المنصوري', fr: 'Nadia El Mansouri' },
          function: {
            ar: 'رئيسة مجلس جماعة عين النور',
            fr: 'Présidente du conseil de la commune d’Aïn Nour',
            en: 'President of the council of Aïn Nour',
          },
        },
      },
    },
  ],
  endorsements: [
    {
      id: 'e1',
      organisation: { ar: 'جمعية منابع عين النور', fr: 'Association Sources d’Aïn Nour' },
      kind: 'association',
      endorses: 'yes',
      letterPlace: { ar: 'عين النور', fr: 'Aïn Nour' },
      letterhead: { lines: { fr: 'Fondée en 2019' } },
      signatory: { name: { ar: 'يوسف بنعلي', fr: 'Youssef Benali' } },
    },
  ],
};

export const letters = { support: 'support-j1', endorsement: 'endorsement-e1' } as const;

const words = (text: string, style: { bold?: true; italic?: true } = {}): Part => ({
  text,
  ...style,
});

/** Every kind of line: a heading, lists, words that stand out, facts known and missing, another direction. */
export function linesIn(language: LetterLanguage, times = 1): Line[] {
  const { greeting, closing, heading, opening, strong, slanted, items, steps, other } =
    prose[language];
  const one: Line[] = [
    {
      kind: 'paragraph',
      parts: [
        words(opening),
        words(strong, { bold: true }),
        words(' '),
        words(slanted, { italic: true }),
      ],
    },
    { kind: 'heading', parts: [words(heading)] },
    ...items.map((text): Line => ({ kind: 'bullet', parts: [words(text)] })),
    {
      kind: 'paragraph',
      parts: [words(opening), { fact: 'collectivity' }, words(' '), { fact: 'budget' }, words('.')],
    },
    ...steps.map((text): Line => ({ kind: 'number', parts: [words(text)] })),
    { kind: 'paragraph', direction: language === 'ar' ? 'ltr' : 'rtl', parts: [words(other)] },
  ];
  const said = (text: string): Line => ({ kind: 'paragraph', parts: [words(text)] });
  const all = Array.from({ length: times }, () => one).flat();
  return [said(greeting), ...all, said(closing)];
}

/** A letter of the dossier above, unless said otherwise. */
export async function letterIn(
  language: LetterLanguage,
  changed: Partial<LetterSubject> = {},
): Promise<LetterInput> {
  return {
    dossier,
    edition: editions['ogp-local-2023'],
    letterId: letters.support,
    language,
    lines: linesIn(language),
    today: Temporal.PlainDate.from('2029-02-10'),
    words: await letterWordsOf(language),
    madeAt: '2029-02-10T09:00:00Z',
    ...changed,
  };
}
