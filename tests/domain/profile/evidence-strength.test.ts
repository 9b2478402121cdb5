import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { CriterionId } from '../../../src/domain/edition/edition';
import { evidenceFor } from '../../../src/domain/profile/evidence-strength';
import { settat } from '../assessment/fit-dossier';
import { viewOn } from '../gaps/given';
import { benguerir } from '../gaps/real-dossiers';

const words = (fr: string) => ({ fr });
const day = '2026-04-01';
const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const signed = { status: 'signed', signedBy: 'president' } as const;
const collectivity = (more: object) => ({ jurisdictions: [{ ...settat, ...more }] });
const step = (more: object) => ({ trackRecord: [{ id: 'a', ...more }] });
const goal = (lines: object, reference?: string) => ({
  goals: [{ id: 'g', what: words('Publier'), lines: lines as Record<string, true> }],
  programmeLines: [{ id: 'l', ...(reference === undefined ? {} : { reference }) }],
});
const supporter = (more: object) => ({
  endorsements: [{ id: 's', kind: 'association' as const, endorses: 'yes' as const, ...more }],
});
const meeting = (kind: 'partners' | 'internal', more: object) => ({
  meetings: [{ id: 'm', kind, ...more }],
});

const proof = (criterion: CriterionId, more: object): Partial<Dossier> => ({
  evidence: [{ id: 'p', criteria: { [criterion]: true }, ...more }],
});
const file = 'a'.repeat(64);
const attached = (criterion: CriterionId, isThere: boolean): Partial<Dossier> => ({
  ...proof(criterion, { files: { [file]: true } }),
  attachments: isThere ? [{ id: file }] : [],
});
const ofStep: Partial<Dossier> = {
  evidence: [{ id: 'p', steps: { a: true }, reference: words('12') }],
};

/** What the dossier holds, for which criterion, and how strong it is: none, said, dated, proven. */
const table: readonly (readonly [CriterionId, string, Partial<Dossier>])[] = [
  ['country-in-good-standing', 'proven', {}],
  ['open-call', 'none', { call: { isKnown: 'no' } }],
  ['open-call', 'said', { call: { isKnown: 'yes' } }],
  ['open-call', 'dated', { call: { closesOn: '2026-05-01' } }],
  ['open-call', 'proven', { edition: 'ogp-local-2023' }],
  ['filed-by-official', 'none', { official: 'unknown' }],
  ['filed-by-official', 'said', { official: 'yes' }],
  ['one-per-jurisdiction', 'said', { onlyFile: 'yes' }],
  ['joint-application', 'said', { support: 'yes' }],
  ['joint-application', 'said', supporter({})],
  ['joint-application', 'dated', supporter({ answeredOn: day })],
  ['joint-application', 'said', supporter({ answeredOn: '2026-04-02' })],
  ['head-support-letter', 'none', {}],
  ['head-support-letter', 'none', collectivity({ supportLetter: { status: 'missing' } })],
  ['head-support-letter', 'said', collectivity({ supportLetter: { status: 'draft' } })],
  ['head-support-letter', 'said', collectivity({ supportLetter: signed })],
  ['head-support-letter', 'proven', collectivity({ supportLetter: { ...signed, signedOn: day } })],
  [
    'head-support-letter',
    'said',
    collectivity({ supportLetter: { ...signed, signedOn: '2026-04-02' } }),
  ],
  ['non-government-endorsement', 'said', supporter({ letter: 'signed' })],
  ['non-government-endorsement', 'proven', supporter({ letter: 'signed', signedOn: day })],
  ['non-government-endorsement', 'none', supporter({ endorses: 'no', letter: 'draft' })],
  ['mandate-16-months', 'none', collectivity({ mandate: {} })],
  ['mandate-16-months', 'dated', collectivity({})],
  [
    'mandate-16-months',
    'proven',
    collectivity({ mandate: { endsOn: '2027-09-08', endIs: 'decreed' } }),
  ],
  ['track-record', 'said', step({ what: words('Budget') })],
  ['track-record', 'dated', step({ on: '2023-04-01' })],
  // one day too old for the minimum: said, however well it is proven
  ['track-record', 'said', step({ on: '2023-03-31', proof: words('PV') })],
  ['track-record-quality', 'dated', step({ on: '2023-03-31' })],
  ['track-record-quality', 'proven', step({ on: '2023-03-31', proof: words('PV') })],
  ['track-record-quality', 'said', step({ what: words('Plus tard'), on: '2026-04-02' })],
  ['complete-and-on-time', 'said', { answers: { why: words('…') } }],
  ['mechanisms', 'said', { answers: { mechanisms: words('…') } }],
  // what the dossier leaves out of its form is not sent
  [
    'mechanisms',
    'none',
    { answers: { mechanisms: words('…') }, questions: [{ id: 'mechanisms', asked: 'no' }] },
  ],
  ['complete-and-on-time', 'dated', { submission: { submittedOn: day } }],
  ['ambition', 'none', { goals: [{ id: 'g' }] }],
  ['ambition', 'said', goal({})],
  ['ambition', 'said', goal({ l: true }, ' ')],
  ['ambition', 'proven', goal({ l: true }, 'p. 14')],
  ['ambition', 'dated', meeting('internal', { on: day })],
  ['ambition', 'proven', meeting('internal', { on: day, outcomes: words('Trois buts') })],
  ['ambition', 'none', meeting('partners', { on: day })],
  ['ambition', 'dated', { programme: { adoptedOn: day } }],
  ['ambition', 'said', { judgements: { ambition: { second: { why: words('Selon moi') } } } }],
  ['ambition', 'none', { judgements: { ambition: { first: { level: 'strong' } } } }],
  ['capacity', 'said', { capacities: [{ id: 'c', function: words('Agent') }] }],
  [
    'capacity',
    'dated',
    { capacities: [{ id: 'c', function: words('Agent'), time: words('1 j') }] },
  ],
  ['capacity', 'none', { capacities: [{ id: 'c', time: words('1 j') }] }],
  ['capacity', 'said', supporter({ focalPoint: { function: words('Coordination') } })],
  ['mechanisms', 'proven', meeting('partners', { on: day, outcomes: words('PV') })],
  ['mechanisms', 'said', meeting('partners', { on: '2026-04-02', outcomes: words('PV') })],
  ['mechanisms', 'none', { diagnosis: { petitions: { state: 'not', proof: words('PV') } } }],
  ['mechanisms', 'said', { diagnosis: { petitions: { state: 'partly' } } }],
  ['mechanisms', 'dated', { diagnosis: { petitions: { state: 'in-place', since: '2022' } } }],
  ['mechanisms', 'proven', { diagnosis: { petitions: { state: 'in-place', proof: words('PV') } } }],
  ['value-to-jurisdiction', 'proven', goal({ l: true }, 'p. 14')],
  ['value-to-jurisdiction', 'none', { diagnosis: { petitions: { state: 'in-place' } } }],
  ['peer-contribution', 'said', { remacto: 'yes' }],
  ['peer-contribution', 'dated', { networks: [{ id: 'n', name: words('X'), since: '2022' }] }],
  ['peer-contribution', 'proven', { networks: [{ id: 'n', proof: words('Attestation') }] }],
  // the register of proofs
  ['peer-contribution', 'none', { evidence: [{ id: 'p', reference: words('12') }] }],
  ['peer-contribution', 'none', proof('peer-contribution', {})],
  ['peer-contribution', 'said', proof('peer-contribution', { title: words('Convention') })],
  ['peer-contribution', 'dated', proof('peer-contribution', { on: day })],
  ['peer-contribution', 'said', proof('peer-contribution', { on: '2026-04-02' })],
  ['peer-contribution', 'proven', proof('peer-contribution', { reference: words('12') })],
  ['peer-contribution', 'proven', proof('peer-contribution', { link: 'https://tetouan.ma' })],
  ['peer-contribution', 'none', proof('peer-contribution', { link: 'javascript:alert(1)' })],
  ['peer-contribution', 'proven', attached('peer-contribution', true)],
  ['peer-contribution', 'none', attached('peer-contribution', false)],
  [
    'peer-contribution',
    'proven',
    proof('peer-contribution', { reference: words('12'), validUntil: day }),
  ],
  [
    'peer-contribution',
    'said',
    proof('peer-contribution', { reference: words('12'), validUntil: '2026-03-31' }),
  ],
  ['filed-by-official', 'proven', proof('filed-by-official', { reference: words('Décision 4') })],
  // another document stands for these: the letter itself, the step itself, the end that is decreed
  ['head-support-letter', 'none', proof('head-support-letter', { reference: words('12') })],
  ['mandate-16-months', 'none', proof('mandate-16-months', { reference: words('12') })],
  ['track-record', 'none', proof('track-record', { reference: words('12') })],
  ['track-record', 'proven', { ...step({ on: '2023-04-01' }), ...ofStep }],
  ['track-record', 'said', { ...step({ on: '2023-03-31' }), ...ofStep }],
  ['track-record-quality', 'proven', { ...step({ on: '2023-03-31' }), ...ofStep }],
];

describe('the evidence for a criterion', () => {
  it.each(table)('of %s is %s with %j', (criterion, strength, more) => {
    const view = viewOn(day, { ...empty, ...more });
    expect(evidenceFor(criterion, view).strength).toBe(strength);
  });

  it('is as weak as the weakest of several collectivities', () => {
    const [one, other] = [settat, { ...settat, id: 'other', supportLetter: signed }];
    const view = viewOn(day, { ...empty, jurisdictions: [one, other] });
    expect(evidenceFor('head-support-letter', view).strength).toBe('said');
  });

  it('of Ben Guerir rests on its eight dated steps and on its network', async () => {
    const view = viewOn('2026-11-21', await benguerir());
    expect(evidenceFor('track-record-quality', view)).toEqual({
      strength: 'dated',
      from: ['steps', 'diagnosis'],
    });
    expect(evidenceFor('peer-contribution', view)).toEqual({
      strength: 'dated',
      from: ['networks'],
    });
    expect(evidenceFor('track-record', view)).toEqual({ strength: 'said', from: ['recent-steps'] });
    expect(evidenceFor('value-to-jurisdiction', view)).toEqual({ strength: 'none', from: [] });
  });
});
