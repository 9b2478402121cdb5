import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsBefore, arrange, circleThrough } from '../../../src/domain/plan/order';

interface One {
  id: string;
  after?: Record<string, true>;
  dueOn?: string;
}
const action = (id: string, after: readonly string[] = [], dueOn?: string): One => ({
  id,
  after: Object.fromEntries(after.map((one) => [one, true])),
  ...(dueOn === undefined ? {} : { dueOn }),
});
const idsOf = (actions: readonly One[]) => actions.map(({ id }) => id);

/** Any actions, with links in any direction, to themselves and to what is not there. */
const anyActions = () =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 12 }).map((n) => `a${n}`),
        after: fc.array(
          fc.integer({ min: 0, max: 14 }).map((n) => `a${n}`),
          { maxLength: 3 },
        ),
        dueOn: fc.option(fc.constantFrom('2026-12-01', '2027-01-15', '2027-06-30')),
      }),
      { selector: ({ id }) => id, maxLength: 13 },
    )
    .map((all) => all.map(({ id, after, dueOn }) => action(id, after, dueOn ?? undefined)));

/** Links only from later to earlier numbers: no circle can be in it. */
const withoutCircle = () =>
  anyActions().map((all) =>
    all.map((one) =>
      action(
        one.id,
        Object.keys(one.after ?? {}).filter(
          (other) => Number(other.slice(1)) < Number(one.id.slice(1)),
        ),
        one.dueOn,
      ),
    ),
  );

describe('the order of a plan', () => {
  it.each([
    ['as the list has them, where nothing else says', [action('b'), action('a')], ['b', 'a']],
    [
      'by the day they are due, those without one last',
      [action('a'), action('b', [], '2027-01-02'), action('c', [], '2027-01-01')],
      ['c', 'b', 'a'],
    ],
    [
      'each after what comes before it, whatever its day',
      [action('a', ['b'], '2026-01-01'), action('b', ['c'], '2027-01-01'), action('c')],
      ['c', 'b', 'a'],
    ],
    ['without minding an action that is gone', [action('a', ['gone']), action('b')], ['a', 'b']],
    ['without minding itself', [action('a', ['a'])], ['a']],
  ])('puts them %s', (_, actions, expected) => {
    expect(idsOf(arrange(actions).ordered)).toEqual(expected);
    expect(arrange(actions).circle.size).toBe(0);
  });

  it('puts a circle of two devices last, and tells it from what only waits for it', () => {
    const made = arrange([
      action('waits', ['one']),
      action('one', ['two']),
      action('two', ['one']),
      action('free'),
    ]);
    expect(idsOf(made.ordered)).toEqual(['free', 'waits', 'one', 'two']);
    expect([...made.circle]).toEqual(['one', 'two']);
  });

  it('respects what comes before, and finds no circle where there is none', () => {
    fc.assert(
      fc.property(withoutCircle(), (actions) => {
        const { ordered, circle } = arrange(actions);
        expect(circle.size).toBe(0);
        const places = new Map(ordered.map(({ id }, place) => [id, place]));
        const byId = new Map(actions.map((one) => [one.id, one]));
        for (const one of actions)
          for (const before of actionsBefore(one, byId))
            expect(places.get(before.id)).toBeLessThan(places.get(one.id) ?? -1);
      }),
    );
  });

  it('loses none and doubles none, whatever waits for what', () => {
    fc.assert(
      fc.property(anyActions(), (actions) => {
        expect(idsOf(arrange(actions).ordered).toSorted()).toEqual(idsOf(actions).toSorted());
      }),
    );
  });
});

describe('a link that would go round in a circle', () => {
  const plan = [action('a'), action('b', ['a']), action('c', ['b']), action('d')];

  it.each([
    ['itself', 'a', 'a', ['a']],
    ['what waits for it', 'a', 'b', ['b', 'a']],
    ['what waits for what waits for it', 'a', 'c', ['c', 'b', 'a']],
    ['what it waits for already', 'c', 'a', undefined],
    ['one that has nothing to do with it', 'a', 'd', undefined],
  ])('is found before %s', (_, one, before, chain) => {
    expect(circleThrough(plan, one, before)).toEqual(chain);
  });

  it('is refused exactly where the order would have a circle', () => {
    fc.assert(
      fc.property(withoutCircle(), fc.nat(12), fc.nat(12), (actions, one, other) => {
        const [id, before] = [`a${one}`, `a${other}`];
        fc.pre(id !== before && [id, before].every((wanted) => idsOf(actions).includes(wanted)));
        const linked = actions.map((each) =>
          each.id === id ? { ...each, after: { ...each.after, [before]: true as const } } : each,
        );
        const isRefused = circleThrough(actions, id, before) !== undefined;
        expect(arrange(linked).circle.size > 0).toBe(isRefused);
      }),
    );
  });
});
