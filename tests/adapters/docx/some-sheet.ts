import type { LetterSheet, SheetLine } from '../../../src/adapters/docx/letter-sheet';

export const line = (
  text: string | SheetLine['runs'],
  more: Partial<Omit<SheetLine, 'runs'>> = {},
): SheetLine => ({
  kind: 'paragraph',
  direction: 'rtl',
  runs: typeof text === 'string' ? [{ text }] : text,
  ...more,
});

/** A short letter in Arabic. */
export const sheet = (more: Partial<LetterSheet> = {}): LetterSheet => ({
  language: 'ar',
  title: 'رسالة الدعم: جماعة عين النور',
  issuer: 'جماعة عين النور',
  letterhead: {
    arabic: [{ text: 'المملكة المغربية' }, { text: 'جماعة عين النور', isName: true }],
    latin: [{ text: 'Commune d’Aïn Nour', isName: true }],
    latinLanguage: 'fr',
    logo: undefined,
  },
  placeAndDay: 'عين النور، في 20 فبراير 2029',
  recipient: ['إلى وحدة الدعم (OGP)', 'إعلان 2023'],
  subject: { label: 'الموضوع:', text: 'دعم ترشيح' },
  body: [
    line('تحية طيبة، وبعد،'),
    line('ندعم هذا الترشيح سنة 2029.'),
    line('وتفضلوا بقبول فائق التقدير.'),
  ],
  signature: { lines: ['رئيسة المجلس', 'نادية المنصوري'], room: 'التوقيع والخاتم' },
  header: 'رسالة الدعم',
  footer: 'الصفحة {page} من {pages}',
  madeAt: '2029-02-10T09:00:00Z',
  ...more,
});
