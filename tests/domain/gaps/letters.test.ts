import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { letterGaps } from '../../../src/domain/gaps/letters';
import { independent } from '../letters/alike-letters';
import { endorsementText, letterText, paragraphs } from '../letters/some-texts';
import { gapsOn, idsOn } from './given';
import { wholeDay, wholeDossier } from './whole-dossier';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  endorsements: [
    { id: 'a', organisation: { fr: 'Nour' }, endorses: 'yes' },
    { id: 'b', organisation: { fr: 'Amal' }, endorses: 'yes' },
    { id: 'no', organisation: { fr: 'Non' }, endorses: 'no' },
    { id: 'mairie', kind: 'local-authority', endorses: 'yes' },
  ],
};
const both = ['Nous préparerons|help-prepare', 'Nous exécuterons|help-carry-out'];
const told = (...letters: Parameters<typeof letterGaps>[1]) =>
  letterGaps(dossier, letters).map(({ id, page, item, facts }) => ({
    ...{ id, page, item },
    of: facts['stakeholders'],
  }));
const french = (id: string, ...texts: string[]) =>
  letterText(`endorsement-${id}`, { fr: paragraphs(...texts) });

describe('what the texts of the endorsement letters lack', () => {
  test('is nothing while nobody has begun one here', () => {
    expect(told()).toEqual([]);
    expect(told(letterText('endorsement-a', {}))).toEqual([]);
  });

  test('is nothing in a letter with both commitments', () => {
    expect(told(french('a', ...both))).toEqual([]);
  });

  test.each([
    [0, 'letter-no-prepare'],
    [1, 'letter-no-carry-out'],
  ])('is the commitment that no paragraph is said to hold, %i', (missing, id) => {
    expect(told(french('a', ...both.filter((_, at) => at !== missing)))).toEqual([
      { id, page: 'letter', item: 'endorsement-a', of: ['a'] },
    ]);
  });

  test('is not a commitment that stands in one of its languages', () => {
    const texts = { fr: paragraphs('Rien encore'), ar: paragraphs(...both) };

    expect(told(letterText('endorsement-a', texts))).toEqual([]);
  });

  test('is a commitment ticked beside no words', () => {
    expect(told(french('a', both[0]!, ' |help-carry-out', 'Rien')).map(({ id }) => id)).toEqual([
      'letter-no-carry-out',
    ]);
  });

  test('is named once for all, and leads to their list', () => {
    const gaps = told(french('b', both[0]!), french('a', both[0]!));

    expect(gaps).toEqual([
      { id: 'letter-no-carry-out', page: 'letters', item: undefined, of: ['a', 'b'] },
    ]);
  });

  test('is asked of nobody who signs no letter, or is in the register no more', () => {
    expect(told(french('no', 'Rien'), french('mairie', 'Rien'), french('gone', 'Rien'))).toEqual(
      [],
    );
    expect(told(letterText('support-07', { fr: paragraphs('Rien') }))).toEqual([]);
  });

  test('is words of its own, where two say the same: under the names of both', () => {
    const text = `${independent.fr[0]!}|help-prepare|help-carry-out`;
    const gaps = told(endorsementText('a', 'fr', text), endorsementText('b', 'fr', text));

    expect(gaps).toContainEqual({
      id: 'letters-alike/a/b',
      page: 'letter',
      item: 'endorsement-b',
      of: ['a', 'b'],
    });
  });

  test('cites the guide for the commitments, and calls the rest our reading', () => {
    const text = independent.fr[0]!;
    const gaps = letterGaps(dossier, [
      endorsementText('a', 'fr', text),
      endorsementText('b', 'fr', text),
    ]);

    expect(gaps.map(({ code, cite }) => [code, cite[0]?.certainty])).toEqual([
      ['letter-no-prepare', 'guide'],
      ['letter-no-carry-out', 'guide'],
      ['letters-alike', 'inference'],
    ]);
  });

  test('stands among the gaps of the file, and leaves a whole dossier whole without texts', () => {
    const [one] = wholeDossier.endorsements ?? [];
    const letters = [french(one!.id, 'Rien')];

    expect(idsOn(wholeDay, wholeDossier)).toEqual([]);
    expect(
      gapsOn(wholeDay, wholeDossier, letters).map(({ id, stage }) => `${stage} ${id}`),
    ).toEqual(['prepare letter-no-prepare', 'prepare letter-no-carry-out']);
  });
});
