import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { examples, loadExample } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { citationWords } from '../../../src/ui/result/citation-words';
import { criterionWords } from '../../../src/ui/result/criterion-words';
import { wordsFor } from '../../../src/ui/result/words';
import { assessOn, plain } from '../result/words-of';
import {
  exampleNames,
  exampleReport,
  languages,
  markedTextsOf,
  reportOf,
  rowsOf,
  textsOf,
} from './report-of';

const everyReport = exampleNames.flatMap((name) =>
  languages.map((language) => [name, language] as const),
);
const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

describe('the readiness report of an example', () => {
  it.each(everyReport)(
    'says of each criterion how it stands and why (%s, %s)',
    async (name, language) => {
      const { dossier } = await loadExample(name);
      const { t, f } = await wordsOf(language);
      const words = wordsFor(t, f, language, dossier);
      const { blocks } = await exampleReport(name, language);
      const rows = rowsOf(blocks);

      for (const result of assessOn(dossier, examples[name].asOf).criteria) {
        const row = rows.find((one) => one.startsWith(plain(t(`criteria.${result.id}.name`))));
        // the six that a committee judges have no other status: the words over their table say so
        if (result.kind === 'minimum') expect(row).toContain(t(`parts.status.${result.status}`));
        for (const sentence of criterionWords(result, words).value) {
          expect(row).toContain(plain(sentence));
        }
        for (const citation of result.cite) {
          expect(row).toContain(plain(citationWords(citation, t)));
          expect(row).toContain(plain(t(`parts.certainty.${citation.certainty}`)));
        }
      }
    },
  );

  it.each([
    [
      'ar',
      'لا يمكن لجماعة ابن جرير أن تترشح يوم 21 نونبر 2026',
      '9 أشهر',
      '8 ماي 2026',
      '197 يوما',
    ],
    [
      'fr',
      'La commune de Ben Guerir ne peut pas présenter sa candidature au 21 novembre 2026',
      '9 mois',
      '8 mai 2026',
      '197 jours',
    ],
    [
      'en',
      'The commune of Ben Guerir cannot apply on 21 November 2026',
      '9 months',
      '8 May 2026',
      '197 days',
    ],
  ] as const)('begins with the verdict and its figures (%s)', async (language, ...expected) => {
    const texts = textsOf((await exampleReport('benguerir', language)).blocks);
    const [verdict, left, last, past = ''] = expected;
    expect(texts).toContain(verdict);
    expect(texts).toContain(left);
    expect(texts).toContain(last);
    expect(texts.some((text) => text.endsWith(past))).toBe(true);
  });

  it.each([
    ['benguerir', 'مجلس جديد تستمر فترته إلى غاية 21 مارس 2028'],
    ['four-regions-2024', 'رسالة دعم يوقعها رئيس(ة) المجلس: جهة درعة-تافيلالت (بيدكم)'],
    ['tetouan-2022', 'تأكيد أن الملف وحيد (بيدكم)'],
  ] as const)('lists what is needed (%s)', async (name, needed) => {
    const texts = textsOf((await exampleReport(name, 'ar')).blocks);
    expect(texts.some((text) => text.includes(needed))).toBe(true);
  });

  it('states each step that was answered, with its day', async () => {
    const rows = rowsOf((await exampleReport('benguerir', 'fr')).blocks);
    const row = rows.find((one) => one.startsWith('Une réforme ou une co-création en trois ans'));
    expect(row).toContain('Création du comité de suivi (8 mai 2023)');
  });

  it('shows the next council where the present one has too few months, as an estimate', async () => {
    const texts = textsOf((await exampleReport('benguerir', 'fr')).blocks);
    expect(texts.find((text) => text.startsWith('Mandat prévu'))).toMatch(
      /^Mandat prévu du 8 septembre 2027 au 8 septembre 2033\. Ces deux dates sont des estimations\. Il reste 72 mois/,
    );
    const other = textsOf((await exampleReport('tetouan-2022', 'fr')).blocks);
    expect(other).not.toContain('Ensuite : avec le prochain conseil');
  });

  it.each([
    ['ar', 'مثال'],
    ['fr', 'Exemple'],
    ['en', 'Example'],
  ] as const)('says across every page that it is one (%s)', async (language, word) => {
    expect((await exampleReport('benguerir', language)).watermark).toBe(word);
    expect(await reportOf(empty, language)).not.toHaveProperty('watermark');
  });

  it.each([
    ['ar', 'الصفحة {page} من {pages} – 22 نونبر 2026'],
    ['fr', 'Page {page} sur {pages} – 22 novembre 2026'],
    ['en', 'Page {page} of {pages} – 22 November 2026'],
  ] as const)('numbers its pages as the language does (%s)', async (language, footer) => {
    expect(plain((await exampleReport('benguerir', language)).footer)).toBe(footer);
  });

  it.each(everyReport)(
    'has no name of a key or of a value in it (%s, %s)',
    async (name, language) => {
      for (const text of textsOf((await exampleReport(name, language)).blocks)) {
        expect(text).not.toMatch(/\b(report|result|criteria|parts|sources|editions|pages)\.[a-z]/);
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(text.trim()).not.toBe('');
      }
    },
  );

  it.each(exampleNames)(
    'has no English in its Arabic, but for titles and names (%s)',
    async (name) => {
      const { blocks } = await exampleReport(name, 'ar');
      for (const text of markedTextsOf(blocks)) {
        const ours = text.replace(/\u2068[^\u2069]*\u2069|«[^»]*»/g, '');
        expect(ours).not.toMatch(/[A-Za-z]{2,}/);
      }
    },
  );
});

describe('the readiness report', () => {
  it.each(languages)(
    'says of a dossier without any answer that nothing is known yet (%s)',
    async (language) => {
      const document = await reportOf(empty, language);
      const { t } = await wordsOf(language);
      const rows = rowsOf(document.blocks);
      const unknown = rows.filter((row) => row.includes(t('parts.status.unknown')));
      expect(unknown.length).toBeGreaterThanOrEqual(8);
      expect(textsOf(document.blocks)).toContain(t('report.nobody'));
    },
  );

  it('says over each drawing whose council it is of, where councils differ', async () => {
    const council = (id: string, name: string, endsOn: string) => ({
      id,
      type: 'commune' as const,
      name: { fr: name },
      mandate: { endsOn },
    });
    const dossier: Dossier = {
      edition: 'ogp-local-next',
      jurisdictions: [council('a', 'Gamma', '2027-09-08'), council('b', 'Beta', '2027-09-21')],
    };
    const texts = textsOf((await reportOf(dossier, 'fr')).blocks);
    for (const [name, day] of [
      ['Commune de Gamma', '8 septembre 2027'],
      ['Commune de Beta', '21 septembre 2027'],
    ] as const) {
      const drawing = texts.findIndex((text) => text.includes('16 cases') && text.includes(day));
      expect(texts[drawing - 1]).toBe(name);
    }
  });

  it('says who made it', async () => {
    const author = { name: 'سعاد العلوي', function: 'نقطة ارتكاز' };
    const document = await reportOf(empty, 'ar', { author });
    expect(document.author).toBe('سعاد العلوي');
    expect(textsOf(document.blocks)).toContain('إعداد: سعاد العلوي، نقطة ارتكاز');
  });

  it.each([
    ['ar', 'افتراض: يوم 1 يناير 2026 يوم مفترض.', / – افتراض$/],
    ['fr', 'Simulation : le 1er janvier 2026 est un jour supposé.', / – Simulation$/],
    ['en', 'What if: 1 January 2026 is a supposed day.', / – What if$/],
  ] as const)(
    'says that a supposed day is one, under the verdict and over every page (%s)',
    async (language, sentence, ending) => {
      const day = Temporal.PlainDate.from('2026-01-01');
      for (const isExample of [true, false]) {
        const supposed = await reportOf(empty, language, { day, isExample, isWhatIf: true });
        expect(textsOf(supposed.blocks)).toContain(sentence);
        expect(supposed.header).toMatch(ending);
        const usual = await reportOf(empty, language, { day, isExample });
        expect(textsOf(usual.blocks)).not.toContain(sentence);
        expect(usual.header).not.toMatch(ending);
      }
    },
  );
});
