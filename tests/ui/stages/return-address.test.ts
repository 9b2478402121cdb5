import { describe, expect, it } from 'vitest';
import { returnAddress, returnQuery } from '../../../src/ui/stages/return-address';

const own = { id: 'own', isExample: false };
const back = (query: Record<string, string>) => returnAddress(own, new URLSearchParams(query));

describe('the way back after a “Change” link', () => {
  it('is the page, its item and its row', () => {
    const query = returnQuery({ page: 'review', item: 'prepare', row: 'answers/why' });
    expect(back(query)).toBe('#/d/own/review/prepare?row=answers%2Fwhy');
    expect(back(returnQuery({ page: 'complete', row: 'official' }))).toBe(
      '#/d/own/complete?row=official',
    );
    expect(back(returnQuery({ page: 'review' }))).toBe('#/d/own/review');
  });

  it.each([{}, { from: 'check' }, { from: 'tasks', row: 'x' }, { from: 'https://x.example' }])(
    'is none for %j',
    (query) => {
      expect(back(query)).toBeUndefined();
    },
  );
});
