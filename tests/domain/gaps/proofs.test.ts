import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assessedCriteria } from '../../../src/domain/edition/edition';
import { gapsOn, idsOn } from './given';
import { wholeBut, wholeDay, wholeDossier } from './whole-dossier';

const words = (fr: string) => ({ fr });
const everywhere = Object.fromEntries(assessedCriteria.map((id) => [id, true as const]));
const document = { id: 'p', criteria: everywhere, reference: words('12/2024') };
const [step] = wholeDossier.trackRecord ?? [];
const { proof: _proof, ...unproven } = step!;

/** What the register or the track record holds, and all that the whole dossier then lacks. */
const table: readonly (readonly [string, Parameters<typeof wholeBut>[0], readonly string[]])[] = [
  ['an empty register', { evidence: [] }, []],
  ['a proof that was added and left empty', { evidence: [{ id: 'p' }] }, []],
  ['a proof for every criterion', { evidence: [document] }, []],
  [
    'one behind which nothing stands',
    { evidence: [document, { id: 'q', title: words('PV') }] },
    ['proof-missing'],
  ],
  [
    'one whose file is gone',
    { evidence: [{ ...document, files: { ['a'.repeat(64)]: true } }] },
    ['proof-missing'],
  ],
  ['one valid on the reference day', { evidence: [{ ...document, validUntil: '2026-05-01' }] }, []],
  [
    'one that was valid until the day before it',
    { evidence: [{ ...document, validUntil: '2026-04-30' }] },
    ['proof-expired'],
  ],
  [
    'one that names a single criterion',
    { evidence: [{ ...document, criteria: { capacity: true } }] },
    ['criteria-without-proof'],
  ],
  ['a step without a proof', { trackRecord: [unproven] }, ['steps-unproven']],
  [
    'a step with its proof in the register',
    { trackRecord: [unproven], evidence: [{ ...document, steps: { budget: true } }] },
    [],
  ],
  // the call closes on 1 May 2026; six months later is 1 November
  [
    'a step that counts until 31 October',
    { trackRecord: [{ ...step!, on: '2023-10-31' }] },
    ['record-ageing'],
  ],
  ['a step that counts until 1 November', { trackRecord: [{ ...step!, on: '2023-11-01' }] }, []],
  [
    'a step that counts for the last time',
    { trackRecord: [{ ...step!, on: '2023-05-01' }] },
    ['record-ageing'],
  ],
  ['a step too old', { trackRecord: [{ ...step!, on: '2023-04-30' }] }, ['minimum-track-record']],
];

describe('a dossier to which nothing is lacking', () => {
  it.each(table)('with %s lacks exactly that', (_what, changes, expected) => {
    expect(idsOn(wholeDay, wholeBut(changes))).toEqual(expected);
  });
});

describe('the gaps of the register', () => {
  const dossier: Dossier = wholeBut({
    trackRecord: [{ ...step!, on: '2023-06-01' }],
    evidence: [
      { id: 'a', title: words('PV') },
      { id: 'b', reference: words('7'), validUntil: '2026-01-01' },
    ],
  });
  const gaps = gapsOn(wholeDay, dossier);

  it('lead to the one proof they are about, or to the page where it is mended', () => {
    expect(gaps.map(({ code, page, item }) => [code, page, item])).toEqual([
      ['record-ageing', 'track-record', undefined],
      ['proof-missing', 'evidence', 'a'],
      ['proof-expired', 'evidence', 'b'],
      ['criteria-without-proof', 'evidence', undefined],
    ]);
  });

  it('are our advice: none is shown as a rule of OGP', () => {
    for (const { cite } of gaps)
      expect(cite.map(({ certainty }) => certainty)).toEqual(['inference']);
  });

  it('name only criteria for which nothing else in the dossier is a document', () => {
    const bare = gaps.find(({ code }) => code === 'criteria-without-proof')?.facts['criteria'];
    expect(bare).toContain('capacity');
    expect(bare).not.toContain('track-record-quality');
  });
});
