import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntact } from '../../../src/domain/decision/recorded';
import { isRecordUpToDate, lastRecord } from '../../../src/domain/decision/up-to-date';
import { after, corrected, decided, first, record, recorded, shortDigest } from './a-decision';

describe('a record', () => {
  it('is intact as it was written, and no longer once anything in it is changed', () => {
    const last = lastRecord(first());
    if (last === undefined) throw new Error('nothing recorded');
    expect(isIntact(last, shortDigest)).toBe(true);
    const text = last.text.replace('"against":1', '"against":0');
    expect(isIntact({ ...last, text }, shortDigest)).toBe(false);
    expect(isIntact({ ...last, sha256: '0'.repeat(64) }, shortDigest)).toBe(false);
    expect(isIntact({ ...last, recordedAt: '2026-11-23T10:00:00.000Z' }, shortDigest)).toBe(false);
  });

  it.each([
    ['no JSON', '{"format":'],
    ['something else', '{"format":"tarchih-dossier"}'],
    ['nothing', ''],
    ['of a version nobody could have reached', undefined],
  ])('that is %s cannot be read, and is never taken for up to date', (_what, text) => {
    const whole = first();
    const old = whole.decisions?.[0]?.record ?? '';
    const value = text ?? old.replace('"version":1', '"version":9007199254740991');
    const broken = after(whole, [{ field: 'decisions/one/record', value }]);
    expect(lastRecord(broken)).toBeUndefined();
    expect(isRecordUpToDate(broken)).toBe(false);
    // and one that follows it still names it
    const next = corrected(broken, 'two', '2026-11-23T09:00:00.000Z');
    expect(lastRecord(next)?.record).toMatchObject({
      version: 2,
      replaces: { sha256: whole.decisions?.[0]?.sha256 },
    });
  });

  it.each([
    ['in one language', { ar: 'ن'.repeat(100_000) }, true],
    [
      'in three languages',
      { ar: 'ن'.repeat(100_000), fr: 'é'.repeat(100_000), en: '"'.repeat(100_000) },
      true,
    ],
    ['that JSON writes six times as long', { ar: '\u0001'.repeat(100_000) }, true],
    [
      'of which that is too much',
      { ar: '\u0001'.repeat(100_000), fr: '\u0001'.repeat(100_000) },
      false,
    ],
  ])('holds reasons of 100,000 characters %s', (_how, reasons, isHeld) => {
    const dossier = decided({ reasons });
    const result = record(dossier, 'one', '2026-11-22T10:00:00.000Z');
    expect('changes' in result).toBe(isHeld);
    if (isHeld) {
      const held = recorded(dossier, 'one', '2026-11-22T10:00:00.000Z');
      expect(lastRecord(held)?.record.decision.reasons).toEqual(reasons);
    } else expect(result).toMatchObject({ fault: 'too-long' });
  });

  it('may be a million characters long and no more', () => {
    const given = (note: string) =>
      record(decided({ reasons: { ar: note } }), 'one', '2026-11-22T10:00:00.000Z');
    const lengthOf = (result: ReturnType<typeof given>) => {
      const text = 'changes' in result ? result.changes[1]?.value : undefined;
      return typeof text === 'string' ? text.length : 0;
    };
    const base = lengthOf(given('x')) - 1;
    expect(lengthOf(given('x'.repeat(1_000_000 - base)))).toBe(1_000_000);
    expect(given('x'.repeat(1_000_001 - base))).toEqual({ fault: 'too-long', over: 1 });
  });

  it('reads back as it was frozen, whatever the decision says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const count = fc.nat(1_000_000_000);
    const decision = fc.record({
      reasons: fc.record({ ar: text, fr: text }, { requiredKeys: [] }),
      votes: fc.record({ for: count, against: count }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(decision, (given) => {
        const dossier = recorded(decided(given), 'one', '2026-11-22T10:00:00.000Z');
        expect(isRecordUpToDate(dossier)).toBe(true);
      }),
    );
  });
});
