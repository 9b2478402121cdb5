import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assembly } from '../../../src/domain/dossier/assembly';
import { assemble, takeApart } from '../../../src/domain/dossier/fields';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { anyDossier } from './arbitrary-dossier';

const assembled = (fields: Iterable<[string, Leaf]>): Assembly => {
  const assembly = new Assembly();
  for (const [field, value] of fields) assembly.set(field, value);
  return assembly;
};

describe('a dossier put together again where it changes', () => {
  it('is the one put together of all fields, after any changes', () => {
    const change = fc.tuple(
      fc.nat(400),
      fc.constantFrom('take away', 'never said', 'as the other', 'remove', 'move', 'bring back'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anyDossier(), anyDossier(), fc.array(change), (one, other, changes) => {
        const fields: Map<string, Leaf> = takeApart(one);
        const assembly = assembled(fields);
        expect(assembly.dossier).toEqual(assemble(fields));
        const given = [...takeApart(other), ...fields];
        for (const [at, what, isRead] of changes) {
          const [field = 'title', value = ''] = given[at % given.length] ?? [];
          const item = field.split('/').slice(0, 2).join('/');
          const [changed, next] = ((): [string, Leaf | undefined] => {
            if (what === 'take away') return [field, null];
            if (what === 'never said') return [field, undefined];
            if (what === 'as the other' || !field.includes('/')) return [field, value];
            if (!fields.has(`${item}/order`)) return [field, value];
            if (what === 'move') return [`${item}/order`, at];
            return [`${item}/removed`, what === 'remove' ? true : null];
          })();
          if (next === undefined) fields.delete(changed);
          else fields.set(changed, next);
          assembly.set(changed, next);
          if (isRead) expect(assembly.dossier).toEqual(assemble(fields));
        }
        expect(assembly.dossier).toEqual(assemble(fields));
        expect(assembly.fields).toEqual(fields);
      }),
    );
  });

  const items = [
    ['endorsements/a/order', 0],
    ['endorsements/a/organisation/fr', 'A'],
    ['endorsements/b/order', 1],
    ['endorsements/b/organisation/fr', 'B'],
    ['call/opensOn', '2026-01-01'],
  ] as const satisfies [string, Leaf][];

  it('keeps what has not changed the same object', () => {
    const assembly = assembled(items);
    const before = assembly.dossier;
    assembly.set('endorsements/b/organisation/fr', 'B again');
    const after = assembly.dossier;
    expect(after).not.toBe(before);
    expect(after.call).toBe(before.call);
    expect(after.endorsements?.[0]).toBe(before.endorsements?.[0]);
    expect(after.endorsements?.[1]).not.toBe(before.endorsements?.[1]);
    expect(before.endorsements?.[1]?.organisation).toEqual({ fr: 'B' });
  });

  it('keeps an item the same object though another comes, goes or moves', () => {
    const assembly = assembled(items);
    const [, kept] = assembly.dossier.endorsements ?? [];
    assembly.set('endorsements/a/removed', true);
    expect(assembly.dossier.endorsements).toEqual([kept]);
    expect(assembly.dossier.endorsements?.[0]).toBe(kept);
    assembly.set('endorsements/a/removed', null);
    assembly.set('endorsements/a/order', 5);
    expect(assembly.dossier.endorsements?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(assembly.dossier.endorsements?.[0]).toBe(kept);
  });

  it('is the same object while nothing changes', () => {
    const assembly = assembled(items);
    const before = assembly.dossier;
    assembly.set('call/opensOn', '2026-01-01');
    expect(assembly.dossier).toBe(before);
  });
});
