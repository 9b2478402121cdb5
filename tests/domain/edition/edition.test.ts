import { describe, expect, it } from 'vitest';
import { editionIds, editions } from '../../../src/content';
import { endorserKinds } from '../../../src/domain/dossier/dossier';
import { edition as schema, type Edition } from '../../../src/domain/edition/edition';

const kindsOf = ({ criteria }: Edition): string[] =>
  criteria.flatMap(({ test }) => ('kinds' in test ? [...test.kinds, ...test.openKinds] : []));

describe.each(editionIds)('the edition %s', (id) => {
  it('has the shape of an edition', () => {
    expect(schema.safeParse(editions[id]).error).toBeUndefined();
  });

  it('judges the kinds of organisations that a dossier can name, and no other', () => {
    expect(kindsOf(editions[id]).toSorted()).toEqual([...endorserKinds].sort());
  });

  it('has the ten minimum and the six assessed criteria, each once', () => {
    const ids = (kind: string) =>
      editions[id].criteria.filter((one) => one.kind === kind).map((one) => one.id);
    expect(ids('minimum')).toEqual([
      'country-in-good-standing',
      'open-call',
      'joint-application',
      'filed-by-official',
      'one-per-jurisdiction',
      'head-support-letter',
      'non-government-endorsement',
      'mandate-16-months',
      'track-record',
      'complete-and-on-time',
    ]);
    expect(ids('assessed')).toEqual([
      'ambition',
      'track-record-quality',
      'capacity',
      'mechanisms',
      'value-to-jurisdiction',
      'peer-contribution',
    ]);
  });
});

describe('the shape of an edition', () => {
  const next = editions['ogp-local-next'];
  const [first, ...others] = next.criteria;
  const closing = (closes: object) => ({ call: { ...next.call, closes } });

  it.each([
    ['a criterion without citation', { criteria: [{ ...first, cite: [] }, ...others] }],
    ['an unknown key', { surprise: true }],
    ['a month 13', closing({ month: '2022-13' })],
    ['a closing with an offset', closing({ at: '2024-01-12T23:59Z', zone: 'UTC' })],
    ['a closing without zone', closing({ at: '2024-01-12T23:59' })],
    ['fifteen criteria', { criteria: others }],
    ['rules of no day', { rulesAsOf: '2026-02-30' }],
  ])('refuses %s', (_what, part) => {
    expect(schema.safeParse({ ...next, ...part }).success).toBe(false);
  });

  it('admits a closing known to the minute, in its own zone', () => {
    const part = closing({ at: '2024-01-12T23:59', zone: 'America/Los_Angeles' });
    expect(schema.safeParse({ ...next, ...part }).success).toBe(true);
  });
});
