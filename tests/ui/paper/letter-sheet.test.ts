import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import type { LetterSubject } from '../../../src/ui/paper/letter-input';
import { letterSheet } from '../../../src/ui/paper/letter-sheet';
import { dossier, letterIn, letters } from './letters';

const sheetIn = async (language: LetterLanguage, changed: Partial<LetterSubject> = {}) =>
  letterSheet(await letterIn(language, changed));
const says = (text: string): Line => ({ kind: 'paragraph', parts: [{ text }] });
const { endorsement } = letters;

/** The same dossier with one thing changed. */
function changed(change: (copy: Dossier) => void): { dossier: Dossier } {
  const copy = structuredClone(dossier);
  change(copy);
  return { dossier: copy };
}

describe('the head of a letter', () => {
  it.each([
    ['ar', 'Royaume du Maroc', 'Commune d’Aïn Nour'],
    ['fr', 'Royaume du Maroc', 'Commune d’Aïn Nour'],
    ['en', 'Kingdom of Morocco', 'Commune of Aïn Nour'],
  ] as const)('of a commune in %s names it in both scripts', async (language, kingdom, name) => {
    const { arabic, latin } = (await sheetIn(language)).letterhead;
    expect(latin.slice(0, 2)).toEqual([{ text: kingdom }, { text: name, isName: true }]);
    expect(arabic.slice(0, 2)).toEqual([
      { text: 'المملكة المغربية' },
      { text: 'جماعة عين النور', isName: true },
    ]);
  });

  it('has under each name the lines of its script', async () => {
    const { arabic, latin } = (await sheetIn('ar')).letterhead;
    expect(arabic.slice(2).map(({ text }) => text)).toEqual([
      'إقليم الواحات',
      'شارع الاستقلال، عين النور',
    ]);
    expect(latin.slice(2).map(({ text }) => text)).toEqual([
      'Province des Oasis',
      'Avenue de l’Indépendance, Aïn Nour',
    ]);
  });

  it('says nothing twice that the lines say already', async () => {
    const own = changed(({ jurisdictions: [one] }) => {
      one!.letterhead = { lines: { ar: ' المملكة المغربية \n\nجماعة عين النور\nإقليم الواحات' } };
    });
    const { arabic } = (await sheetIn('ar', own)).letterhead;
    expect(arabic.map(({ text }) => text)).toEqual([
      'المملكة المغربية',
      'جماعة عين النور',
      'إقليم الواحات',
    ]);
  });

  it('says the kingdom once where the lines say it in the other language of the script', async () => {
    const own = changed(({ jurisdictions: [one] }) => {
      one!.letterhead = { lines: { fr: 'Royaume du Maroc\nProvince des Oasis' } };
    });
    const { latin } = (await sheetIn('en', own)).letterhead;
    expect(latin.map(({ text }) => text)).toEqual([
      'Kingdom of Morocco',
      'Commune of Aïn Nour',
      'Province des Oasis',
    ]);
  });

  it('of an organisation says no kingdom, and leaves out the script it has no name in', async () => {
    const own = changed(({ endorsements: [one] = [] }) => {
      one!.organisation = { ar: 'جمعية الماء' };
      one!.letterhead = {};
    });
    const { arabic, latin } = (await sheetIn('fr', { letterId: endorsement, ...own })).letterhead;
    expect(arabic).toEqual([{ text: 'جمعية الماء', isName: true }]);
    expect(latin).toEqual([]);
  });
});

describe('place and day', () => {
  it.each([
    ['ar', 'عين النور، في 20 فبراير 2029'],
    ['fr', 'Aïn Nour, le 20 février 2029'],
    ['en', 'Aïn Nour, 20 February 2029'],
  ] as const)('are said in %s', async (language, words) => {
    expect((await sheetIn(language)).placeAndDay.replace(/\u00a0/g, ' ')).toBe(words);
  });

  it('are dotted while they are not known, never today', async () => {
    const own = changed(({ jurisdictions: [one] }) => {
      one!.supportLetter = { place: { ar: 'عين النور' } };
    });
    const { placeAndDay } = await sheetIn('fr', own);
    expect(placeAndDay).toMatch(/^…+, le …+ \/ …+ \/ …+$/);
  });
});

describe('to whom, and what about', () => {
  it('names the call, and only the programme for one that nobody has announced', async () => {
    expect((await sheetIn('fr')).recipient[1]).toBe('Appel OGP Local de 2023');
    const next = { edition: editions['ogp-local-next'] };
    expect((await sheetIn('fr', next)).recipient[1]).toBe('Programme OGP Local');
  });

  it.each([
    ['ar', 'دعم ترشيح جماعة عين النور للبرنامج المحلي لشراكة الحكومة المنفتحة'],
    ['fr', 'soutien à la candidature de la commune d’Aïn Nour au programme OGP Local'],
    ['en', 'support for the application of the commune of Aïn Nour to OGP Local'],
  ] as const)('says in %s whose candidacy is supported', async (language, words) => {
    expect((await sheetIn(language)).subject.text).toBe(words);
  });

  it('says of an endorsement that it endorses, and of a joint candidacy who is together', async () => {
    const joint = changed(({ jurisdictions }) => {
      jurisdictions.push({ id: 'j2', type: 'province', name: { fr: 'Taza' } });
    });
    const { subject } = await sheetIn('fr', { letterId: endorsement, ...joint });
    expect(subject.text).toBe(
      'recommandation de la candidature présentée ensemble par la commune d’Aïn Nour et la province de Taza au programme OGP Local',
    );
  });
});

describe('the text', () => {
  it('is what was written and no word more: no greeting and no formula is put around it', async () => {
    const lines = [says('Un texte.')];
    const { body } = await sheetIn('fr', { lines });
    expect(body).toEqual([{ kind: 'paragraph', direction: 'ltr', runs: [{ text: 'Un texte.' }] }]);
  });

  it('keeps kinds, styles and directions, and leaves out lines without words', async () => {
    const lines: Line[] = [
      { kind: 'heading', parts: [{ text: 'Titre', bold: true }] },
      says('  '),
      { kind: 'bullet', direction: 'rtl', parts: [{ text: 'نقطة', italic: true }] },
    ];
    expect((await sheetIn('fr', { lines })).body).toEqual([
      { kind: 'heading', direction: 'ltr', runs: [{ text: 'Titre', bold: true }] },
      { kind: 'bullet', direction: 'rtl', runs: [{ text: 'نقطة', italic: true }] },
    ]);
  });

  it('says facts of the dossier, and marks those that it lacks by what they are', async () => {
    const facts = ['collectivity', 'signatory', 'budget', 'of-a-newer-version'];
    const lines: Line[] = [{ kind: 'paragraph', parts: facts.map((fact) => ({ fact })) }];
    const [first] = (await sheetIn('fr', { lines })).body;
    expect(first?.runs).toEqual([
      { text: 'Commune d’Aïn Nour' },
      { text: 'Nadia El Mansouri' },
      { text: '[à compléter : Budget des projets]', isGap: true },
      { text: '[à compléter]', isGap: true },
    ]);
  });
});

describe('who signs', () => {
  it('is said by function and name', async () => {
    expect((await sheetIn('en')).signature.lines).toEqual([
      'President of the council of Aïn Nour',
      'Nadia El Mansouri',
    ]);
  });

  it('for the president names the act of delegation', async () => {
    const own = changed(({ jurisdictions: [one] }) => {
      Object.assign(one!.supportLetter!, {
        signedBy: 'delegate',
        delegation: { fr: 'arrêté n° 12' },
      });
    });
    expect((await sheetIn('fr', own)).signature.lines[1]).toBe('Par délégation : arrêté n° 12');
    expect((await sheetIn('ar', own)).signature.lines[1]).toMatch(/^بتفويض: …+$/);
  });

  it('who is not known yet leaves room for a name under the institution', async () => {
    const own = changed(({ jurisdictions: [one], endorsements: [other] = [] }) => {
      one!.supportLetter = {};
      other!.signatory = {};
    });
    expect((await sheetIn('fr', own)).signature.lines).toEqual([
      'La présidence du conseil de la commune d’Aïn Nour',
      'Nom : ……………………',
    ]);
    const organisation = await sheetIn('fr', { ...own, letterId: endorsement });
    expect(organisation.signature.lines[0]).toBe('Association Sources d’Aïn Nour');
  });
});

it('no name in Arabic letters stands in an English letter that has none in Latin ones', async () => {
  const own = changed(({ jurisdictions: [one] }) => {
    one!.supportLetter!.signatory = { name: { ar: 'نادية المنصوري' } };
    one!.supportLetter!.place = { ar: 'عين النور' };
  });
  const { placeAndDay, signature } = await sheetIn('en', own);
  expect(placeAndDay + signature.lines.join('')).not.toMatch(/\p{Script=Arabic}/u);
});

it('a letter whose sender is in the dossier no more cannot be made', async () => {
  await expect(sheetIn('fr', { letterId: 'endorsement-gone' })).rejects.toThrow('no sender');
});

it('only an example says that it is one', async () => {
  expect((await sheetIn('en')).mark).toBeUndefined();
  expect((await sheetIn('en', { isExample: true })).mark).toBe('Example');
});
