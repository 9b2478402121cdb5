import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import {
  isFilled,
  pasteChanges,
  pasteLanguage,
  pastePack,
  pasteProgress,
  unpasteChanges,
} from '../../../src/domain/form/paste';
import { after } from '../decision/a-decision';
import { letterFile, proofFile, sent } from '../submission/a-submission';

const edition = editions['ogp-local-2023'];
const next = editions['ogp-local-next'];

const packOf = (dossier: Dossier, language: 'ar' | 'fr' | 'en' = 'fr') =>
  pastePack(dossier, edition, language, sha256Of);
const fieldOf = (dossier: Dossier, id: string, language: 'ar' | 'fr' | 'en' = 'fr') =>
  packOf(dossier, language).fields.find(({ question }) => question.id === id)!;
const pasted = (dossier: Dossier, id: string, language: 'ar' | 'fr' | 'en' = 'fr') =>
  after(
    dossier,
    pasteChanges(fieldOf(dossier, id, language), {
      language,
      on: '2026-11-22',
      digest: sha256Of,
    }),
  );

describe('the fields of a form', () => {
  it('stand in the order of the edition, each with its text in the language that is sent', () => {
    const { fields } = packOf(sent);
    expect(fields.map(({ question }) => question.id)).toEqual(
      edition.questions.map(({ id }) => id),
    );
    expect(fieldOf(sent, 'why').text).toBe('Pour une ville ouverte');
    expect(fieldOf(sent, 'why', 'ar').text).toBe('من أجل مدينة منفتحة');
  });

  it('have no text where there is none in that language, and say in which there is one', () => {
    const field = fieldOf(sent, 'why', 'en');
    expect(field.text).toBe('');
    expect(field.written).toEqual(['ar', 'fr']);
    expect(isFilled(field)).toBe(false);
  });

  it('follow the order that a person gave to the form nobody has announced', () => {
    const questions = [{ id: 'my.own', label: { fr: 'La mienne' } }, { id: 'why' }];
    const dossier = { ...sent, questions, answers: { 'my.own': { fr: 'Oui' } } };
    const { fields } = pastePack(dossier, next, 'fr', sha256Of);
    expect(fields.slice(0, 2).map(({ question, text }) => [question.id, text])).toEqual([
      ['my.own', 'Oui'],
      ['why', ''],
    ]);
  });

  it('keep every space and every line of a text, with one sign at the end of each line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\r\n]*$/)), (lines) => {
        for (const end of ['\n', '\r\n', '\r']) {
          const answers = { why: { fr: lines.join(end) } };
          expect(fieldOf({ ...sent, answers }, 'why').text).toBe(lines.join('\n'));
        }
      }),
    );
  });
});

describe('a field that was pasted', () => {
  it('is said to be, with its day and its language, whichever language is shown', () => {
    const dossier = pasted(sent, 'why');
    expect(dossier.pasted).toEqual({
      why: { on: '2026-11-22', language: 'fr', sha256: sha256Of('Pour une ville ouverte') },
    });
    expect(fieldOf(dossier, 'why', 'ar')).toMatchObject({
      state: 'yes',
      on: '2026-11-22',
      language: 'fr',
    });
  });

  it.each([
    ['one sign more', 'Pour une ville ouverte.', 'changed'],
    ['a space more', 'Pour une ville ouverte ', 'changed'],
    ['no text', '', 'changed'],
    ['the same text', 'Pour une ville ouverte', 'yes'],
  ])('and has %s since is said so', (_what, fr, state) => {
    const dossier = { ...pasted(sent, 'why'), answers: { why: { fr, ar: 'أخرى' } } };
    expect(fieldOf(dossier, 'why').state).toBe(state);
  });

  it('does not change with the text of another language', () => {
    const dossier = {
      ...pasted(sent, 'why'),
      answers: { why: { ...sent.answers?.['why'], ar: 'أخرى' } },
    };
    expect(fieldOf(dossier, 'why', 'ar').state).toBe('yes');
  });

  it('can be taken back', () => {
    const dossier = after(pasted(sent, 'why'), unpasteChanges('why'));
    expect(fieldOf(dossier, 'why').state).toBe('no');
  });

  it('has an id with points in it, or the name of something every object has', () => {
    const questions = [{ id: 'my.own' }, { id: 'constructor' }];
    const answers = { 'my.own': { fr: 'Oui' }, constructor: { fr: 'Non' } };
    const dossier: Dossier = { ...sent, edition: 'ogp-local-next', questions, answers };
    const states = (of: Dossier) =>
      pastePack(of, next, 'fr', sha256Of)
        .fields.slice(0, 2)
        .map(({ state }) => state);
    expect(states(dossier)).toEqual(['no', 'no']);
    const [own] = pastePack(dossier, next, 'fr', sha256Of).fields;
    const given = { language: 'fr' as const, on: '2026-11-22', digest: sha256Of };
    expect(states(after(dossier, pasteChanges(own!, given)))).toEqual(['yes', 'no']);
  });
});

describe('the files of a form', () => {
  it('stand with the field that asks for them, each once', () => {
    const hashes = (id: string) => fieldOf(sent, id).files.map(({ sha256 }) => sha256);
    expect(hashes('support-letter')).toEqual([letterFile]);
    expect(hashes('endorsement-letters')).toEqual([proofFile]);
    expect(hashes('other-files')).toEqual([]);
    expect(hashes('why')).toEqual([]);
  });

  it('that no field asks for are not forgotten', () => {
    const of2022 = pastePack(
      { ...sent, endorsements: [] },
      editions['ogp-local-2022'],
      'fr',
      sha256Of,
    );
    expect(of2022.otherFiles.map(({ sha256 }) => sha256)).toEqual([proofFile]);
  });

  it('are noted as attached until another one is there', () => {
    const dossier = pasted(sent, 'support-letter');
    expect(fieldOf(dossier, 'support-letter').state).toBe('yes');
    const [first] = dossier.jurisdictions;
    const supportLetter = { ...first!.supportLetter, file: proofFile };
    const other = { ...dossier, jurisdictions: [{ ...first!, supportLetter }] };
    expect(fieldOf(other, 'support-letter').state).toBe('changed');
  });
});

describe('how far the form is filled in', () => {
  it('counts what is pasted, and apart from it what has changed since', () => {
    const both = pasted(pasted(sent, 'why'), 'support-letter');
    expect(pasteProgress(packOf(both).fields)).toEqual({
      pasted: 2,
      changed: 0,
      all: edition.questions.length,
    });
    const changed = { ...both, answers: { why: { fr: 'Autre' } } };
    expect(pasteProgress(packOf(changed).fields)).toMatchObject({ pasted: 1, changed: 1 });
  });
});

describe('the language to begin with', () => {
  it.each([
    [
      'English where one answer is in English',
      { why: { ar: 'أ', en: 'A' }, head: { ar: 'ب' } },
      'en',
    ],
    ['the language of most answers', { why: { fr: 'A', ar: 'أ' }, head: { fr: 'B' } }, 'fr'],
    ['that of the dossier where nothing is written', {}, 'ar'],
    ['that of the dossier where two languages have as many', { why: { fr: 'A', ar: 'أ' } }, 'ar'],
  ] as const)('is %s', (_why, answers, language) => {
    expect(pasteLanguage({ ...sent, language: 'ar', answers }, edition)).toBe(language);
  });
});
