import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumCriteria } from '../../../src/domain/edition/edition';
import { gapCodes } from '../../../src/domain/gaps/gap';
import { adviceFor, codeOf } from '../../../src/domain/plan/advice';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { gapsOn } from '../gaps/given';

const codes: readonly string[] = [...gapCodes, ...minimumCriteria.map((id) => `minimum-${id}`)];

describe('our advice for a gap', () => {
  it.each(codes)('is there for %s, and says that it is our own', (code) => {
    const advice = adviceFor(code);
    expect(advice?.certainty).toBe('inference');
    for (const before of advice?.after ?? []) expect(codes).toContain(before);
  });

  it('is not there for a code of a newer version', () => {
    expect(adviceFor('minimum-of-2031')).toBeUndefined();
    expect(adviceFor('constructor')).toBeUndefined();
  });

  it.each(codes)('never goes round in a circle from %s', (code) => {
    const open = [...(adviceFor(code)?.after ?? [])] as string[];
    const seen = new Set<string>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      expect(at).not.toBe(code);
      if (!seen.has(at)) open.push(...(adviceFor(at)?.after ?? []));
      seen.add(at);
    }
  });

  it('puts a gap in the stage where its list has it', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        for (const { id, code, stage } of gapsOn(on, dossier)) {
          expect(codeOf(id)).toBe(code);
          // of the two letters without a day, one belongs to the stage of its organisation
          if (code !== 'letter-undated') expect([id, adviceFor(code)?.stage]).toEqual([id, stage]);
        }
      }),
    );
  });
});
