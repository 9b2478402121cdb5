// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import { lastRecord, readRecorded, type Recorded } from '../../../src/domain/decision/recorded';
import { decisionPaper } from '../../../src/ui/decide/paper/decision-paper';
import type { PaperInput } from '../../../src/ui/decide/paper/paper';
import { paperFileName } from '../../../src/ui/decide/paper/paper-file-name';
import { testFontFiles } from '../../adapters/pdf/faces';
import { extractors } from '../../adapters/pdf/quality/extract';
import { checkWithQpdf } from '../../adapters/pdf/writer/qpdf';
import { recorded } from '../../domain/decision/a-decision';
import { markedTextsOf, rowsOf, textsOf } from '../report/report-of';
import { plain } from '../result/words-of';
import { ready, recordedTwice } from './decide';

const languages = ['ar', 'fr', 'en'] as const;

const consultations = [
  {
    id: 'c1',
    who: 'services-director' as const,
    on: '2026-10-05',
    opinion: 'favourable' as const,
  },
  {
    id: 'c2',
    who: 'advisory-body' as const,
    name: { ar: 'هيئة المساواة', fr: 'Instance de l’équité' },
    opinion: 'reserved' as const,
  },
];

const whole = (more: Parameters<typeof ready>[0] = {}): Recorded => {
  const last = lastRecord(
    recorded(ready(more, { consultations }), 'one', '2026-11-22T10:00:00.000Z'),
  );
  if (last === undefined) throw new Error('nothing recorded');
  return last;
};

const paperOf = async (language: Locale, more: Partial<PaperInput> = {}) =>
  decisionPaper({
    recorded: whole(),
    isWhole: true,
    isExample: false,
    language,
    words: await wordsOf(language),
    madeAt: '2026-11-24T10:00:00Z',
    ...more,
  });

describe('the sheet of a decision', () => {
  it.each([
    [
      'ar',
      'جماعة ابن جرير',
      'القرار: إعداد الترشيح للمجلس المقبل',
      'التصويت: الموافقون: 6، المعارضون: 1، الممتنعون: 0',
      'ننتظر المجلس المقبل.',
      'رئيس(ة) المجلس',
      'كاتب(ة) الجلسة',
    ],
    [
      'fr',
      'Commune de Ben Guerir',
      'Décision : Préparer la candidature pour le prochain conseil',
      'Vote : Pour : 6, contre : 1, abstentions : 0',
      'ننتظر المجلس المقبل.',
      'Le président ou la présidente du conseil',
      'Le ou la secrétaire de séance',
    ],
    [
      'en',
      'Commune of Ben Guerir',
      'Decision: Prepare the application for the next council',
      'Vote: For: 6, against: 1, abstentions: 0',
      'ننتظر المجلس المقبل.',
      'The president of the council',
      'The secretary of the session',
    ],
  ] as const)('states who decides, what, by how many and why (%s)', async (language, ...facts) => {
    const texts = textsOf((await paperOf(language)).blocks);
    for (const fact of facts) expect(texts).toContain(fact);
    expect(texts).toContain(whole().sha256);
  });

  it('states who was consulted, when, and what was known that day', async () => {
    const { blocks } = await paperOf('fr');
    const rows = rowsOf(blocks);
    expect(rows).toContain('Direction des services\n5 octobre 2026\nFavorable');
    expect(rows).toContain(
      'Instance consultative : Instance de l’équité\njour non indiqué\nRéservé',
    );
    expect(rows.find((row) => row.startsWith('16 mois'))).toMatch(/Non rempli.*dépend du temps/s);
    const texts = textsOf(blocks);
    expect(texts).toContain('Ce que l’on savait le 22 novembre 2026');
    expect(texts).toContain('Résultat : Critères minimaux non tous remplis');
    expect(texts).toContain('Mandat restant : 9 mois');
  });

  it('of a correction says which record it replaces, and why', async () => {
    const dossier = recordedTwice();
    const last = lastRecord(dossier);
    const texts = textsOf((await paperOf('fr', { recorded: last ?? whole() })).blocks);
    expect(texts).toContain('Une voix oubliée');
    expect(texts).toContain(dossier.decisions?.[0]?.sha256);
    expect(texts.some((text) => text.startsWith('Version : 2. Consignée le 23'))).toBe(true);
  });

  it('in English gives reasons written in two other languages in the one of its letters', async () => {
    const { record } = whole();
    const reasons = { ar: 'ننتظر.', fr: 'Nous attendons.' };
    const one = { ...whole(), record: { ...record, decision: { ...record.decision, reasons } } };
    expect(textsOf((await paperOf('en', { recorded: one })).blocks)).toContain('Nous attendons.');
    expect(textsOf((await paperOf('ar', { recorded: one })).blocks)).toContain('ننتظر.');
  });

  it('leaves no count alone at the end of a line', async () => {
    const texts = markedTextsOf((await paperOf('en')).blocks);
    expect(texts.join('\n')).toMatch(/not known yet:\u00a0\d/);
  });

  it('says of a record that was changed that it was', async () => {
    const warning = 'Attention : ce relevé a été modifié depuis qu’il a été consigné.';
    expect(textsOf((await paperOf('fr')).blocks)).not.toContain(warning);
    expect(textsOf((await paperOf('fr', { isWhole: false })).blocks)).toContain(warning);
  });

  it.each([
    ['ar', 'مثال'],
    ['fr', 'Exemple'],
    ['en', 'Example'],
  ] as const)('says across every page that it is an example (%s)', async (language, word) => {
    expect((await paperOf(language, { isExample: true })).watermark).toBe(word);
    expect(await paperOf(language)).not.toHaveProperty('watermark');
  });

  it.each(languages)('has no name of a key or of a value in it (%s)', async (language) => {
    const { blocks, header, footer } = await paperOf(language);
    for (const text of [...textsOf(blocks), header]) {
      expect(text).not.toMatch(/\b(decide|report|result|criteria|parts|editions)\.[a-z]/);
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
    expect(footer).toContain('{page}');
  });

  it('has no English in its Arabic, but for what was typed and the name of the digest', async () => {
    for (const text of markedTextsOf((await paperOf('ar')).blocks)) {
      const ours = text.replace(/\u2068[^\u2069]*\u2069|«[^»]*»|SHA-256/g, '');
      expect(ours).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  it.each([
    ['ar', ['وثيقة قرار', 'إعداد الترشيح للمجلس المقبل', 'المعارضون', 'التوقيعات']],
    ['fr', ['Relevé de décision', 'Préparer la candidature pour le prochain conseil', 'Pour : 6']],
  ] as const)('comes on two pages that can be read and searched (%s)', async (language, words) => {
    const { bytes, pages, missing } = await makePdf(await paperOf(language), await testFontFiles());
    expect(checkWithQpdf(bytes)).toContain('No syntax or stream encoding errors');
    expect(missing).toEqual([]);
    expect(pages).toBeLessThanOrEqual(2);
    const text = plain((await extractors.poppler(bytes)).join('\n'));
    for (const word of [...words, whole().sha256]) expect(text).toContain(word);
  });

  it('holds reasons of 100,000 characters', async () => {
    const line = `${'كلمة '.repeat(100)}\n`;
    const long = line.repeat(200).slice(0, 100_000);
    const given = await paperOf('ar', { recorded: whole({ reasons: { ar: long } }) });
    const { pages } = await makePdf(given, await testFontFiles());
    expect(pages).toBeGreaterThan(10);
  }, 60_000);
});

describe('the file of a sheet', () => {
  it.each([
    ['one', 'ar', 'tarchih-decision-commune-ben-guerir-07.427.01.01-v1-ar.pdf'],
    ['two', 'fr', 'tarchih-decision-commune-ben-guerir-07.427.01.01-v2-fr.pdf'],
  ] as const)('of record %s in %s is named %s', (id, language, name) => {
    const item = recordedTwice().decisions?.find((one) => one.id === id);
    const read = item && readRecorded(item);
    expect(read && paperFileName(read.record, language)).toBe(name);
  });

  it('has a name where nobody is named', () => {
    const nobody = lastRecord(
      recorded(ready({}, { jurisdictions: [] }), 'one', '2026-11-22T10:00:00.000Z'),
    );
    expect(nobody && paperFileName(nobody.record, 'ar')).toBe('tarchih-decision-v1-ar.pdf');
  });
});
