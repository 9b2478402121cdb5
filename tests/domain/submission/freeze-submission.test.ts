import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { isField } from '../../../src/domain/dossier/fields';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import { freezeSubmission } from '../../../src/domain/submission/freeze-submission';
import {
  copiesLastFirst,
  isFrozenIntact,
  lastCopy,
  readFrozen,
} from '../../../src/domain/submission/frozen';
import { after, first as decided } from '../decision/a-decision';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { firstAt, frozen, last, sent } from './a-submission';

const freeze = (dossier = sent) =>
  freezeSubmission({ dossier, recordedAt: firstAt, id: 'one', order: 0, digest: sha256Of });

describe('a submission that is recorded', () => {
  it('freezes the whole dossier as it stands, with what was said of the submission', () => {
    const { id, recordedAt, copy, sha256, text } = last(frozen());
    expect({ id, recordedAt }).toEqual({ id: 'one', recordedAt: firstAt });
    expect(copy).toEqual({ version: 1, recordedAt: firstAt, dossier: sent });
    expect(sha256).toBe(sha256Of(text));
    expect(text.endsWith('}')).toBe(true);
  });

  it('is written in fields that a dossier has', () => {
    const result = freeze();
    const changes = 'changes' in result ? result.changes : [];
    expect(changes.map(({ field }) => field)).toEqual([
      'submissions/one/order',
      'submissions/one/copy',
      'submissions/one/sha256',
      'submissions/one/recordedAt',
    ]);
    for (const { field, value } of changes) expect(isField(field, value)).toBe(true);
  });

  it('needs its day, and nothing else', () => {
    expect(freeze({ ...sent, submission: { by: { fr: 'Directrice' } } })).toEqual({
      fault: 'day-missing',
    });
    const bare = { edition: 'ogp-local-next', jurisdictions: [] };
    expect(freeze({ ...bare, submission: { submittedOn: '2030-01-01' } })).toHaveProperty(
      'changes',
    );
  });

  it('holds of recorded decisions and earlier copies their digests alone', () => {
    const before = { ...decided(), submission: { submittedOn: '2026-11-22' } };
    const twice = frozen(
      frozen(before, 'one', '2026-11-22T10:00:00.000Z'),
      'two',
      '2026-11-23T10:00:00.000Z',
    );
    const { decisions, submissions } = last(twice).copy.dossier;
    const { record: _record, ...decision } = before.decisions?.[0] ?? { id: '' };
    expect(decisions).toEqual([decision]);
    const { copy: _copy, ...one } = twice.submissions?.[0] ?? { id: '' };
    expect(submissions).toEqual([one]);
    expect(one.sha256).toHaveLength(64);
  });

  it('a second time adds a copy, and leaves the first as it was', () => {
    const once = frozen();
    const changed = after(once, [{ field: 'submission/receipt', value: 'n° 58' }]);
    const twice = frozen(changed, 'two', '2024-01-12T08:00:00.000Z');
    expect(twice.submissions?.[0]).toEqual(once.submissions?.[0]);
    // the clock has gone back, and the second is still the last
    expect(last(twice)).toMatchObject({ id: 'two', recordedAt: '2024-01-13T09:00:00.001Z' });
    expect(last(twice).copy).toMatchObject({
      version: 2,
      dossier: { submission: { receipt: 'n° 58' } },
    });
    expect(copiesLastFirst(twice).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('may be ten million characters long and no more', () => {
    const of = (note: string) => freeze({ ...sent, title: 'x', outcome: { note: { fr: note } } });
    const whole = of('');
    const text = 'changes' in whole ? whole.changes[1]?.value : undefined;
    const length = typeof text === 'string' ? text.length : 0;
    const long = 'x'.repeat(10_000_000 - length);
    expect(of(long)).toHaveProperty('changes');
    expect(of(`${long}xyz`)).toEqual({ fault: 'too-long', over: 3 });
  });
});

describe('a frozen copy', () => {
  it.each([
    ['a letter of its text', { copy: last(frozen()).text.replace('ouverte', 'ouvertE') }],
    ['its digest', { sha256: '0'.repeat(64) }],
    ['its instant', { recordedAt: '2024-01-14T09:00:00.000Z' }],
  ])('does not verify once %s is changed', (_what, change) => {
    expect(isFrozenIntact(last(frozen()), sha256Of)).toBe(true);
    const [field = '', value = ''] = Object.entries(change)[0] ?? [];
    const changed = after(frozen(), [{ field: `submissions/one/${field}`, value }]);
    expect(isFrozenIntact(last(changed), sha256Of)).toBe(false);
  });

  it.each([
    ['no JSON', '{"format":'],
    ['something else', '{"format":"tarchih-dossier"}'],
    [
      'a dossier with an item that has no id',
      '{"dossier":{"edition":"ogp-local-next","jurisdictions":[{"name":{},"type":"commune"}]},"format":"tarchih-submission","recordedAt":"2024-01-13T09:00:00.000Z","shape":1,"version":1}',
    ],
  ])('that is %s cannot be read', (_what, text) => {
    const broken = after(frozen(), [{ field: 'submissions/one/copy', value: text }]);
    expect(lastCopy(broken)).toBeUndefined();
  });

  it('of any dossier reads back as it was, verifies, and is kept by a file', () => {
    fc.assert(
      fc.property(anyDossier(), (given) => {
        const { submissions: _submissions, decisions: _decisions, ...rest } = given;
        const dossier = { ...rest, submission: { submittedOn: '2024-01-12' } };
        const whole = frozen(dossier);
        const copy = last(whole);
        expect(copy.copy.dossier).toEqual(dossier);
        expect(isFrozenIntact(copy, sha256Of)).toBe(true);
        const read = readDossierFile(writeDossierFile('d', whole, [], firstAt));
        const kept = 'file' in read ? read.file.dossier.submissions?.[0] : undefined;
        expect(kept && readFrozen(kept)).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });

  it('verifies with no character changed, and with any changed does not', () => {
    const copy = last(frozen());
    const place = fc.nat(copy.text.length - 1);
    fc.assert(
      fc.property(
        place,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, letter) => {
          fc.pre(letter !== copy.text[at]);
          const text = copy.text.slice(0, at) + letter + copy.text.slice(at + 1);
          expect(isFrozenIntact({ ...copy, text }, sha256Of)).toBe(false);
        },
      ),
    );
  });
});
