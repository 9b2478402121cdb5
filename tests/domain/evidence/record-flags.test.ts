import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, Proof } from '../../../src/domain/dossier/dossier';
import { recordFlags } from '../../../src/domain/evidence/record-flags';
import { assessOn, criterionOn, fitBut } from '../assessment/fit-dossier';
import { day } from '../days';

const words = (fr: string) => ({ fr });
const steps = (...all: { on?: string; proof?: string }[]): Partial<Dossier> => ({
  trackRecord: all.map(({ on, proof }, at) => ({
    id: `s${at}`,
    what: words(`Action ${at}`),
    ...(on === undefined ? {} : { on }),
    ...(proof === undefined ? {} : { proof: words(proof) }),
  })),
});
/** 1 April 2026, no call: the day itself is the reference day */
const onDay = (asOf: string, more: Partial<Dossier>) => {
  const dossier = fitBut({ call: undefined, ...more });
  return recordFlags(dossier, assessOn(asOf, dossier));
};

describe('the three years', () => {
  it.each([
    ['2023-03-31', ['s0']],
    ['2023-04-01', []],
    ['2023-04-02', []],
    ['2026-04-02', []],
  ])('leave a step of %s too old: %j', (on, expected) => {
    const found = onDay('2026-04-01', steps({ on }));
    expect(found.tooOld).toEqual(expected);
    expect(found).toMatchObject({ years: 3, from: '2023-04-01', to: '2026-04-01' });
  });

  it('are counted from the day on which the call closes', () => {
    const dossier = fitBut(steps({ on: '2023-04-30' }, { on: '2023-05-01' }));
    expect(recordFlags(dossier, assessOn('2026-04-01', dossier)).tooOld).toEqual(['s0']);
  });

  it.each([
    // the last day that counts is less than six months away
    ['2023-09-30', '2026-09-30', true],
    ['2023-10-01', '2026-10-01', false],
    ['2023-10-02', '2026-10-02', false],
    ['2023-04-01', '2026-04-01', true],
  ])('are soon over for a step of %s, which counts until %s: %s', (on, until, isAgeing) => {
    const found = onDay('2026-04-01', steps({ on }));
    expect(found).toMatchObject({ countsUntil: until, isAgeing });
  });

  it('end by the newest step that counts, not by one to come or one too old', () => {
    const found = onDay(
      '2026-04-01',
      steps({ on: '2023-05-01' }, { on: '2025-02-01' }, { on: '2026-05-01' }, { on: '2020-01-01' }),
    );
    expect(found).toMatchObject({ countsUntil: '2028-02-01', isAgeing: false });
  });

  it('are about to end for nothing where nothing counts', () => {
    const found = onDay('2026-04-01', steps({ on: '2020-01-01' }, {}));
    expect(found.countsUntil).toBeUndefined();
    expect(found.isAgeing).toBe(false);
  });

  it.each([
    ['2025-02-28', '2028-02-29'],
    ['2024-02-29', '2027-02-28'],
  ])('of a step of %s last until %s', (on, until) => {
    expect(onDay('2026-04-01', steps({ on })).countsUntil).toBe(until);
  });

  it('last for a step as long as the assessment says, to the day', () => {
    fc.assert(
      fc.property(day(), day(), (on, asOf) => {
        const more = steps({ on });
        const { countsUntil } = onDay(asOf, more);
        const isMet = (one: string) =>
          criterionOn(one, fitBut({ call: undefined, ...more }), 'track-record').status === 'met';
        if (countsUntil === undefined) {
          expect(isMet(asOf)).toBe(false);
          return;
        }
        const next = Temporal.PlainDate.from(countsUntil).add({ days: 1 }).toString();
        expect([isMet(countsUntil), isMet(next)]).toEqual([true, false]);
      }),
    );
  });
});

describe('a step of the track record', () => {
  const proof = (more: Partial<Proof>): Partial<Dossier> => ({
    ...steps({ on: '2024-06-15' }),
    evidence: [{ id: 'p', steps: { s0: true }, reference: words('12/2024'), ...more }],
  });
  it.each<[string, Partial<Dossier>, readonly string[]]>([
    ['has no proof', steps({ on: '2024-06-15' }), ['s0']],
    ['has one in its own words', steps({ on: '2024-06-15', proof: 'PV' }), []],
    ['has one in the register', proof({}), []],
    ['has none in a proof of another step', proof({ steps: { s1: true } }), ['s0']],
    ['has none in a proof behind which nothing stands', proof({ reference: {} }), ['s0']],
    [
      'has none in a proof whose file is gone',
      proof({ reference: {}, files: { ['a'.repeat(64)]: true } }),
      ['s0'],
    ],
    ['has none in an unsafe link', proof({ reference: {}, link: 'file:///pv.pdf' }), ['s0']],
    ['has one in a proof valid today', proof({ validUntil: '2026-04-01' }), []],
    ['has none in an expired one', proof({ validUntil: '2026-03-31' }), ['s0']],
    ['has none in one of tomorrow', proof({ on: '2026-04-02' }), ['s0']],
    ['is none while nothing is written of it', { trackRecord: [{ id: 's0' }] }, []],
  ])('%s', (_what, more, unproven) => {
    expect(onDay('2026-04-01', more).unproven).toEqual(unproven);
  });
});
