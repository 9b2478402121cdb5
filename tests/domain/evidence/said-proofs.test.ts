import { describe, expect, it } from 'vitest';
import { commitments } from '../../../src/content/commitments';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { itemId } from '../../../src/domain/dossier/shapes';
import { criteriaProofs } from '../../../src/domain/evidence/criteria-proofs';
import { saidProofs } from '../../../src/domain/evidence/said-proofs';

const words = (fr: string) => ({ fr });
const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const said = (more: Partial<Dossier>) => saidProofs({ ...empty, ...more }, commitments);
const step = { trackRecord: [{ id: 's1', proof: words('Délibération 12') }] };

describe('what was said elsewhere as a proof', () => {
  it('is offered with the criteria and the step it bears on', () => {
    const found = said({
      ...step,
      networks: [
        { id: 'n1', proof: words('Convention') },
        { id: 'n2', proof: words(' ') },
      ],
      diagnosis: { petitions: { proof: words('Règlement intérieur') }, chafafiya: {} },
    });
    expect(found).toEqual([
      {
        proofId: 'step.s1',
        at: [{ kind: 'step', id: 's1' }],
        words: words('Délibération 12'),
        criteria: ['track-record', 'track-record-quality'],
        steps: ['s1'],
      },
      {
        proofId: 'network.n1',
        at: [{ kind: 'network', id: 'n1' }],
        words: words('Convention'),
        criteria: ['peer-contribution'],
        steps: [],
      },
      {
        proofId: 'commitment.petitions',
        at: [{ kind: 'commitment', id: 'petitions' }],
        words: words('Règlement intérieur'),
        criteria: commitments.find(({ id }) => id === 'petitions')?.criteria,
        steps: [],
      },
    ]);
  });

  it('in the same words in two places is offered once, for both', () => {
    const [one, ...others] = said({
      ...step,
      diagnosis: { petitions: { proof: words('deliberation  12') } },
    });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      proofId: 'step.s1',
      at: [
        { kind: 'step', id: 's1' },
        { kind: 'commitment', id: 'petitions' },
      ],
      steps: ['s1'],
    });
    expect(one?.criteria).toContain('mechanisms');
    expect(one?.criteria).toContain('track-record');
  });

  it.each<[string, Dossier['evidence'], number]>([
    ['an empty register', [], 1],
    [
      'a proof made of it, whatever its words became',
      [{ id: 'step.s1', title: words('Autre') }],
      0,
    ],
    ['a proof with its words as the title', [{ id: 'p', title: words('délibération 12') }], 0],
    [
      'a proof with its words as the reference',
      [{ id: 'p', reference: words('Délibération 12') }],
      0,
    ],
    ['another proof', [{ id: 'p', title: words('Délibération 13') }], 1],
  ])('beside %s is offered as often as it should be', (_what, evidence, count) => {
    expect(said({ ...step, evidence })).toHaveLength(count);
  });

  it('gets an id that the dossier takes, however long the id of its step', () => {
    const [one] = said({ trackRecord: [{ id: 'x'.repeat(64), proof: words('PV') }] });
    expect(itemId.safeParse(one?.proofId).success).toBe(true);
  });
});

describe('the criteria of an edition', () => {
  const evidence = [
    { id: 'p', criteria: { capacity: true as const, 'country-in-good-standing': true as const } },
    { id: 'q', criteria: { capacity: true as const } },
  ];
  it('have the proofs that name them and those that are expected, in the order of the edition', () => {
    const edition = editions['ogp-local-next'];
    const found = criteriaProofs(edition, { evidence });
    expect(found.map(({ id }) => id)).toEqual(edition.criteria.map(({ id }) => id));
    expect(found.find(({ id }) => id === 'capacity')).toEqual({
      id: 'capacity',
      expected: [
        'appointment-decision',
        'organisation-chart',
        'budget-line',
        'partner-focal-point',
      ],
      proofs: ['p', 'q'],
    });
  });

  it('leave out one that expects no proof and has none', () => {
    const ids = criteriaProofs(editions['ogp-local-next'], {}).map(({ id }) => id);
    expect(ids).not.toContain('country-in-good-standing');
    expect(ids).toHaveLength(15);
  });
});
