import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { dossierContent, type Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, isField, takeApart } from '../../../src/domain/dossier/fields';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { isNamed } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import type { Asked } from '../../../src/ui/review/asked-fields';
import { reviewOf, type ReviewRow, type ReviewStage } from '../../../src/ui/review/review-of';
import { anyDossier } from '../../domain/dossier/arbitrary-dossier';
import { complete, empty } from '../../domain/course/complete-dossier';

const asked: Asked = {
  call: true,
  diagnosis: ['petitions', 'budget'],
  judgements: ['ambition'],
  cooperation: [],
  answers: ['why', 'ambition'],
  obligations: [],
};
const nothingAsked: Asked = { ...asked, call: false, diagnosis: [], judgements: [], answers: [] };

const rowsOf = (review: readonly ReviewStage[]): ReviewRow[] =>
  review.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows)));
const rowsIn = (dossier: Dossier, stage: string, part: string) =>
  reviewOf(dossier, asked)
    .find((one) => one.stage === stage)
    ?.parts.find((one) => one.part === part)?.blocks ?? [];

/** The leaves that a row says, as they stand in the fields of a dossier. */
const leavesOf = ({ field, value, texts, members, typed }: ReviewRow): [string, Leaf][] => [
  ...(value === undefined ? [] : [[field, value] as [string, Leaf]]),
  ...Object.entries(texts ?? {}).map(([key, text]): [string, Leaf] => [
    `${field}/${key}`,
    text ?? null,
  ]),
  ...(members ?? []).map((key): [string, Leaf] => [`${field}/${key}`, true]),
  ...(typed === undefined
    ? []
    : [[`unfinished/${field.replaceAll('/', '|')}`, typed] as [string, Leaf]]),
];

type Schema = z.core.$ZodType & {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      element?: Schema;
      shape?: Record<string, Schema>;
      valueType?: Schema;
    };
  };
};

const sha = 'a'.repeat(64);
/** Ids that every list and record takes. */
const idIn = (path: readonly string[]) =>
  ({ tasks: 'eligibility', attachments: sha, files: sha, sittings: '2027-02.x1' })[
    path.length === 1 ? path[0]! : path.at(-1)!
  ] ?? 'x1';

/** Every field that a dossier can have, with one item in each list and one member in each record. */
function fieldsOf(schema: Schema, path: readonly string[] = []): string[] {
  const { def } = schema._zod;
  if (path[0] === 'unfinished') return [];
  if (path[0] === 'questions' && path[2] === 'limit') return [path.join('/')];
  if (def.type === 'optional') return fieldsOf(def.innerType!, path);
  if (def.type === 'array') return fieldsOf(def.element!, [...path, idIn(path)]);
  if (def.type === 'record') return fieldsOf(def.valueType!, [...path, idIn(path)]);
  if (def.type !== 'object') return path.at(-1) === 'id' ? [] : [path.join('/')];
  return Object.entries(def.shape!).flatMap(([key, one]) => fieldsOf(one, [...path, key]));
}

const allFields = fieldsOf(dossierContent);

/** Values of every kind, of which a field takes one. */
const values: Leaf[] = [
  true,
  'yes',
  'commune',
  '2026-01-02',
  '10:30',
  sha,
  'signed',
  'estimate',
  'president',
  'reform',
  'weak',
  'in-place',
  'staff',
  'membership',
  'participation',
  'division-heads',
  'favourable',
  'apply',
  'association',
  'partners',
  'planned',
  'pdf',
  'admitted',
  'done',
  'ar',
  'ogp-local-next',
  '2026-01-02T10:00:00.000Z',
  3,
  { max: '3', unit: 'words' },
  '07.427.01.01',
  'support-07',
  'days',
];

/** A dossier that says one thing alone; a collectivity exists once its kind is known. */
function saying(field: string): Dossier {
  const value = values.find((one) => isField(field, one));
  if (value === undefined) throw new RangeError(`No value for ${field}`);
  const [list, id] = field.split('/');
  return assemble(
    new Map<string, Leaf>([
      ['edition', 'ogp-local-next'],
      ...(list === 'jurisdictions' ? [[`${list}/${id!}/type`, 'commune'] as [string, Leaf]] : []),
      [field, value],
    ]),
  );
}

describe('the review of a dossier', () => {
  it('knows every field of the schema', () => {
    expect(allFields.length).toBeGreaterThan(150);
  });

  it.each(allFields)('says %s in one row of one stage', (field) => {
    const said = rowsOf(reviewOf(saying(field), nothingAsked)).filter((row) =>
      leavesOf(row).some(([leaf]) => leaf === field),
    );
    expect(said).toHaveLength(1);
  });

  it.each(allFields)('has a name for %s', (field) => {
    const bare = field.replace(/\/(values|lines|areas|with|files|criteria|steps)\/[^/]+$/, '/$1');
    expect(isNamed(bare)).toBe(true);
  });

  it.each(allFields)('leads to the page on which %s is asked', (field) => {
    // the name and the language of a dossier are changed in the list of dossiers
    const isElsewhere = field === 'title' || field === 'language';
    expect(placeOfField(field) === undefined).toBe(isElsewhere);
  });

  it('says all that any dossier says, and each thing once', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const leaves = [...takeApart(dossier)].filter(
          ([field]) => !/^[a-zA-Z]+\/[^/]+\/order$/.test(field) && !field.startsWith('unfinished/'),
        );
        const said = rowsOf(reviewOf(dossier, nothingAsked))
          .flatMap(leavesOf)
          .filter(([field]) => !field.startsWith('unfinished/'));
        expect(said.toSorted(byField)).toEqual(leaves.toSorted(byField));
      }),
      // a dossier of every kind of field is long to make
      { numRuns: 15 },
    );
  });
});

const byField = ([one]: [string, Leaf], [other]: [string, Leaf]) => (one < other ? -1 : 1);

describe('an answer', () => {
  it('keeps its languages in one row', () => {
    const goals = [{ id: 'g1', what: { ar: 'نشر', fr: 'Publier' } }];
    expect(rowsIn({ ...empty, goals }, 'orient', 'goals')).toEqual([
      { of: 'goals/g1', rows: [{ field: 'goals/g1/what', texts: { ar: 'نشر', fr: 'Publier' } }] },
    ]);
  });

  it('that is a set has its members in one row', () => {
    const goals = [{ id: 'g1', values: { transparency: true, technology: true } as const }];
    expect(rowsIn({ ...empty, goals }, 'orient', 'goals')[0]?.rows).toEqual([
      { field: 'goals/g1/values', members: ['transparency', 'technology'] },
    ]);
  });

  it('that is typed and unfinished stands where it will be, once its item is there', () => {
    const typed = { day: '31', month: '', year: '' };
    const unfinished = { 'goals|gone|on': typed, 'outcome|on': typed };
    const [row] = rowsIn({ ...empty, unfinished }, 'follow', 'outcome')[0]!.rows.filter(
      (one) => one.typed,
    );
    expect(row).toEqual({ field: 'outcome/on', typed });
    expect(
      rowsOf(reviewOf({ ...empty, unfinished }, asked)).filter((one) => one.typed),
    ).toHaveLength(1);
  });

  it('that is typed and unfinished leaves its item where it stands in its list', () => {
    const evidence = [
      { id: 'p1', link: 'https://a.example' },
      { id: 'p2', link: 'https://b.example' },
    ];
    const unfinished = { 'evidence|p2|on': { day: '3', month: '', year: '' } };
    const blocks = rowsIn({ ...empty, unfinished, evidence }, 'prepare', 'evidence');
    expect(blocks.map(({ of }) => of)).toEqual(['evidence/p1', 'evidence/p2']);
  });

  it('that is asked once and was skipped is a row without a value', () => {
    const [official] = rowsIn(empty, 'prepare', 'filing')[0]!.rows;
    expect(official).toEqual({ field: 'official' });
    expect(rowsIn(empty, 'assess', 'diagnosis').map(({ rows }) => rows)).toEqual([
      [{ field: 'diagnosis/petitions/state' }],
      [{ field: 'diagnosis/budget/state' }],
    ]);
  });

  it('of “none” is said of a list, and a list never touched is empty', () => {
    expect(rowsIn({ ...empty, trackRecord: [] }, 'assess', 'track-record')[0]?.rows).toEqual([
      { field: 'trackRecord', value: [] },
    ]);
    expect(rowsIn(empty, 'assess', 'track-record')[0]?.rows).toEqual([{ field: 'trackRecord' }]);
  });

  it('asked after another one is no gap before that', () => {
    const fields = (dossier: Dossier) => rowsOf(reviewOf(dossier, asked)).map(({ field }) => field);
    expect(fields(empty)).not.toContain('decision/votes/for');
    expect(fields({ ...empty, decision: { isVoted: 'yes' } })).toContain('decision/votes/for');
  });
});

describe('the stages of a review', () => {
  it('hold the focus groups in the strategy, and the other meetings among the partners', () => {
    const of = (stage: string) => rowsIn(complete, stage, 'meetings').map((one) => one.of);
    expect(of('mobilise')).toEqual(['meetings/m1']);
    expect(of('orient')).toEqual(['meetings/m2', 'meetings/m3']);
  });

  it('hold the letter of a partner with the file, and its answers where partners are mobilised', () => {
    const endorsements = [{ id: 'e1', kind: 'association' as const, letter: 'draft' as const }];
    const fields = (stage: string, part: string) =>
      rowsIn({ ...empty, endorsements }, stage, part).flatMap(({ rows }) =>
        rows.map(({ field }) => field),
      );
    expect(fields('mobilise', 'partners')).toEqual(['endorsements/e1/kind']);
    expect(fields('prepare', 'letters')).toEqual(['endorsements/e1/letter']);
  });

  it('have the questions of an item in their order', () => {
    const goals = [{ id: 'g1', areas: { health: true } as const, what: { fr: 'Publier' } }];
    const [block] = rowsIn({ ...empty, goals }, 'orient', 'goals');
    expect(block?.rows.map(({ field }) => field)).toEqual(['goals/g1/what', 'goals/g1/areas']);
  });
});
