import type { Node } from 'prosemirror-model';
import { Mapping, StepMap } from 'prosemirror-transform';
import type { Text, YTextEvent } from 'yjs';
import { lineStarts, linesOf, type DocLine } from './lines';
import { readText } from './read-text';
import type { TextEdit } from './text-change';
import type { Places, Written } from './write-text';

/** Where everything is while nothing waits to be shown. */
export const asTheyAre: Places = { ofWord: (place) => place, ofGap: (place) => place };

/** Where the places of the document are in a text that is ahead of it. */
export function placesThrough(behind: Mapping, before: Node, text: Text): Places {
  return {
    ofWord: (place) => {
      const { pos, deletedAfter } = behind.mapResult(place, 1);
      return deletedAfter ? undefined : pos;
    },
    ofGap: placesIn(behind, before, readText(text).lines),
  };
}

/**
 * Where places between words are in another state of the text. They stay behind the word before them,
 * but for the beginning of a line: that one stays the beginning of its line.
 */
export function placesIn(through: Mapping | StepMap, before: Node, lines: readonly DocLine[]) {
  const starts = new Set(linesOf(before).map(({ index }) => index));
  const newStarts = new Set(lineStarts(lines));
  return (place: number): number => {
    const after = through.map(place, 1);
    return starts.has(place) && newStarts.has(after) ? after : through.map(place, -1);
  };
}

/** How the places of the text have moved, by Yjs's own account. */
export function mapOf(delta: YTextEvent['delta']): StepMap {
  const ranges: number[] = [];
  let place = 0;
  let open: { at: number; removed: number; inserted: number } | undefined;
  const close = () => {
    if (open) ranges.push(open.at, open.removed, open.inserted);
    open = undefined;
  };
  for (const { retain, insert, delete: removed = 0 } of delta) {
    if (retain !== undefined) {
      close();
      place += retain;
      continue;
    }
    open ??= { at: place, removed: 0, inserted: 0 };
    open.removed += removed;
    place += removed;
    if (insert !== undefined) open.inserted += typeof insert === 'string' ? insert.length : 1;
  }
  close();
  return new StepMap(ranges);
}

/** From the document after a change of one's own to the text after it. */
export function rebased(
  behind: Mapping,
  edits: readonly TextEdit[],
  written: readonly Written[],
): Mapping {
  const here = edits.flatMap((one) =>
    'style' in one ? [] : [one.at, one.remove, one.insert.length],
  );
  const there = written.flatMap(({ at, removed, inserted }) => [at, removed, inserted]);
  const next = new Mapping([new StepMap(here).invert()]);
  next.appendMapping(behind);
  next.appendMap(new StepMap(there), 0);
  return next;
}

/** Where the last change of a map ends, in the text after it; undefined where only styles changed. */
export function endOf(map: StepMap): number | undefined {
  let end: number | undefined;
  map.forEach((_from, _to, _newFrom, newTo) => {
    end = newTo;
  });
  return end;
}
