import { describe, expect, it } from 'vitest';
import { lastFirst, readRecorded } from '../../../src/domain/decision/recorded';
import { isRecordUpToDate, lastRecord } from '../../../src/domain/decision/up-to-date';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { isField } from '../../../src/domain/dossier/fields';
import { after, corrected, decided, first, record } from './a-decision';

describe('a decision that is recorded', () => {
  it('is frozen with its facts, its version and what was known', () => {
    const last = lastRecord(first());
    expect(last).toMatchObject({ id: 'one', recordedAt: '2026-11-22T10:00:00.000Z' });
    expect(last?.record).toMatchObject({
      version: 1,
      recordedAt: '2026-11-22T10:00:00.000Z',
      decision: {
        on: '2026-11-20',
        kind: 'next-council',
        takenBy: 'president-and-bureau',
        isVoted: 'yes',
        votes: { for: 6, against: 1, abstained: 0 },
        reasons: { ar: 'ننتظر المجلس المقبل.' },
      },
      known: { verdict: 'not-eligible', monthsLeft: 9 },
    });
    expect(last?.record).not.toHaveProperty('replaces');
  });

  it('is written in fields that a dossier has', () => {
    const result = record(decided(), 'one', '2026-11-22T10:00:00.000Z');
    const changes = 'changes' in result ? result.changes : [];
    expect(changes).toHaveLength(4);
    for (const { field, value } of changes) expect(isField(field, value)).toBe(true);
  });

  it('is up to date until something of it is changed, and again once it is changed back', () => {
    const dossier = first();
    expect(isRecordUpToDate(decided())).toBe(false);
    expect(isRecordUpToDate(dossier)).toBe(true);
    for (const [field, other] of [
      ['decision/on', '2026-11-19'],
      ['decision/kind', 'apply'],
      ['decision/takenBy', null],
      ['decision/isVoted', 'no'],
      ['decision/votes/abstained', null],
      ['decision/reasons/fr', 'Nous attendons.'],
    ] as const) {
      const changed = after(dossier, [{ field, value: other }]);
      expect(isRecordUpToDate(changed), field).toBe(false);
    }
    const changed = after(dossier, [{ field: 'decision/votes/for', value: 7 }]);
    const back = after(changed, [{ field: 'decision/votes/for', value: 6 }]);
    expect(isRecordUpToDate(back)).toBe(true);
  });

  it('stays up to date where only what is known of the dossier changes, or a blank is typed', () => {
    const more = after(first(), [
      { field: 'goals/g/order', value: 0 },
      { field: 'decision/reasons/fr', value: ' ' },
      { field: 'decision/correction/ar', value: 'لماذا' },
    ]);
    expect(isRecordUpToDate(more)).toBe(true);
  });

  it.each([
    ['a day', { on: undefined }],
    ['a kind', { kind: undefined }],
  ])('is not recorded without %s', (_what, lacking) => {
    expect(record(decided(lacking), 'one', '2026-11-22T10:00:00.000Z')).toEqual({
      fault: 'incomplete',
    });
  });
});

describe('a correction', () => {
  it('is a new version that names the record it replaces and why; the first stays as it was', () => {
    const before = first();
    const dossier = corrected(before, 'two', '2026-11-23T09:00:00.000Z');
    expect(dossier.decisions?.[0]).toEqual(before.decisions?.[0]);
    expect(lastRecord(dossier)?.record).toMatchObject({
      version: 2,
      replaces: { sha256: before.decisions?.[0]?.sha256, why: { fr: 'Erreur de décompte' } },
      decision: { votes: { for: 7 } },
    });
    expect(isRecordUpToDate(dossier)).toBe(true);
    expect(dossier.decision?.correction).toBeUndefined();
  });

  it('is the last one, even where the clock has gone back', () => {
    const early = corrected(first(), 'two', '2026-11-22T09:00:00Z');
    expect(lastRecord(early)).toMatchObject({ id: 'two', recordedAt: '2026-11-22T10:00:00.001Z' });
    expect(lastRecord(early)?.record.recordedAt).toBe('2026-11-22T10:00:00.001Z');
  });

  it('is put in its place by its instant, however that is written', () => {
    const at = (id: string, recordedAt: string) => ({ id, recordedAt });
    const decisions = [
      at('whole', '2026-11-22T10:00:00Z'),
      at('later', '2026-11-22T10:00:00.500Z'),
      { id: 'undated' },
    ];
    expect(lastFirst({ decisions }).map(({ id }) => id)).toEqual(['later', 'whole', 'undated']);
  });

  it('made on two devices leaves both, each saying which it replaces; the later is the last', () => {
    const before = first();
    const here = corrected(before, 'zz', '2026-11-23T09:00:00.000Z');
    const there = corrected(before, 'aa', '2026-11-23T09:00:00.001Z');
    const merged: Dossier = {
      ...here,
      decisions: [...(here.decisions ?? []), ...(there.decisions ?? []).slice(1)],
    };
    const all = lastFirst(merged).map((one) => readRecorded(one));
    expect(all.map((one) => [one?.id, one?.record.version])).toEqual([
      ['aa', 2],
      ['zz', 2],
      ['one', 1],
    ]);
    const replaced = before.decisions?.[0]?.sha256;
    expect(all.map((one) => one?.record.replaces?.sha256)).toEqual([replaced, replaced, undefined]);
    const next = corrected(merged, 'next', '2026-11-24T09:00:00.000Z');
    expect(lastRecord(next)?.record).toMatchObject({
      version: 3,
      replaces: { sha256: merged.decisions?.[2]?.sha256 },
    });
  });
});
