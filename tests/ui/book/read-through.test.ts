// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { testFontFiles } from '../../adapters/pdf/faces';
import { bookOf, fullBook } from './book-of';
import { everyBook, seen, under } from './reading';

/** What reading the printed books of the three samples page by page has found. */

/** What comes after cover and summary. */
const chaptersIn = ({ blocks, contents }: PdfDocument) => ({
  blocks: blocks.slice(contents?.front),
});

describe('the dossier on paper, as somebody reads it', () => {
  it.each(everyBook)('says every day in words (%s, %s)', async (name, language) => {
    const isoDay = /(^|[^\w/.-])\d{4}-\d\d-\d\d($|[^\w-])/;
    expect(seen(await fullBook(name, language)).filter((text) => isoDay.test(text))).toEqual([]);
  });

  it('answers which organisations support with more than a yes', async () => {
    const { blocks } = under(await fullBook('benguerir', 'fr'), 'Soutien à la candidature');
    expect(seen({ blocks })).toEqual([
      'Quelles organisations soutiennent la candidature ? Au moins une organisation non gouvernementale la soutient',
    ]);
  });

  it.each([
    ['benguerir', 'Décision du 8 octobre 2026 : Préparer la candidature pour le prochain conseil.'],
    ['tetouan-2022', 'Décision du 20 janvier 2022 : Préparer la candidature pour un appel.'],
  ] as const)('says to the president what was decided (%s)', async (name, decision) => {
    const texts = seen(under(await fullBook(name, 'fr'), 'Résumé pour la présidence'));
    expect(texts.filter((text) => text.includes(decision))).toHaveLength(1);
  });

  it('says of no letter without a signature that somebody signed it', async () => {
    const texts = seen(under(await fullBook('four-regions-2024', 'en'), 'Letters of the dossier'));
    expect(texts.filter((text) => text === 'Signed by: president of the council')).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Signature expected:'))).toEqual([
      'Signature expected: president of the council',
      'Signature expected: president of the council',
    ]);
  });

  it('does not say a limit that is only kept as if it counted', async () => {
    const note =
      'Le formulaire retenu a ses propres questions : ces modifications sont gardées pour un appel à venir et ne s’appliquent pas ici.';
    expect(seen(await fullBook('tetouan-2022', 'fr'))).toContain(note);
    expect(seen(await fullBook('benguerir', 'fr'))).not.toContain(note);
  });

  it('says question by question what was put into the form', async () => {
    const texts = seen(
      under(await fullBook('tetouan-2022', 'fr'), 'Réponses reportées dans le formulaire'),
    );
    const at = texts.indexOf('Quelle est la collectivité candidate ?');
    expect(texts[at + 1]).toBe('28 février 2022 · Anglais');
  });

  it('names the languages in the words of the paper', async () => {
    expect(seen(await fullBook('tetouan-2022', 'fr'))).toContain('Langue du dossier : Arabe');
  });

  it('says of every file what it is', async () => {
    const texts = seen(
      under(await fullBook('tetouan-2022', 'fr'), 'Annexe : autres fichiers joints'),
    );
    expect(texts).not.toContain('–');
    expect(texts).toContain('Fichier de l’accusé de réception');
  });

  it('lists every source that its chapters cite', async () => {
    const sources = seen(under(await fullBook('tetouan-2022', 'fr'), 'Sources')).join('\n');
    for (const cited of [
      'Guide marocain, juillet 2023 :',
      'Loi organique n° 113-14 (communes) :',
      'Loi n° 31-13 (droit d’accès à l’information) :',
      'Programme de la région ouverte, Béni Mellal-Khénifra :',
      'Formulaire d’évaluation initiale :',
    ]) {
      expect(sources).toContain(cited);
    }
    expect(sources).not.toContain('Loi organique n° 111-14');
    const degrees = seen(under(await fullBook('tetouan-2022', 'fr'), 'Degrés de certitude'));
    for (const one of ['Conseil du guide marocain : ', 'Loi marocaine : ']) {
      expect(degrees.some((text) => text.startsWith(one))).toBe(true);
    }
  });

  it.each(everyBook)('cuts no name where there is room for it (%s, %s)', async (name, language) => {
    const texts = seen(chaptersIn(await fullBook(name, language)));
    expect(texts.filter((text) => /[^….\s]…/.test(text))).toEqual([]);
  });

  it('says once how long each stage takes, and every day that was entered', async () => {
    const book = await fullBook('benguerir', 'fr');
    expect(seen(under(book, 'Calendrier de préparation'))).toEqual([
      'Jour de session du conseil : Commune de Ben Guerir, février 2027 : 4 février 2027',
      'Jour d’une fête, une fois annoncé : Fin du Ramadan (Aïd al-Fitr), 1448 de l’Hégire : 10 mars 2027',
    ]);
    expect(seen(under(book, 'Calendrier à rebours'))).toContain('20 jours ouvrés');
  });

  it('looks at a file that was sent as it was that day, and tells nobody to send it', async () => {
    const book = await fullBook('tetouan-2022', 'fr');
    const texts = seen(under(book, 'Éligibilité'));
    expect(texts[0]).toBe('Au jour du dépôt : critères minimaux remplis.');
    expect(texts[2]).toBe(
      'Le dossier a été déposé le 28 février 2022 : les critères sont examinés ici tels qu’ils étaient ce jour-là.',
    );
    expect(texts).toContain('Non rempli : 0 · Pas encore connu : 0 · Rempli : 9');
    expect(texts).not.toContain('Et maintenant');
    expect(seen(under(book, 'Ce qu’il reste à combler'))[0]).toBe('Situation au 28 février 2022');
    expect(seen(under(book, 'Ce qui est prêt'))).toContain('10 sur 10');
  });

  it('says in which other languages an answer is written', async () => {
    const texts = seen(under(await fullBook('benguerir', 'fr'), 'Réponses au formulaire'));
    expect(texts).toContain(
      'Écrit aussi en arabe (182 caractères) et en anglais (214 caractères), sans être imprimé ici.',
    );
  });

  it.each([
    ['fr', '10 décembre 2021'],
    ['en', '10 December 2021'],
    ['ar', '10 دجنبر 2021'],
  ] as const)(
    'tears no day at the end of a line (%s)',
    { timeout: 60_000 },
    async (language, day) => {
      const { bytes } = await makePdf(
        await fullBook('tetouan-2022', language),
        await testFontFiles(),
      );
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
        input: bytes,
        encoding: 'utf8',
      });
      const months = day.split(' ')[1]!;
      expect(text).not.toMatch(new RegExp(`${months}\\s+202($|\\s)`, 'm'));
    },
  );
});

describe('a dossier of which nothing is entered, on paper', () => {
  const empty = (language: 'ar' | 'fr') =>
    bookOf({ edition: 'ogp-local-next', jurisdictions: [] }, language);

  it('says of a stage once that nothing is there, with a line for each of its parts', async () => {
    const book = await empty('fr');
    expect(seen(under(book, 'Étape 2 sur 7 : Décider'))).toEqual([
      'Rien n’est encore saisi ici.',
      'Consultations',
      'Décisions consignées',
    ]);
    expect(seen(under(book, 'Réponses au formulaire')).slice(0, 2)).toEqual([
      'Rien n’est encore saisi ici.',
      '1. Quelle est la collectivité candidate ?',
    ]);
  });

  it('begins a page for what there is to say alone', async () => {
    for (const language of ['ar', 'fr'] as const) {
      const { blocks } = chaptersIn(await empty(language));
      const broken = blocks.flatMap((block, at) => {
        const next = blocks[at + 1];
        return block.kind === 'page-break' && next ? seen({ blocks: [next] }) : [];
      });
      expect(broken).toEqual(
        {
          fr: [
            'Éligibilité',
            'Préparation du dossier',
            'Ce qu’il reste à combler',
            'Sources et certitude',
          ],
          ar: ['الأهلية', 'مدى جاهزية الملف', 'ما ينبغي استكماله', 'المصادر ودرجة اليقين'],
        }[language],
      );
    }
  });

  it('keeps a stage whole once one of its parts is there', async () => {
    const book = await bookOf(
      {
        edition: 'ogp-local-next',
        jurisdictions: [],
        consultations: [{ id: 'c1', who: 'services-director', opinion: 'favourable' }],
      },
      'fr',
    );
    const texts = seen(under(book, 'Étape 2 sur 7 : Décider'));
    expect(texts).toContain('Avis donné : Favorable');
    expect(texts).toContain('Aucune décision n’est consignée.');
  });
});
