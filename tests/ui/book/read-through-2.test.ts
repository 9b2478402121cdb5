import { describe, expect, it } from 'vitest';
import { markedTextsOf, reportOf } from '../report/report-of';
import { fullBook, fullDossier, languages } from './book-of';
import { everyBook, seen, under } from './reading';

/** What a second reading of the printed books has found: Tétouan in English, four regions in Arabic and French. */

describe('the dossier on paper, read a second time', () => {
  it.each([
    ['ar', 'الموقع(ة): رئيس(ة) المجلس', 'الموقع(ة): مسؤول(ة) له تفويض بالإمضاء'],
    [
      'fr',
      'Signataire : présidente ou président du conseil',
      'Signataire : responsable ayant délégation',
    ],
    ['en', 'Signed by: president of the council', 'Signed by: official with delegated authority'],
  ] as const)('says who signed without saying “signed” twice (%s)', async (language, ...said) => {
    const texts = seen(await fullBook('four-regions-2024', language));
    for (const one of said) expect(texts.filter((text) => text === one)).toHaveLength(1);
  });

  it('says of no letter that it prints that there is none', async () => {
    const book = await fullBook('four-regions-2024', 'fr');
    for (const language of ['arabe', 'français', 'anglais']) {
      const title = `Lettre de soutien : Région de Drâa-Tafilalet (${language})`;
      expect(seen(under(book, title))[0]).toBe('Projet non signé');
    }
    const texts = seen(under(book, 'Lettres du dossier'));
    const at = texts.indexOf('Lettre de soutien : Région de Drâa-Tafilalet');
    expect(texts.slice(at + 1, at + 3)).toEqual([
      'Pas encore de lettre',
      'Le texte rédigé figure plus loin.',
    ]);
  });

  it('says whole which action a proof proves', async () => {
    const action =
      'Distinction nationale « commune citoyenne » et résultats satisfaisants au programme d’amélioration de la performance des communes';
    const texts = seen(
      under(await fullBook('tetouan-2022', 'fr'), 'Registre des pièces justificatives'),
    );
    expect(texts.map((text) => text.replace("d'", 'd’'))).toContain(`Action prouvée : ${action}`);
  });

  it('names the fingerprint of an answer that was put into the form', async () => {
    const texts = seen(
      under(await fullBook('tetouan-2022', 'fr'), 'Réponses reportées dans le formulaire'),
    );
    const at = texts.findIndex((text) => /^[0-9a-f]{64}$/.test(text));
    expect(texts[at - 1]).toBe('Empreinte SHA-256 :');
  });

  it('says of one commitment that it is one', async () => {
    const texts = seen(under(await fullBook('tetouan-2022', 'fr'), 'Diagnostic de l’ouverture'));
    expect(texts).toContain('Engagement fondamental');
    expect(texts).toContain('Engagement avancé');
    expect(texts).not.toContain('Engagements fondamentaux');
  });

  it('says the kingdom once at the head of a letter, over the name', async () => {
    const book = await fullBook('tetouan-2022', 'en');
    const english = seen(under(book, 'Support letter: Commune of Tetouan (English)'));
    expect(english).toContain('Kingdom of Morocco');
    expect(english).not.toContain('Royaume du Maroc');
    const french = seen(under(book, 'Support letter: Commune of Tetouan (French)'));
    const at = french.indexOf('Royaume du Maroc');
    expect(french.slice(at, at + 3)).toEqual([
      'Royaume du Maroc',
      'Commune de Tétouan',
      'Ministère de l’Intérieur',
    ]);
  });

  it.each(everyBook)(
    'leaves no number alone at the end of a line (%s, %s)',
    async (name, language) => {
      const raw = markedTextsOf((await fullBook(name, language)).blocks);
      expect(raw.filter((text) => /: [\d\s]*\d (jours|days|يوما)$/u.test(text))).toEqual([]);
      expect(raw.filter((text) => /\b10 (MB|Mo|ميغابايت)/u.test(text))).toEqual([]);
    },
  );

  it('says of itself that it is a document', async () => {
    const texts = seen(under(await fullBook('benguerir', 'en'), 'Degrees of certainty'));
    expect(texts[0]).toMatch(/^This document presents neither/);
  });

  it('ends what it says of obligations before admission with a full stop', async () => {
    const texts = seen(
      under(await fullBook('four-regions-2024', 'fr'), 'Obligations après l’admission'),
    );
    expect(texts[0]).toBe('Ceci s’applique une fois la candidature retenue.');
  });
});

describe('the eligibility of a file that was sent', () => {
  it.each(languages)('refers to no part that its book does not have (%s)', async (language) => {
    const texts = seen(await fullBook('four-regions-2024', language));
    const title = {
      ar: 'أقل ما يلزم لاستيفاء الشروط',
      fr: 'Le minimum pour devenir éligible',
      en: 'The least that makes you eligible',
    }[language];
    expect(texts.filter((text) => text.includes(title))).toEqual([]);
  });

  it('says there what would have changed the result', async () => {
    const texts = seen(under(await fullBook('four-regions-2024', 'fr'), 'Les critères minimaux'));
    const at = texts.lastIndexOf(
      'La lettre de soutien signée par la présidence du conseil : Région de Laâyoune-Sakia El Hamra',
    );
    expect(texts[at - 1]).toBe('Ce qui aurait changé le résultat :');
  });
});

describe('the readiness report of a call that is closed', () => {
  it('does not ask for what nothing can change', async () => {
    const report = await reportOf(fullDossier('tetouan-2022'), 'fr', {
      day: Temporal.PlainDate.from('2022-06-15'),
    });
    expect(seen(under(report, 'Le minimum pour devenir éligible'))).toEqual([
      'Appel à candidatures ouvert : rien ne peut changer ce point, avec cet appel et à ce jour.',
    ]);
  });

  it('asks for the rest beside it', async () => {
    const report = await reportOf(fullDossier('four-regions-2024'), 'en', {
      day: Temporal.PlainDate.from('2024-04-15'),
    });
    expect(seen(under(report, 'The least that makes you eligible')).slice(0, 3)).toEqual([
      'Open call for applications: nothing can change this point, with this call and on this day.',
      'These 2 things are needed together:',
      'The support letter signed by the president of the council: Region of Laayoune-Sakia El Hamra (within your reach)',
    ]);
  });
});
