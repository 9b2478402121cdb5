import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { isIntact, lastFirst, readRecorded } from '../../../src/domain/decision/recorded';
import { isRecordUpToDate } from '../../../src/domain/decision/up-to-date';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { takeApart } from '../../../src/domain/dossier/fields';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import { derive, type Change } from '../../../src/domain/dossier/history';
import { importedRevisions } from '../../../src/domain/dossier/import';
import { revise, type Pen } from '../../../src/domain/dossier/revise';
import { conflictsIn, type Revision } from '../../../src/domain/dossier/revision';
import { decided, record } from './a-decision';

function penOf(name: string): Pen {
  let count = 0;
  return {
    newId: () => `${name}-${String((count += 1))}`,
    now: () => '2026-11-22T10:00:00.000Z',
    author: { name, function: '' },
  };
}

const here = penOf('here');
const there = penOf('there');

const write = (history: readonly Revision[], changes: readonly Change[], pen: Pen) => [
  ...history,
  ...revise(history, changes, pen),
];

/** Corrects the vote and records it anew, as a page does. */
function correct(history: readonly Revision[], votes: number, at: string, pen: Pen): Revision[] {
  const said = write(
    history,
    [
      { field: 'decision/votes/for', value: votes },
      { field: 'decision/correction/fr', value: `Décompte de ${pen.author.name}` },
    ],
    pen,
  );
  return recordOn(said, `by-${pen.author.name}`, at, pen);
}

function recordOn(history: readonly Revision[], id: string, at: string, pen: Pen): Revision[] {
  const result = record(derive(history), id, at, sha256Of);
  if (!('changes' in result)) throw new Error(result.fault);
  return write(history, result.changes, pen);
}

/** The history after a file with another one was opened. */
function opened(known: readonly Revision[], other: readonly Revision[]): Revision[] {
  const text = writeDossierFile('d', derive(other), other, '2026-11-25T10:00:00.000Z');
  const read = readDossierFile(text);
  if (!('file' in read)) throw new Error(JSON.stringify(read.faults));
  const brought = importedRevisions(read.file, known, here);
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...brought.filter(({ id }) => !ids.has(id))];
}

const first: Change[] = [...takeApart(decided())].map(([field, value]) => ({ field, value }));
const start = recordOn(write([], first, here), 'first', '2026-11-22T10:00:00.000Z', here);
const read = (dossier: Dossier) => lastFirst(dossier).map((item) => readRecorded(item));

describe('a decision that two devices have recorded anew', () => {
  const mine = correct(start, 7, '2026-11-23T10:00:00.000Z', here);
  const theirs = correct(start, 8, '2026-11-24T10:00:00.000Z', there);

  it.each([
    ['here', opened(mine, theirs)],
    ['there', opened(theirs, mine)],
  ])('keeps both records, and the later one is the last (%s)', (_where, history) => {
    const all = read(derive(history));
    expect(all.map((one) => [one?.id, one?.record.version])).toEqual([
      ['by-there', 2],
      ['by-here', 2],
      ['first', 1],
    ]);
    const replaced = all.at(-1)?.sha256;
    expect(all[0]?.record.replaces?.sha256).toBe(replaced);
    expect(all[1]?.record.replaces?.sha256).toBe(replaced);
    expect(all.every((one) => one && isIntact(one, sha256Of))).toBe(true);
  });

  it('leaves the vote to be decided by a person, and no record is part of the question', () => {
    const merged = opened(mine, theirs);
    const fields = conflictsIn(merged).map(({ field }) => field);
    expect(fields).toContain('decision/votes/for');
    expect(fields.filter((field) => field.startsWith('decisions/'))).toEqual([]);
    const settled = write(merged, [{ field: 'decision/votes/for', value: 7 }], here);
    expect(isRecordUpToDate(derive(settled))).toBe(false);
    const next = correct(settled, 7, '2026-11-25T10:00:00.000Z', penOf('later'));
    expect(read(derive(next))[0]?.record).toMatchObject({
      version: 3,
      replaces: { why: { fr: 'Décompte de later' } },
    });
  });
});
