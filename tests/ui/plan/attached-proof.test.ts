import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { attachedProof } from '../../../src/ui/plan/attached-proof';
import { gapsOn } from '../../domain/gaps/given';
import { wholeBut, wholeDay } from '../../domain/gaps/whole-dossier';
import { editing } from '../result/show-page';

const file = 'a'.repeat(64);
const proofId = `file.${'a'.repeat(59)}`;
const lacking = (more: Partial<Dossier> = {}) =>
  wholeBut({
    trackRecord: [],
    actions: [{ id: 'a', gap: 'minimum-track-record', expected: { fr: 'Compte rendu' } }],
    ...more,
  });
const gapOf = (dossier: Dossier) =>
  gapsOn(wholeDay, dossier).find(({ code }) => code === 'minimum-track-record');

describe('a file attached to show an action', () => {
  it('is a proof of the register, of the criterion that its gap is about', () => {
    const session = editing(lacking());
    session.setAll(attachedProof(session, 'a', gapOf(session.dossier), file));
    expect(session.dossier.evidence).toEqual([
      {
        id: proofId,
        title: { fr: 'Compte rendu' },
        files: { [file]: true },
        criteria: { 'track-record': true },
      },
    ]);
    expect(session.dossier.actions?.[0]?.proofs).toEqual({ [proofId]: true });
  });

  it('that a proof of the register has already makes no second one', () => {
    const session = editing(lacking({ evidence: [{ id: 'p', files: { [file]: true } }] }));
    session.setAll(attachedProof(session, 'a', gapOf(session.dossier), file));
    expect(session.dossier.evidence).toHaveLength(1);
    expect(session.dossier.actions?.[0]?.proofs).toEqual({ p: true });
  });

  it('comes back when its proof was removed', () => {
    const session = editing(lacking());
    const attach = () => {
      session.setAll(attachedProof(session, 'a', undefined, file));
    };
    attach();
    session.setAll([{ field: `evidence/${proofId}/removed`, value: true }]);
    expect(session.dossier.evidence).toBeUndefined();
    attach();
    expect(session.dossier.evidence?.[0]?.id).toBe(proofId);
  });
});
