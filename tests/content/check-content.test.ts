import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check-content';
import { readContent, type Content } from '../../scripts/content/read-content';
import type { Edition, Source } from '../../src/domain/edition/edition';

const sound = readContent(`${import.meta.dirname}/../..`);
const before = new Set(checkContent(sound));

/** The faults that appear when a sound copy is broken in one place. */
function faultsAfter(breakIt: (content: Content) => void): string[] {
  const copy = structuredClone(sound);
  breakIt(copy);
  return checkContent(copy).filter((fault) => !before.has(fault));
}
const edition = (content: Content, id = 'ogp-local-2023') => content.editions[id] as Edition;
const sourcesOf = (content: Content) => content.sources as Source[];

it('finds no fault in the rules and texts that are published', () => {
  expect(checkContent()).toEqual([]);
});

describe('the check of the rules finds', () => {
  it('an edition that does not match its schema', () => {
    expect(
      faultsAfter((content) => Object.assign(edition(content), { rulesAsOf: '21 November 2026' })),
    ).toEqual([expect.stringMatching(/^ogp-local-2023\.json: rulesAsOf: /)]);
  });

  it('a criterion without citation', () => {
    expect(
      faultsAfter((content) => {
        edition(content).criteria[1]!.cite = [];
      }),
    ).toEqual([expect.stringMatching(/^ogp-local-2023\.json: criteria\.1\.cite: /)]);
  });

  it('a file whose edition has another name', () => {
    expect(
      faultsAfter((content) => {
        edition(content).id = 'ogp-local-2024';
      }),
    ).toContain('ogp-local-2023.json: its id is ogp-local-2024');
  });

  it('a criterion given twice in the place of another, and one of the wrong kind', () => {
    expect(
      faultsAfter((content) => {
        const { criteria } = edition(content);
        criteria[1] = { ...criteria[0]!, kind: 'assessed' };
      }),
    ).toEqual(
      expect.arrayContaining([
        'ogp-local-2023.json: lacks open-call',
        'ogp-local-2023.json: country-in-good-standing is not of kind assessed',
      ]),
    );
  });

  it('a question asked twice', () => {
    expect(
      faultsAfter((content) => edition(content).questions.push(edition(content).questions[0]!)),
    ).toEqual(['ogp-local-2023.json: asks identity twice']);
  });

  it('a citation of an unknown source', () => {
    expect(
      faultsAfter((content) => {
        edition(content).call.cite[0]!.source = 'hearsay';
      }),
    ).toEqual(['sources.json: lacks hearsay, which is cited']);
  });

  it('a source that nothing cites, and one given twice', () => {
    const spare = { ...sourcesOf(sound)[0]!, id: 'spare' };
    expect(faultsAfter((content) => sourcesOf(content).push(spare))).toContain(
      'sources.json: has spare, which nothing cites',
    );
    expect(faultsAfter((content) => sourcesOf(content).push(sourcesOf(content)[0]!))).toEqual([
      'sources.json: has ogp-local-eligibility twice',
    ]);
  });

  it('a source that does not match its schema', () => {
    expect(
      faultsAfter((content) => Object.assign(sourcesOf(content)[2]!, { read: 'half' })),
    ).toEqual([expect.stringMatching(/^sources\.json: 2\.read: /)]);
  });

  it.each([
    ['of a proof', 'criteria.evidence.hunch', { evidence: ['hunch'] }],
    [
      'of a kind of organisation',
      'criteria.kinds.guild',
      { test: { endorsementsAtLeast: 1, kinds: ['guild'], openKinds: [] } },
    ],
    [
      'on what the law adds',
      'criteria.country-in-good-standing.law',
      { cite: [{ source: 'guide-2023', certainty: 'law' }] },
    ],
  ] as const)('a missing text %s', (_, key, change) => {
    expect(
      faultsAfter((content) => Object.assign(edition(content).criteria[0]!, change)),
    ).toContain(`locales/fr: ${key} is missing, the rules need it`);
  });

  it('a clause that has no words to be cited with', () => {
    expect(
      faultsAfter((content) => {
        edition(content).criteria[1]!.cite[1]!.clause = '4';
      }),
    ).toEqual(['locales/fr: sources.ogp-local-call-2023.clause is missing, the rules need it']);
  });
});

describe('the check of the texts finds', () => {
  it.each([
    ['ar', 'criteria.open-call.name'],
    ['en', 'questions.why.label'],
  ] as const)('a text missing in %s', (language, key) => {
    expect(faultsAfter(({ texts }) => texts[language].delete(key))).toEqual([
      `locales/${language}: ${key} is missing`,
    ]);
  });

  it('a text missing in French, which the rules need', () => {
    expect(faultsAfter(({ texts }) => texts.fr.delete('criteria.open-call.name'))).toEqual([
      'locales/fr: criteria.open-call.name is missing, the rules need it',
      'locales/ar: criteria.open-call.name is not in locales/fr',
      'locales/en: criteria.open-call.name is not in locales/fr',
    ]);
  });

  const key = 'editions.rules-as-of';
  it.each([
    ['an extra one', 'ar', 'editions.extra', 'زائد', 'editions.extra is not in locales/fr'],
    ['an empty one', 'fr', key, ' ', `${key} is empty`],
    ['what is not a text', 'en', key, 16, `${key} is not a text`],
    [
      'other arguments',
      'ar',
      key,
      'القواعد يوم {day}.',
      `${key} takes {day}, locales/fr takes {date}`,
    ],
    ['Arabic without an Arabic letter', 'ar', key, 'Rules {date}', `${key} has no Arabic letter`],
    [
      'English that is still Arabic',
      'en',
      key,
      sound.texts.ar.get(key),
      `${key} is the same text as in Arabic`,
    ],
  ] as const)('%s', (_, language, at, text, fault) => {
    expect(faultsAfter(({ texts }) => texts[language].set(at, text))).toEqual([
      `locales/${language}: ${fault}`,
    ]);
  });

  it('a message that cannot be read', () => {
    expect(faultsAfter(({ texts }) => texts.en.set(key, 'Rules {date'))).toEqual([
      expect.stringMatching(/^locales\/en: editions\.rules-as-of is not a valid message: /),
    ]);
  });

  it('an Arabic plural without one of its six forms, and a French one without its singular', () => {
    const five = 'zero {لا شيء} one {شهر} two {شهران} few {# أشهر} other {# شهر}';
    const faults = faultsAfter(({ texts }) => {
      texts.fr.set(key, '{date, plural, other {# mois}}');
      texts.ar.set(key, `{date, plural, ${five}}`);
    });
    expect(faults).toEqual([
      `locales/fr: ${key} lacks the plural form one`,
      `locales/ar: ${key} lacks the plural form many`,
    ]);
  });

  it('a plural inside another form of the message', () => {
    const nested = '{date, select, none {بدون} other {{date, plural, one {شهر} other {# شهر}}}}';
    expect(faultsAfter(({ texts }) => texts.ar.set(key, nested))).toHaveLength(4);
  });

  it('nothing in names and abbreviations that are the same everywhere', () => {
    for (const [text, other] of [
      ['OGP Local', 'OGP Local'],
      ['PDF', 'PDF'],
      ['{date}', '{date}'],
    ] as const) {
      const sameInBoth = ({ texts }: Content) => {
        texts.ar.set(key, `${text}{date, select, other {}}`);
        texts.en.set(key, `${other}{date, select, other {}}`);
      };
      expect(faultsAfter(sameInBoth)).toEqual([]);
    }
  });

  it('a confirmation of a text that does not exist', () => {
    const confirmed = { ar: ['no.such.text'], fr: [], en: [] };
    expect(faultsAfter((content) => (content.review = { confirmed }))).toEqual([
      'locales/review.json: no.such.text is confirmed for ar but does not exist',
    ]);
  });
});
