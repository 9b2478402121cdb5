import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/domain/dossier/dossier';
import {
  exchangeRemarks,
  exchangesInOrder,
  openExchanges,
} from '../../../src/domain/follow/exchanges';

const today = Temporal.PlainDate.from('2026-11-22');
const submission = { submittedOn: '2026-11-01' };
const remarks = (one: Partial<Exchange>) =>
  exchangeRemarks({ id: 'e', ...one }, { submission }, today);

describe('the requests of OGP', () => {
  it('stand with those to answer first, by their day, then the answered ones from the last on', () => {
    const exchanges: Exchange[] = [
      { id: 'answered-first', answeredOn: '2026-11-02' },
      { id: 'no-day' },
      { id: 'later', dueOn: '2026-12-01' },
      { id: 'answered-last', answeredOn: '2026-11-20' },
      { id: 'sooner', dueOn: '2026-11-25' },
    ];
    expect(exchangesInOrder({ exchanges }).map(({ id }) => id)).toEqual([
      'sooner',
      'later',
      'no-day',
      'answered-last',
      'answered-first',
    ]);
  });

  it('are open until their day of answer is written: a draft is no answer, and an empty entry no request', () => {
    const exchanges: Exchange[] = [
      { id: 'empty', request: { fr: ' ' } },
      { id: 'asked', request: { fr: 'Le plan' } },
      { id: 'draft', on: '2026-11-10', answer: { fr: 'Brouillon' } },
      { id: 'sent', on: '2026-11-10', answeredOn: '2026-11-11' },
    ];
    expect(openExchanges({ exchanges }).map(({ id }) => id)).toEqual(['asked', 'draft']);
  });

  it.each([
    [{ on: '2026-10-31' }, ['before-submission']],
    [{ on: '2026-11-01' }, []],
    [{ on: '2026-11-22' }, []],
    [{ on: '2026-11-23' }, ['request-to-come']],
    [
      { on: '2026-11-10', dueOn: '2026-11-09', answeredOn: '2026-11-10' },
      ['due-before-request', 'answered-late'],
    ],
    [{ on: '2026-11-10', dueOn: '2026-11-10', answeredOn: '2026-11-10' }, []],
    [{ on: '2026-11-10', answeredOn: '2026-11-09' }, ['answered-before-request']],
    [{ answeredOn: '2026-11-23' }, ['answer-to-come']],
    [{ dueOn: '2026-11-21' }, ['overdue']],
    [{ dueOn: '2026-11-22' }, []],
    [{ dueOn: '2026-11-21', answeredOn: '2026-11-21' }, []],
    [{ answer: { ar: 'جواب' } }, ['answer-undated']],
  ] as const)('%j is remarked on: %j', (one, codes) => {
    expect(remarks(one)).toEqual(codes);
  });
});
