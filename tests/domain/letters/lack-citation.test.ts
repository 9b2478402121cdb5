import { describe, expect, it } from 'vitest';
import { editions, type EditionId } from '../../../src/content';
import sources from '../../../src/content/sources.json';
import { saidBy } from '../../../src/domain/letters/lack-citation';
import { lackCodes, type LackCode, type LetterLack } from '../../../src/domain/letters/lacks';
import type { Letter } from '../../../src/domain/letters/letters';

interface Given {
  kind?: Letter['kind'];
  weight?: LetterLack['weight'];
  edition?: EditionId;
  isJoint?: boolean;
}

const said = (
  code: LackCode,
  { kind = 'support', weight = 'rule', edition = 'ogp-local-next', isJoint = false }: Given = {},
) => {
  const { certainty, cite } = saidBy({ code, weight }, kind, editions[edition], isJoint);
  return [certainty, cite?.source, cite?.clause];
};
const endorsement = { kind: 'endorsement' as const };
const asAdvice = { ...endorsement, weight: 'advice' as const };
const leaders = ['ogp-local-eligibility', '1'];
const page2022 = ['ogp-local-application-2022', 'Letters of Support'];

describe('who says what a letter lacks (rules §1.2)', () => {
  it('that it is signed, OGP says; that each of several collectivities signs, we do', () => {
    expect(said('not-signed')).toEqual(['ogp', ...leaders]);
    expect(said('not-signed', { isJoint: true })).toEqual(['inference', ...leaders]);
    expect(said('not-signed', { ...endorsement, isJoint: true })).toEqual(['ogp', ...leaders]);
  });

  it('by whom, OGP said for the call of 2022, and we infer for the others', () => {
    const of2022 = { edition: 'ogp-local-2022' as const };
    expect(said('delegation-not-named', of2022)).toEqual(['ogp', ...page2022]);
    expect(said('delegation-not-named')).toEqual(['inference', ...page2022]);
  });

  it('that a copy is kept here is our deduction from where OGP has it uploaded', () => {
    expect(said('no-file', { edition: 'ogp-local-2022' })).toEqual(['inference', ...page2022]);
    expect(said('no-file', { edition: 'ogp-local-2023' })).toEqual([
      'inference',
      'ogp-local-form-2023',
      undefined,
    ]);
    expect(said('no-file')[0]).toBe('inference');
  });

  it.each([
    ['ogp-local-2022', 'press-call-2022'],
    ['ogp-local-2023', 'ogp-local-form-2023'],
    ['ogp-local-next', 'ogp-local-form-2023'],
  ] as const)('of %s the kinds of organisations stand in %s', (edition, source) => {
    expect(said('kind-to-confirm', { ...endorsement, edition }).slice(0, 2)).toEqual([
      'inference',
      source,
    ]);
  });

  it('the letters of all who support beside one that stands, the guide asks for', () => {
    for (const code of ['state-unknown', 'not-signed', 'no-file'] as const)
      expect(said(code, asAdvice)).toEqual(['guide', 'guide-2023', '2.4']);
  });

  it.each(['no-day', 'no-signatory', 'no-function', 'no-delegation-file', 'day-to-come'] as const)(
    '%s is our own, on no source',
    (code) => {
      expect(said(code)).toEqual(['inference', undefined, undefined]);
    },
  );

  it.each([
    'mandate-over',
    'next-council-signs',
    'before-council',
    'sign-again-later',
    'after-closing',
  ] as const)('%s is drawn from a rule, and never said to be one', (code) => {
    for (const edition of Object.keys(editions) as EditionId[])
      expect(said(code, { edition })[0]).toBe('inference');
  });

  it('has a source of the register wherever it has one', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const code of lackCodes)
      for (const edition of Object.keys(editions) as EditionId[])
        for (const kind of ['support', 'endorsement'] as const) {
          const source = said(code, { edition, kind })[1];
          if (source !== undefined) expect(known).toContain(source);
        }
  });
});
