// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Block, PdfDocument } from '../../../src/adapters/pdf/document';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { plain } from '../result/words-of';
import { markedTextsOf, textsOf } from '../report/report-of';
import { bookOf, fullBook, fullDossier, fullNames, languages } from './book-of';

const everyBook = fullNames.flatMap((name) => languages.map((of) => [name, of] as const));
const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

const wordsIn = (text: Extract<Block, { kind: 'heading' }>['text']) =>
  plain(typeof text === 'string' ? text : text.map((span) => span.text).join(''));
/** The headings 1, which begin a page each. */
const chaptersOf = ({ blocks }: PdfDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [wordsIn(block.text)] : [],
  );
/** What stands under one heading 1. */
function chapter({ blocks }: PdfDocument, title: string): Block[] {
  const starts = (block: Block) => block.kind === 'heading' && block.level === 1;
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && wordsIn(block.text) === title,
  );
  const length = blocks.slice(from + 1).findIndex(starts);
  return blocks.slice(from, length < 0 ? undefined : from + 1 + length);
}
/** The paragraphs of an answer. */
const linesOf = (question: string, language: Locale) =>
  (fullDossier('benguerir').answers?.[question]?.[language] ?? '').split('\n').filter(Boolean);
/** As the page has them, but for its no-break spaces. */
const seen = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '));

describe('the dossier on paper', () => {
  it('goes from the cover to the sources in the order of the work', async () => {
    expect(seen(chaptersOf(await fullBook('benguerir', 'fr')))).toEqual([
      'Dossier de candidature',
      'Résumé pour la présidence',
      'Éligibilité',
      'Préparation du dossier',
      'Étape 1 sur 7 : Évaluer',
      'Ce qu’il reste à combler',
      'Plan d’action',
      'Calendrier à rebours',
      'Étape 2 sur 7 : Décider',
      'Étape 3 sur 7 : Mobiliser',
      'Étape 4 sur 7 : Orienter',
      'Lettres du dossier',
      'Registre des pièces justificatives',
      'Étapes 6 et 7 sur 7 : Déposer, Suivre',
      'Réponses au formulaire',
      'Annexe : autres fichiers joints',
      'Sources et certitude',
    ]);
  });

  it('begins each chapter on a page of its own, after its contents', async () => {
    const { blocks, contents } = await fullBook('benguerir', 'fr');
    const front = contents?.front ?? NaN;
    expect(blocks[front]?.kind).toBe('page-break');
    expect(blocks[front + 1]).toMatchObject({ kind: 'heading', level: 1, text: 'Éligibilité' });
    blocks.forEach((block, at) => {
      if (block.kind !== 'heading' || block.level !== 1 || at < front) return;
      expect(blocks[at - 1]?.kind).toBe('page-break');
    });
  });

  it.each([
    ['ar', 'مثال', 'مسودة'],
    ['fr', 'Exemple', 'Brouillon'],
    ['en', 'Example', 'Draft'],
  ] as const)('says across every page what it is (%s)', async (language, example, draft) => {
    const dossier = fullDossier('benguerir');
    expect((await fullBook('benguerir', language)).watermark).toBe(example);
    expect((await bookOf(dossier, language)).watermark).toBe(draft);
    const sent = { ...dossier, submission: { submittedOn: '2026-11-22' } };
    expect(await bookOf(sent, language)).not.toHaveProperty('watermark');
    const tomorrow = { ...dossier, submission: { submittedOn: '2026-11-23' } };
    expect((await bookOf(tomorrow, language)).watermark).toBe(draft);
  });

  it('says on the cover why a file is a draft', async () => {
    const texts = seen(textsOf((await bookOf(fullDossier('benguerir'), 'fr')).blocks.slice(0, 20)));
    expect(texts).toContain(
      'Tout est prêt, sauf la lettre du président. La mention « brouillon » figure sur chaque page tant que le dossier n’est ni complet ni déposé.',
    );
  });

  it('has on the president’s page the verdict, the days, what is signed, why, gaps, room to sign', async () => {
    const page = textsOf(chapter(await fullBook('benguerir', 'fr'), 'Résumé pour la présidence'));
    const expected = [
      'La commune de Ben Guerir ne peut pas présenter sa candidature au 21 novembre 2026',
      '8 mai 2026',
      'Jusqu’à quand',
      '15 décembre 2026 : Étape de la feuille de route : Rédaction commune des réponses',
      'À signer',
      'Lettre de soutien : Commune de Ben Guerir – À signer par la prochaine présidence, après son élection.',
      'Pourquoi',
      'Ce qui manque encore',
      'Vu par la présidence',
    ];
    const places = expected.map((text) => seen(page).findIndex((one) => one.startsWith(text)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('counts an answer against its limit, whole and with what is too much', async () => {
    const answers = seen(
      textsOf(chapter(await fullBook('benguerir', 'fr'), 'Réponses au formulaire')),
    );
    const over = answers.findIndex((text) =>
      text.startsWith('Français : 141 mots. La limite est de 60'),
    );
    expect(answers[over]).toBe(
      'Français : 141 mots. La limite est de 60 : 81 mots de trop. Rien n’est coupé.',
    );
    expect(answers[over + 1]).toBe(
      'Écrit aussi en arabe (107 mots, soit 47 mots de trop) et en anglais (25 mots), sans être imprimé ici.',
    );
    const lines = linesOf('why', 'fr');
    expect(answers.slice(over + 2, over + 2 + lines.length)).toEqual(seen(lines));
  });

  it.each(everyBook)(
    'has no name of a key or of a value in it (%s, %s)',
    async (name, language) => {
      for (const text of textsOf((await fullBook(name, language)).blocks)) {
        expect(text).not.toMatch(/\b(book|chapters|report|result|criteria|review)\.[a-z]/);
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    },
  );

  it.each(fullNames)(
    'has no English in its Arabic, but for titles and names (%s)',
    async (name) => {
      const { blocks } = await fullBook(name, 'ar', { letters: [] });
      for (const text of markedTextsOf(blocks)) {
        const ours = text.replace(/\u2068[^\u2069]*\u2069|«[^»]*»|[\w-]+\.(gov\.)?ma\b/g, '');
        const named = ours.replace(/\b(SHA|PDF|JPEG|Word)\b|Open Data Lab/g, '');
        expect(named).not.toMatch(/[A-Za-z]{2,}/);
      }
    },
  );

  it.each(everyBook)(
    'is the same for the same dossier and instant (%s, %s)',
    async (name, language) => {
      const [one, other] = [await fullBook(name, language), await fullBook(name, language)];
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    },
  );
});

describe('in two languages', () => {
  it('has titles and the summary in both, and texts side by side', async () => {
    const book = await fullBook('benguerir', 'ar', { second: 'fr' });
    expect(seen(chaptersOf(book)).slice(0, 4)).toEqual([
      'ملف الترشح',
      'خلاصة لرئاسة المجلس',
      'Résumé pour la présidence',
      'الأهلية · Éligibilité',
    ]);
    const answers = chapter(book, 'الأجوبة عن الاستمارة · Réponses au formulaire');
    const [columns] = answers.filter((block) => block.kind === 'columns');
    expect(columns?.columns.map(({ language }) => language)).toEqual(['ar', 'fr']);
    const texts = textsOf(answers);
    for (const language of ['ar', 'fr'] as const) {
      expect(texts).toEqual(expect.arrayContaining(linesOf('why', language)));
    }
  });
});

describe('the dossier on paper without any answer', () => {
  it.each(languages)('says so, and has its chapters all the same (%s)', async (language) => {
    const { t } = await wordsOf(language);
    const book = await bookOf(empty, language);
    expect(chaptersOf(book).length).toBeGreaterThan(8);
    const texts = textsOf(book.blocks);
    expect(texts).toContain(plain(t('report.nobody')));
    expect(texts).toContain(t('book.not-entered'));
    expect(texts).toContain(t('president.sign.nobody'));
  });
});
