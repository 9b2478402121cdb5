// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block, Columns } from '../../../../src/adapters/pdf/document';
import type { LetterTexts } from '../../../../src/domain/letters/text/letter-text';
import { png } from '../../../adapters/pdf/pictures';
import { dossier, letters as ids } from '../../paper/letters';
import { textsOf } from '../../report/report-of';
import { plain } from '../../result/words-of';
import { bookOf, fullBook } from '../book-of';
import { said, under } from './chapter-of';

const seen = (blocks: readonly Block[]) => textsOf(blocks).map(plain);
const letter = (letterId: string, texts: LetterTexts['texts']): LetterTexts => ({
  letterId,
  texts,
  changedAt: '2029-02-20T10:00:00Z',
  changedBy: { name: 'N', function: 'F' },
});
const line = (text: string) => ({ kind: 'paragraph' as const, parts: [{ text }] });

describe('the letters of the book', () => {
  it('stand in each of their languages on a page of their own, the letter of support first', async () => {
    const { blocks } = await fullBook('benguerir', 'fr');
    const titles = blocks.flatMap((block, at) =>
      block.kind === 'heading' && /^Lettre de (soutien|recommandation) : /.test(said(block.text))
        ? [{ title: said(block.text), before: blocks[at - 1]?.kind }]
        : [],
    );
    expect(titles.map(({ title }) => title)).toEqual([
      'Lettre de soutien : Commune de Ben Guerir (arabe)',
      'Lettre de soutien : Commune de Ben Guerir (français)',
      'Lettre de soutien : Commune de Ben Guerir (anglais)',
      'Lettre de recommandation : Impact pour le développement (arabe)',
      'Lettre de recommandation : Impact pour le développement (français)',
      'Lettre de recommandation : Laboratoire Open Data Lab, faculté de droit (exemple) (français)',
    ]);
    expect(new Set(titles.map(({ before }) => before))).toEqual(new Set(['page-break']));
  });

  it('say what their facts say, in their own language, and no name of a fact', async () => {
    const book = await fullBook('benguerir', 'ar');
    const french = seen(under(book, 'رسالة الدعم: جماعة ابن جرير (بالفرنسية)')).join('\n');
    expect(french).toContain('Au nom de la Commune de Ben Guerir, j’ai l’honneur');
    expect(french).toContain('désigner M. A. B. (exemple) comme point focal');
    expect(french).toContain('Royaume du Maroc');
    expect(french).toContain('المملكة المغربية');
    const english = seen(under(book, 'رسالة الدعم: جماعة ابن جرير (بالإنجليزية)')).join('\n');
    expect(english).toContain('On behalf of the Commune of Ben Guerir');
  });

  it('are marked with the language they are written in, which is not that of the book', async () => {
    const book = await fullBook('benguerir', 'fr');
    const arabic = under(book, 'Lettre de soutien : Commune de Ben Guerir (arabe)');
    const body = arabic.slice(arabic.findIndex(({ kind }) => kind === 'rule') + 1);
    for (const block of body) {
      if (block.kind === 'paragraph' || block.kind === 'list') expect(block.language).toBe('ar');
    }
  });

  it('have Arabic at the right of their head, and who signs where reading ends', async () => {
    const headOf = async (language: 'ar' | 'fr', title: string) => {
      const blocks = under(await fullBook('benguerir', language), title);
      const columns = blocks.filter((block): block is Columns => block.kind === 'columns');
      return columns.map((one) => one.columns.map((column) => seen(column.blocks)[0] ?? ''));
    };
    // columns follow the direction of the book: the first is at the left in French, at the right in Arabic
    const arabic = 'المملكة المغربية';
    const inFrench = await headOf('fr', 'Lettre de soutien : Commune de Ben Guerir (arabe)');
    expect(inFrench[0]?.at(-1)).toBe(arabic);
    expect(inFrench[1]?.at(-1)).toBe('');
    const frenchInArabic = await headOf('ar', 'رسالة الدعم: جماعة ابن جرير (بالفرنسية)');
    expect(frenchInArabic[0]?.[0]).toBe(arabic);
    expect(frenchInArabic[1]?.[0]).toBe('Président du conseil communal');
    const own = await headOf('ar', 'رسالة الدعم: جماعة ابن جرير (بالعربية)');
    expect(own[0]?.[0]).toBe(arabic);
    expect(own[1]?.[0]).toBe('');
  });

  it('have the logo of their sender where its picture is there', async () => {
    const sha256 = 'ab'.repeat(32);
    const [jurisdiction] = dossier.jurisdictions;
    const withLogo = {
      ...dossier,
      jurisdictions: [{ ...jurisdiction!, letterhead: { logo: sha256 } }],
    };
    const { width, height, ...file } = png();
    const book = await bookOf(withLogo, 'fr', {
      letters: [letter(ids.support, { fr: [line('Madame, Monsieur,')] })],
      pictures: new Map([[sha256, { file, width, height }]]),
    });
    const head = under(book, 'Lettre de soutien : Commune d’Aïn Nour (français)').find(
      (block): block is Columns => block.kind === 'columns',
    );
    const pictures = head?.columns.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'picture'),
    );
    expect(pictures).toHaveLength(1);
  });

  it('keep the words of one whose sender is in the dossier no more', async () => {
    const book = await bookOf(dossier, 'fr', {
      letters: [
        letter('endorsement-gone', {
          fr: [
            { kind: 'paragraph', parts: [{ text: 'Nous soutenons ' }, { fact: 'collectivity' }] },
          ],
        }),
      ],
    });
    const texts = seen(under(book, 'Une lettre qui n’est plus dans le dossier (français)'));
    expect(texts.join('\n')).toContain('Nous soutenons …');
  });

  it('are said with what they lack, and that no text is written', async () => {
    const texts = seen(under(await bookOf(dossier, 'fr'), 'Lettres du dossier', 1)).join('\n');
    expect(texts).toContain('Lettres signées : 0 sur 2. Prêtes à joindre : 0.');
    expect(texts).toContain('Aucun texte n’est encore rédigé ici.');
    expect(texts).toContain('L’état de la lettre n’est pas encore indiqué.');
  });
});
