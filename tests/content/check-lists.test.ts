import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check-content';
import { readContent, type Content } from '../../scripts/content/read-content';
import type { Commitment } from '../../src/domain/diagnosis/commitment';

const sound = readContent(`${import.meta.dirname}/../..`);
const before = new Set(checkContent(sound));

/** The faults that appear when a sound copy is broken in one place. */
function faultsAfter(breakIt: (content: Content) => void): string[] {
  const copy = structuredClone(sound);
  breakIt(copy);
  return checkContent(copy).filter((fault) => !before.has(fault));
}
const checklist = (content: Content) => content.lists['commitments'] as Commitment[];

describe('the check of the checklist finds', () => {
  it('a commitment without citation', () => {
    expect(
      faultsAfter((content) => {
        checklist(content)[1]!.cite = [];
      }),
    ).toEqual([expect.stringMatching(/^commitments\.json: 1\.cite: /)]);
  });

  it.each([
    ['level', 'voluntary'],
    ['value', 'transparency'],
    ['criteria', ['open-call']],
  ])('a %s that no commitment can have', (key, value) => {
    expect(
      faultsAfter((content) => Object.assign(checklist(content)[0]!, { [key]: value })),
    ).toEqual([expect.stringMatching(new RegExp(`^commitments\\.json: 0\\.${key}`))]);
  });

  it('a commitment given twice', () => {
    expect(faultsAfter((content) => checklist(content).push(checklist(content)[0]!))).toEqual([
      'commitments.json: has participatory-programme twice',
    ]);
  });

  it('a checklist that is not there', () => {
    expect(
      faultsAfter((content) => {
        content.lists = { ...content.lists, commitments: undefined };
      }),
    ).toContainEqual(expect.stringMatching(/^commitments\.json: /));
  });

  it.each(['name', 'what'])(
    'a commitment whose %s has no words in one of the languages',
    (part) => {
      const key = `diagnosis.commitments.petitions.${part}`;
      expect(faultsAfter(({ texts }) => texts.fr.delete(key))).toContain(
        `locales/fr: ${key} is missing, the rules need it`,
      );
      expect(faultsAfter(({ texts }) => texts.ar.delete(key))).toEqual([
        `locales/ar: ${key} is missing`,
      ]);
      expect(faultsAfter(({ texts }) => texts.en.delete(key))).toEqual([
        `locales/en: ${key} is missing`,
      ]);
    },
  );

  it('a citation of an unknown source', () => {
    expect(
      faultsAfter((content) => {
        checklist(content)[0]!.cite[0]!.source = 'organic-law-110-14';
      }),
    ).toContain('sources.json: lacks organic-law-110-14, which is cited');
  });

  it('a clause that has no words to be cited with', () => {
    expect(
      faultsAfter((content) => {
        const { cite } = checklist(content)[0]!;
        cite.find(({ source }) => source === 'open-region-programme')!.clause = '12';
      }),
    ).toEqual(['locales/fr: sources.open-region-programme.clause is missing, the rules need it']);
  });
});

describe('the check of the other lists', () => {
  it('takes a source for cited wherever a list cites it', () => {
    const spare = { ...(sound.sources as object[])[0], id: 'spare' };
    const words = ['name', 'about', 'read'].map((part) => `sources.spare.${part}`);
    const withSpare = (lists: Content['lists']) => (content: Content) => {
      (content.sources as object[]).push(spare);
      Object.assign(content.lists, lists);
      for (const key of words) {
        content.texts.fr.set(key, 'Source');
        content.texts.ar.set(key, 'مصدر');
        content.texts.en.set(key, 'A source');
      }
    };
    const cite = [{ source: 'spare', certainty: 'guide' }];

    expect(faultsAfter(withSpare({}))).toEqual(['sources.json: has spare, which nothing cites']);
    expect(faultsAfter(withSpare({ modes: { within: [{ cite }] } }))).toEqual([]);
  });

  it('finds a citation that says nobody who says it', () => {
    expect(
      faultsAfter(({ lists }) => {
        lists['modes'] = [{ cite: [{ source: 'guide-2023', certainty: 'rumour' }] }];
      }),
    ).toEqual([expect.stringMatching(/^modes\.json: cite: 0\.certainty: /)]);
  });
});
