import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { authorRuns } from '../../../src/adapters/letters/authors';
import { newLetterDoc, readLines, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import { undoOf } from '../../../src/adapters/letters/undo-act';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import { anyLines } from './any-lines';
import { anyActs, Replicas, typedSigns } from './replicas';
import { amina, copyOf, letterSaying, merged, paragraph, said, write, youssef } from './people';

/** What the letter says after the act of the other copy was taken in, and taken back. */
function takenBack(here: Y.Doc, there: Y.Doc, later?: readonly (string | Line)[]): Y.Doc {
  const [before, act] = [stateOf(here), stateOf(there)];
  const after = newLetterDoc('endorsement', [before, act]);
  const known = Y.encodeStateVector(after);
  if (later) write(after, amina, later);
  const rest = [Y.encodeStateAsUpdate(after, known)];
  const undo = undoOf('endorsement', [before], [act], rest, amina);
  return newLetterDoc('endorsement', [stateOf(after), ...(undo ? [undo] : [])]);
}

describe('taking an act back', () => {
  test('gives the lines before it, whatever it did', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (first, second) => {
        const here = letterSaying(first);
        const there = copyOf(here);
        write(there, youssef, second);
        expect(readLines(textOf(takenBack(here, there), 'fr'))).toEqual(first);
      }),
    );
  });

  test('keeps what was written here meanwhile', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    write(there, youssef, ['Un et demi', 'trois', 'deux']);
    write(here, amina, ['Un', 'deux', 'quatre']);
    expect(said(takenBack(here, there))).toEqual(['Un', 'deux', 'quatre']);
  });

  test('keeps what was written after it, even within what goes', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    write(there, youssef, ['Un', 'nouveau texte', 'deux']);
    const later = ['Un', 'nouveau grand texte', 'deux', 'et trois'];
    expect(said(takenBack(here, there, later)).join(' ')).toMatch(/^Un.*grand.*deux et trois$/);
  });

  test('takes what it typed, gives what it deleted, and leaves all that came before and after', () => {
    fc.assert(
      fc.property(anyActs, anyActs, (first, then) => {
        const replicas = new Replicas();
        for (const act of first) replicas.do(act);
        const [here, there] = replicas.docs as [Y.Doc, Y.Doc];
        const [before, act] = [stateOf(here), stateOf(there)];
        const was = typedSigns(here, replicas.typed);
        const typed = new Set(replicas.typed);
        replicas.deleted.clear();
        Y.applyUpdate(here, act);
        const known = Y.encodeStateVector(here);
        for (const one of then) if (one.act !== 'open') replicas.do({ ...one, who: 0 });
        const later = Y.encodeStateAsUpdate(here, known);
        const undo = undoOf('endorsement', [before], [act], [later], amina);
        const back = newLetterDoc('endorsement', [stateOf(here), ...(undo ? [undo] : [])]);
        const came = [...replicas.typed].filter((sign) => !typed.has(sign));
        const left = [...was, ...came].filter((sign) => !replicas.deleted.has(sign)).sort();
        expect(typedSigns(back, replicas.typed)).toEqual(left);
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 1_500 : 50 },
    );
  });

  test('brings back a paragraph that it deleted, with its style', () => {
    const lines = ['Un', paragraph('deux', { kind: 'bullet', says: ['means'] }), 'trois'];
    const here = letterSaying(lines);
    const there = copyOf(here);
    write(there, youssef, ['Un', 'trois']);
    const back = takenBack(here, there);
    expect(readLines(textOf(back, 'fr'))).toEqual([paragraph('Un'), lines[1], paragraph('trois')]);
  });

  test('can be taken back itself', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    write(there, youssef, ['Un', 'autre']);
    const both = merged(here, there);
    const undo = undoOf('endorsement', [stateOf(here)], [stateOf(there)], [], amina)!;
    const again = undoOf('endorsement', [stateOf(both)], [undo], [], youssef)!;
    const doc = newLetterDoc('endorsement', [stateOf(both), undo, again]);
    expect(said(doc)).toEqual(['Un', 'autre']);
  });

  test('is signed by whoever does it, and is nothing where nothing was brought', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    expect(undoOf('endorsement', [stateOf(here)], [stateOf(there)], [], youssef)).toBeUndefined();
    write(there, amina, ['Un']);
    const undo = undoOf('endorsement', [stateOf(here)], [stateOf(there)], [], youssef)!;
    const doc = newLetterDoc('endorsement', [stateOf(here), stateOf(there), undo]);
    const back = authorRuns(textOf(doc, 'fr')).filter(({ deleted }) => !deleted);
    const byYoussef = back.filter(({ author }) => author?.name === 'Youssef');
    expect(byYoussef.map(({ text }) => text).join('')).toBe('\ndeux');
  });
});
