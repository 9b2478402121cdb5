import fc from 'fast-check';
import { editionIds } from '../../../src/content';
import { jurisdictionTypes, type Dossier } from '../../../src/domain/dossier/dossier';
import { stakeholderKinds } from '../../../src/domain/dossier/partners';
import { anyStages } from './arbitrary-stages';
import { day } from '../days';

/** An object of which any key may be absent, but not all: an empty one says nothing. */
function some<T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc
    .record(keys, { requiredKeys: [] })
    .filter((object) => Object.keys(object).length > 0) as unknown as fc.Arbitrary<Partial<T>>;
}

const text = () =>
  fc.oneof(
    fc.constantFrom('', 'سطات', 'قرار المجلس رقم 12.', 'Ben Guerir', '  ', '\u200fابن جرير\n'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
const answer = () => fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const letterStatus = () =>
  fc.constantFrom('missing' as const, 'draft' as const, 'signed' as const, 'unknown' as const);
const localized = () => some({ ar: text(), fr: text(), en: text() });
const mandate = () =>
  some({
    startedOn: day(),
    endsOn: day(),
    endIs: fc.constantFrom('estimate' as const, 'decreed' as const),
  });
const itemId = () =>
  fc.oneof(
    fc.constantFrom('07.427.01.01', '1', '10', '2', 'constructor', 'toString', 'new'),
    fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,8}$/),
  );
const code = () => fc.stringMatching(/^\d\d(\.\d{3}(\.\d\d(\.\d{1,2})?)?)?$/);

/** Items of a list, each with its own identity. */
function items<T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }, most: number) {
  const item = fc
    .tuple(itemId(), fc.record(keys, { requiredKeys: [] }))
    .map(([id, rest]) => ({ ...rest, id }));
  return fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: most });
}

const jurisdictions = () => {
  const one = fc
    .tuple(
      fc.record({ id: itemId(), type: fc.constantFrom(...jurisdictionTypes) }),
      fc.record(
        {
          code: code(),
          mandate: mandate(),
          supportLetter: some({
            status: letterStatus(),
            signedBy: fc.constantFrom('president' as const, 'delegate' as const),
            delegation: localized(),
            signedOn: day(),
          }),
        },
        { requiredKeys: [] },
      ),
      fc.oneof(localized(), fc.constant({})),
    )
    .map(([known, more, name]) => ({ ...known, ...more, name }));
  const reference = ({ id, code: own }: { id: string; code?: string }) => own ?? `id ${id}`;
  return fc
    .uniqueArray(one, { selector: ({ id }) => id, maxLength: 4 })
    .map((list) =>
      list.filter(
        (item, at) => list.findIndex((other) => reference(other) === reference(item)) === at,
      ),
    );
};

/** Any dossier that the file format admits, with few items so that many can be tried. */
export function anyDossier(): fc.Arbitrary<Dossier> {
  const required = { edition: fc.constantFrom(...editionIds), jurisdictions: jurisdictions() };
  const optional = {
    title: text(),
    language: fc.constantFrom('ar' as const, 'fr' as const, 'en' as const),
    plannedMandate: mandate(),
    call: some({ opensOn: day(), closesOn: day(), isKnown: answer() }),
    official: answer(),
    onlyFile: answer(),
    support: answer(),
    endorsements: items(
      {
        organisation: localized(),
        kind: fc.constantFrom(...stakeholderKinds),
        endorses: answer(),
        contactedOn: day(),
        answeredOn: day(),
        reply: localized(),
        focalPoint: some({ name: localized(), function: localized(), contact: text() }),
        letter: letterStatus(),
        signedOn: day(),
      },
      4,
    ),
    trackRecord: items(
      {
        kind: fc.constantFrom('reform' as const, 'co-creation' as const),
        what: localized(),
        on: day(),
        proof: localized(),
      },
      4,
    ),
    ...anyStages({ some, items, text, localized, answer, itemId }),
    questions: items(
      {
        label: localized(),
        limit: fc.record({
          max: fc.integer({ min: 1, max: 100_000 }),
          unit: fc.constantFrom('words' as const, 'characters' as const),
        }),
      },
      3,
    ),
    answers: fc.dictionary(
      fc.constantFrom('why', 'term', 'constructor', 'own-1', '7'),
      localized(),
      { minKeys: 1, maxKeys: 3 },
    ),
    unfinished: fc.dictionary(
      fc.constantFrom('call|closesOn', 'jurisdictions|07.427.01.01|mandate|endsOn', 'valueOf'),
      fc.oneof(fc.record({ day: text(), month: text(), year: text() }), text()),
      { minKeys: 1, maxKeys: 3 },
    ),
  };
  return fc
    .record({ ...required, ...optional }, { requiredKeys: ['edition', 'jurisdictions'] })
    .map((dossier) => dossier as unknown as Dossier);
}
