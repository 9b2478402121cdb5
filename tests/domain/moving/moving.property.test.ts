import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, isField, itemOf, takeApart } from '../../../src/domain/dossier/fields';
import { currentFields, derive } from '../../../src/domain/dossier/history';
import { revise } from '../../../src/domain/dossier/revise';
import type { Revision } from '../../../src/domain/dossier/revision';
import type { Edition } from '../../../src/domain/edition/edition';
import { editionDifference, isNothing } from '../../../src/domain/moving/edition-difference';
import { whyLeft } from '../../../src/domain/moving/left-behind';
import { moveChanges } from '../../../src/domain/moving/move-changes';
import { movedVerdict } from '../../../src/domain/moving/moved-verdict';
import { carriedHistory, nextEditionChanges } from '../../../src/domain/moving/next-edition';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { anyEdition } from './any-edition';

let made = 0;
const pen = {
  newId: () => `moved${(made += 1)}`,
  now: () => '2026-11-22T10:00:00.000Z',
  author: { name: 'أمينة', function: '' },
};
const historyOf = (dossier: Dossier): Revision[] =>
  revise(
    [],
    [...takeApart(dossier)].map(([field, value]) => ({ field, value })),
    pen,
  );
const moved = (history: readonly Revision[], to: string): Revision[] => [
  ...history,
  ...revise(history, moveChanges(derive(history), to), pen),
];
const sorted = (ids: readonly { id: string }[]) => ids.map(({ id }) => id).toSorted();

describe('a move', () => {
  it('is one field: everything else stays, and there and back is where one began', () => {
    fc.assert(
      fc.property(anyDossier(), anyEdition(), (dossier, to) => {
        const there = moved(historyOf(dossier), to.id);
        expect(derive(there)).toEqual({ ...derive(historyOf(dossier)), edition: to.id });
        expect(derive(moved(there, dossier.edition))).toEqual(derive(historyOf(dossier)));
      }),
    );
  });

  it('to the edition the dossier follows writes nothing', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        expect(moveChanges(dossier, dossier.edition)).toEqual([]);
      }),
    );
  });
});

describe('the difference of any two editions', () => {
  const pair = () => fc.tuple(anyEdition(), anyEdition(), anyDossier());

  it('read backward is the difference back', () => {
    fc.assert(
      fc.property(pair(), ([from, to, dossier]) => {
        const [there, back] = [
          editionDifference(from, to, dossier),
          editionDifference(to, from, dossier),
        ];
        for (const list of ['questions', 'criteria'] as const) {
          expect(sorted(there[list].added)).toEqual(sorted(back[list].removed));
          expect(sorted(there[list].removed)).toEqual(sorted(back[list].added));
          expect(there[list].changed.map(({ after }) => after.id).toSorted()).toEqual(
            back[list].changed.map(({ after }) => after.id).toSorted(),
          );
        }
        expect(there.touched.unasked.toSorted()).toEqual(back.touched.returning.toSorted());
        expect(there.touched.returning.toSorted()).toEqual(back.touched.unasked.toSorted());
        expect(isNothing(there)).toBe(isNothing(back));
      }),
    );
  });

  it('speaks of each question once: as added, removed, changed or the same', () => {
    fc.assert(
      fc.property(pair(), ([from, to, dossier]) => {
        const { added, changed, removed } = editionDifference(from, to, dossier).questions;
        const told = [...added, ...removed, ...changed.map(({ after }) => after)];
        const same = from.questions.filter(
          ({ id }) =>
            to.questions.some((one) => one.id === id) && !told.some((one) => one.id === id),
        );
        const all = new Set([...from.questions, ...to.questions].map(({ id }) => id));
        expect([...sorted(told), ...sorted(same)].toSorted()).toEqual([...all].toSorted());
        for (const { id, ...kept } of same) {
          const { cite, criteria, ...after } = questionOf(to, id);
          expect({ id, ...kept }).toEqual({
            ...after,
            cite,
            criteria: expect.any(Array) as unknown,
          });
          expect(new Set(kept.criteria)).toEqual(new Set(criteria));
        }
      }),
    );
  });

  it('of an edition with itself is nothing', () => {
    fc.assert(
      fc.property(anyEdition(), anyDossier(), day(), (edition, dossier, on) => {
        expect(isNothing(editionDifference(edition, structuredClone(edition), dossier))).toBe(true);
        const asOf = Temporal.PlainDate.from(on);
        expect(movedVerdict(edition, edition, dossier, asOf).changes).toEqual([]);
      }),
    );
  });
});

const questionOf = (edition: Edition, id: string) =>
  edition.questions.find((one) => one.id === id)!;

describe('a dossier for another call, of any dossier', () => {
  const chosen = { edition: 'ogp-local-next', title: 'Autre', hasNextCouncil: false };

  it('loses nothing but what stays behind, and writes only fields that exist', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const history = carriedHistory(historyOf(dossier));
        const fields = currentFields(history);
        const changes = nextEditionChanges(fields, chosen);
        for (const { field, value } of changes) expect(isField(field, value)).toBe(true);
        const next = currentFields([...history, ...revise(history, changes, pen)]);
        const removed = new Set(
          changes
            .filter(({ field }) => field.endsWith('/removed'))
            .map(({ field }) => itemOf(field)),
        );
        for (const [field, value] of fields) {
          const isTouched = field === 'edition' || field === 'title' || removed.has(itemOf(field));
          if (whyLeft(field) === undefined && !isTouched) expect(next.get(field)).toEqual(value);
        }
        const left = [...takeApart(assemble(next)).keys()].filter((field) => whyLeft(field));
        expect(left).toEqual([]);
      }),
    );
  });
});
