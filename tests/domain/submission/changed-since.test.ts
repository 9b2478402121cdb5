import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/dossier/history';
import { changedSince, isOfFollowing } from '../../../src/domain/submission/changed-since';
import { after } from '../decision/a-decision';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { frozen, last, sent } from './a-submission';

const since = (changes: readonly Change[], from = frozen()) =>
  changedSince(last(from), after(from, changes));

describe('what has changed since a copy was frozen', () => {
  it('is nothing right after, and nothing once a change is taken back', () => {
    expect(since([])).toEqual([]);
    const changed = after(frozen(), [{ field: 'answers/why/fr', value: 'Autre' }]);
    const back = [{ field: 'answers/why/fr', value: 'Pour une ville ouverte' }];
    expect(since(back, changed)).toEqual([]);
  });

  it.each([
    ['answers/why/fr', 'Autre', 'Pour une ville ouverte'],
    ['answers/new-one/ar', 'جواب', null],
    ['submission/receipt', null, 'n° 57'],
    ['jurisdictions/tetouan/supportLetter/status', 'draft', 'signed'],
    ['evidence/p1/files/' + 'c'.repeat(64), true, null],
    ['edition', 'ogp-local-next', 'ogp-local-2023'],
  ])('names %s by its path, with what stood then and now', (field, now, before) => {
    expect(since([{ field, value: now }])).toEqual([{ field, before: [before], after: [now] }]);
  });

  it('names an item that came by its fields, and none that kept its place', () => {
    const more = after(sent, [
      { field: 'trackRecord/a/order', value: 0 },
      { field: 'trackRecord/b/order', value: 1 },
    ]);
    const came = [
      { field: 'trackRecord/z/order', value: -1 },
      { field: 'trackRecord/z/kind', value: 'reform' },
    ];
    expect(since(came, frozen(more)).map(({ field }) => field)).toEqual([
      'trackRecord/z/order',
      'trackRecord/z/kind',
    ]);
    const left = { ...more, trackRecord: (more.trackRecord ?? []).slice(1) };
    expect(changedSince(last(frozen(more)), left)).toEqual([
      { field: 'trackRecord/a/order', before: [0], after: [null] },
    ]);
  });

  it('names an item that was put elsewhere', () => {
    const more = after(sent, [
      { field: 'trackRecord/a/order', value: 0 },
      { field: 'trackRecord/b/order', value: 1 },
    ]);
    const turned = since([{ field: 'trackRecord/a/order', value: 2 }], frozen(more));
    expect(turned.map(({ field }) => field)).toEqual([
      'trackRecord/a/order',
      'trackRecord/b/order',
    ]);
  });

  it('leaves the copies themselves out, and reads a further one as no change', () => {
    const twice = frozen(frozen(), 'two', '2024-02-01T09:00:00.000Z');
    const [first] = (twice.submissions ?? []).filter(({ id }) => id === 'one');
    expect(changedSince(last({ submissions: [first!] } as typeof twice), twice)).toEqual([]);
  });

  it('is nothing for any dossier right after it was frozen', () => {
    fc.assert(
      fc.property(anyDossier(), (given) => {
        const whole = frozen({ ...given, submission: { submittedOn: '2024-01-12' } });
        expect(changedSince(last(whole), whole)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['exchanges/e1/request/fr', true],
    ['outcome/result', true],
    ['obligations/forum/doneOn', true],
    ['tasks/submission', true],
    ['unfinished/outcome|on', true],
    ['invitations/i/replyBy', true],
    ['endorsedTexts/e/sha256', true],
    ['jurisdictions/07/letterhead/logo', false],
    ['submission/receipt', false],
    ['unfinished/submission|submittedAt', false],
    ['answers/outcome/fr', false],
  ])('%s followed the submission: %s', (field, isSo) => {
    expect(isOfFollowing(field)).toBe(isSo);
  });
});
