import type { Block, Figure, PdfDocument, Span } from '../../../src/adapters/pdf/document';
import { png } from '../pdf/pictures';

export const figure: Figure = {
  kind: 'figure',
  width: 200,
  height: 60,
  shapes: [{ kind: 'rect', x: 0, y: 0, width: 200, height: 60, fill: 'tint' }],
  alternative: 'ثلاث مراحل من سبع',
  caption: 'تقدم المراحل',
};

const spans: readonly Span[] = [
  { text: 'راسلونا على ' },
  { text: 'contact@ain-nour.example', link: 'mailto:contact@ain-nour.example' },
  { text: ' قبل 12 يناير 2024.', bold: true },
];

/** Every kind of block there is. */
const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'ملف الترشيح' },
  { kind: 'paragraph', look: 'lead', text: 'جماعة عين النور' },
  { kind: 'heading', level: 2, text: 'تقديم' },
  {
    kind: 'paragraph',
    text: spans,
  },
  { kind: 'paragraph', language: 'fr', align: 'justify', text: 'Première ligne\nSeconde ligne' },
  { kind: 'list', items: ['نقطة', [{ kind: 'paragraph', text: 'نقطة ثانية' }, figure]] },
  { kind: 'list', ordered: true, first: 4, items: ['رابعا', 'خامسا'] },
  {
    kind: 'table',
    caption: 'الشركاء',
    head: ['المنظمة', 'الرسالة'],
    rows: [
      ['جمعية أولى', 'موقعة'],
      [
        'جمعية ثانية',
        {
          blocks: [
            { kind: 'paragraph', text: 'مسودة' },
            { kind: 'list', items: ['أ'] },
          ],
        },
      ],
    ],
    columns: [2, 1],
    hasRowHeadings: true,
  },
  figure,
  { kind: 'picture', image: png(), width: 90, height: 60, align: 'center', alternative: 'شعار' },
  {
    kind: 'columns',
    columns: [
      { share: 1, blocks: [{ kind: 'paragraph', text: 'يمين' }] },
      { share: 1, language: 'fr', blocks: [{ kind: 'paragraph', text: 'Gauche' }] },
    ],
  },
  { kind: 'panel', blocks: [{ kind: 'heading', level: 3, text: 'خلاصة' }] },
  { kind: 'rule' },
  { kind: 'gap', height: 30 },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: 'ملحق' },
  { kind: 'paragraph', look: 'small', text: 'نهاية' },
];

/** A document in Arabic, with whatever is to be otherwise. */
export const someDocument = (more: Partial<PdfDocument> = {}): PdfDocument => ({
  title: 'ملف ترشيح جماعة عين النور',
  language: 'ar',
  madeAt: '2029-02-20T10:00:00Z',
  header: 'ملف ترشيح جماعة عين النور',
  footer: 'الصفحة {page} من {pages}',
  contents: { title: 'الفهرس', depth: 2 },
  blocks: everyBlock,
  ...more,
});

/** The PNG of a drawing, where nobody looks at it. */
export const anyPicture = (): Promise<Uint8Array> => Promise.resolve(png().bytes);
