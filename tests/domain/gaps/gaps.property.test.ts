import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/content';
import { stages } from '../../../src/domain/course/stages';
import { minimumCriteria } from '../../../src/domain/edition/edition';
import { gapCodes } from '../../../src/domain/gaps/gap';
import { readRoute } from '../../../src/ui/routes';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { gapsOn } from './given';

const known = new Set<string>([...gapCodes, ...minimumCriteria.map((id) => `minimum-${id}`)]);
const register = new Set(sources.map(({ id }) => id));

describe('the gaps of any dossier', () => {
  it('each have a name of their own, a source of the register and a page that exists', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        const gaps = gapsOn(on, dossier);
        expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
        for (const { code, cite, page, stage } of gaps) {
          expect(known.has(code)).toBe(true);
          expect(stages).toContain(stage);
          expect(cite.length).toBeGreaterThan(0);
          for (const { source } of cite) expect(register.has(source)).toBe(true);
          expect(readRoute(`#/d/x/${page}`).kind).toBe('dossier');
        }
      }),
    );
  });

  it('put first what blocks, then stand in the order of the stages, the same every time', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        const gaps = gapsOn(on, dossier);
        const places = gaps.map(({ blocks, stage }) => (blocks ? -1 : stages.indexOf(stage)));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(gapsOn(on, structuredClone(dossier))).toEqual(gaps);
      }),
    );
  });

  it('never show what the guide advises or what we deduce as a rule of OGP', () => {
    const ours =
      /^(judged|views|claim|letter|decision|nobody-met|values|goals|programme|project|axis|no-time)/;
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        for (const { code, cite } of gapsOn(on, dossier)) {
          const certainties = cite.map(({ certainty }) => certainty);
          if (ours.test(code)) expect(certainties).not.toContain('ogp');
          if (code.startsWith('commitment')) expect(certainties).not.toContain('ogp');
        }
      }),
    );
  });
});
