import type { Action } from '../dossier/dossier';

type Ordered = Pick<Action, 'id' | 'after' | 'dueOn'>;

/** The actions of the plan that must be done before one; ids of actions that are there no more count for nothing. */
export function actionsBefore<Item extends Ordered>(
  { id, after = {} }: Ordered,
  byId: ReadonlyMap<string, Item>,
): Item[] {
  return Object.keys(after).flatMap((other) => (other === id ? [] : (byId.get(other) ?? [])));
}

/**
 * The chain of actions that would come round in a circle if `before` had to be done before `action`:
 * from `before` back to `action`, both included. Undefined where there is none.
 */
export function circleThrough(
  actions: readonly Ordered[],
  action: string,
  before: string,
): string[] | undefined {
  const byId = new Map(actions.map((one) => [one.id, one]));
  const cameFrom = new Map<string, string | undefined>([[before, undefined]]);
  const open = [before];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === action) return chainTo(at, cameFrom);
    const one = byId.get(at);
    for (const { id } of one === undefined ? [] : actionsBefore(one, byId)) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      open.push(id);
    }
  }
  return undefined;
}

function chainTo(last: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = cameFrom.get(at))
    chain.unshift(at);
  return chain;
}

/** The actions in the order of their work, and those that wait for themselves. */
export interface Arranged<Item> {
  ordered: Item[];
  /** ids */
  circle: ReadonlySet<string>;
}

/**
 * The actions in an order in which they can be done: each after those that come before it, else by
 * the day they are due, else as they stand in the list. Two devices can have made a circle: actions
 * that wait for each other come last, as they stand, so that none is lost.
 */
export function arrange<Item extends Ordered>(actions: readonly Item[]): Arranged<Item> {
  const left = new Map(actions.map((one) => [one.id, one]));
  const ordered: Item[] = [];
  let waiting = actions.toSorted((one, other) => compareDays(one.dueOn, other.dueOn));
  for (;;) {
    const next = waiting.find((one) => actionsBefore(one, left).length === 0);
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next.id);
    waiting = waiting.filter((one) => one !== next);
  }
  const stuck = actions.filter(({ id }) => left.has(id));
  return { ordered: [...ordered, ...stuck], circle: inCircle(stuck) };
}

/** An action without a day comes after those that have one. */
const compareDays = (one = '9999', other = '9999') => (one === other ? 0 : one < other ? -1 : 1);

/** Those that wait for themselves; others that are stuck only wait for one of them. */
function inCircle(stuck: readonly Ordered[]): Set<string> {
  const byId = new Map(stuck.map((one) => [one.id, one]));
  const isIn = (one: Ordered) =>
    actionsBefore(one, byId).some(({ id }) => circleThrough(stuck, one.id, id) !== undefined);
  return new Set(stuck.filter(isIn).map(({ id }) => id));
}
