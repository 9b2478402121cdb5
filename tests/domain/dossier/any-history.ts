import fc from 'fast-check';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';

const fields: readonly [string, readonly Leaf[]][] = [
  ['edition', ['ogp-local-next', 'ogp-local-2023']],
  ['official', ['yes', 'no', null]],
  ['jurisdictions/a/type', ['commune', 'region']],
  ['jurisdictions/a/name/ar', ['سطات', 'برشيد', null]],
  ['jurisdictions/a/removed', [true, null]],
  ['endorsements', [[], null]],
  ['endorsements/b/letter', ['draft', 'signed']],
  ['endorsements/b/removed', [true, false]],
];

const step = fc.record({
  field: fc.constantFrom(...fields),
  value: fc.nat(5),
  /** which of the revisions of its field the author had before the eyes */
  seen: fc.array(fc.nat(10), { maxLength: 3 }),
  /** few instants, so that many are equal; clocks may lag */
  second: fc.nat(4),
});

/** Any history that several devices can leave behind: branches, merges and wrong clocks. */
export const anyHistory = (): fc.Arbitrary<Revision[]> =>
  fc.array(step, { maxLength: 25 }).map((steps) => {
    const history: Revision[] = [];
    for (const [index, { field, value, seen, second }] of steps.entries()) {
      const before = history.filter((one) => one.field === field[0]);
      history.push({
        id: `r${(index * 7) % 26}`,
        field: field[0],
        value: field[1][value % field[1].length] ?? null,
        parents: [...new Set(seen.flatMap((at) => before[at]?.id ?? []))],
        at: `2026-11-21T10:00:0${second}.000Z`,
        author: { name: '', function: '' },
      });
    }
    return history;
  });
