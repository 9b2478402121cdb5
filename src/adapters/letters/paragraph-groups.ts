import type { Line } from '../../domain/letters/text/letter-text';
import type { Sign } from './signs';

/** A sign with the lines in which it stands, before and after. */
export interface PlacedSign {
  sign: Sign;
  before: number | undefined;
  after: number | undefined;
}

/** Each sign with the lines in which it stands. */
export function placedSigns(signs: readonly Sign[]): PlacedSign[] {
  let [before, after] = [0, 0];
  return signs.map((sign) => {
    const placed = {
      sign,
      before: sign.here.shows ? before : undefined,
      after: sign.isThere ? after : undefined,
    };
    if (sign.isEnd && sign.here.shows) before += 1;
    if (sign.isEnd && sign.isThere) after += 1;
    return placed;
  });
}

export interface Group {
  /** places of lines */
  before: number[];
  after: number[];
}

/** Lines that belong together, in the order of the text; a line without a counterpart by itself. */
export function groupsOf(
  placed: readonly PlacedSign[],
  before: readonly Line[],
  after: readonly Line[],
): Group[] {
  const linked = linkedLines(placed);
  const groups: Group[] = [];
  let [old, young] = [0, 0];
  const alone = (toOld: number, toYoung: number) => {
    for (; old < toOld; old += 1) groups.push({ before: [old], after: [] });
    for (; young < toYoung; young += 1) groups.push({ before: [], after: [young] });
  };
  for (const {
    before: [firstOld, lastOld],
    after: [firstYoung, lastYoung],
  } of linked) {
    alone(firstOld, firstYoung);
    groups.push({ before: range(firstOld, lastOld), after: range(firstYoung, lastYoung) });
    [old, young] = [lastOld + 1, lastYoung + 1];
  }
  alone(before.length, after.length);
  return groups;
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

interface LinkedLines {
  before: [first: number, last: number];
  after: [first: number, last: number];
}

function linkedLines(placed: readonly PlacedSign[]): LinkedLines[] {
  const links: LinkedLines[] = [];
  for (const { sign, before, after } of placed) {
    if (!sign.isWord || before === undefined || after === undefined) continue;
    const last = links.at(-1);
    if (last?.before[1] === before || last?.after[1] === after) {
      last.before[1] = before;
      last.after[1] = after;
    } else links.push({ before: [before, before], after: [after, after] });
  }
  return links;
}

/** The signs that stand, before or after, in a line of each group. */
export function signsByGroup(
  placed: readonly PlacedSign[],
  groups: readonly Group[],
): Map<Group, PlacedSign[]> {
  const [old, young] = [new Map<number, Group>(), new Map<number, Group>()];
  for (const group of groups) {
    for (const line of group.before) old.set(line, group);
    for (const line of group.after) young.set(line, group);
  }
  const signs = new Map<Group, PlacedSign[]>(groups.map((group) => [group, []]));
  for (const sign of placed) {
    const before = sign.before === undefined ? undefined : old.get(sign.before);
    const after = sign.after === undefined ? undefined : young.get(sign.after);
    if (before) signs.get(before)?.push(sign);
    if (after && after !== before) signs.get(after)?.push(sign);
  }
  return signs;
}
