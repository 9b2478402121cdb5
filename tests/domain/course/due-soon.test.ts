import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { dueSoon } from '../../../src/domain/course/due-soon';
import type { Dossier } from '../../../src/domain/dossier/dossier';

const today = Temporal.PlainDate.from('2026-11-22');
const due = (more: Partial<Dossier>) =>
  dueSoon(
    { edition: 'ogp-local-next', jurisdictions: [], ...more },
    editions['ogp-local-next'],
    today,
  ).map(({ kind, on, isOverdue }) => [kind, on, isOverdue]);

describe('what is due soon', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-22', [['roadmap-step', '2026-11-22', false]]],
    ['2026-12-22', [['roadmap-step', '2026-12-22', false]]],
    ['2026-12-23', []],
  ])('is a step of the roadmap on %s, from today to thirty days ahead', (dueOn, expected) => {
    expect(due({ roadmap: [{ id: 'r', dueOn }] })).toEqual(expected);
  });

  it('keeps an action until it is done, and a request until it is answered, as overdue', () => {
    const actions = [
      { id: 'a', dueOn: '2026-10-01' },
      { id: 'b', dueOn: '2026-10-02', doneOn: '2026-10-03' },
      { id: 'c' },
    ];
    const exchanges = [
      { id: 'e', dueOn: '2026-09-01' },
      { id: 'f', dueOn: '2026-09-02', answeredOn: '2026-09-02' },
    ];
    expect(due({ actions, exchanges })).toEqual([
      ['exchange', '2026-09-01', true],
      ['action', '2026-10-01', true],
    ]);
  });

  it('has the closing of the call, the next council and the end of a mandate in their order', () => {
    expect(
      due({
        call: { closesOn: '2026-12-01' },
        plannedMandate: { startedOn: '2026-11-30' },
        jurisdictions: [{ id: 'c', type: 'commune', name: {}, mandate: { endsOn: '2026-11-29' } }],
      }),
    ).toEqual([
      ['mandate-ends', '2026-11-29', false],
      ['next-council', '2026-11-30', false],
      ['call-closes', '2026-12-01', false],
    ]);
  });
});
