import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { freezeSubmission } from '../../../src/domain/submission/freeze-submission';
import { lastCopy, type Frozen } from '../../../src/domain/submission/frozen';
import { after } from '../decision/a-decision';

export const letterFile = 'a'.repeat(64);
export const proofFile = 'b'.repeat(64);

/** Tétouan, sent in time, with a letter, a proof and an answer. */
export const sent: Dossier = {
  edition: 'ogp-local-2023',
  jurisdictions: [
    {
      id: 'tetouan',
      type: 'commune',
      name: { ar: 'تطوان', fr: 'Tétouan' },
      supportLetter: { status: 'signed', signedOn: '2024-01-05', file: letterFile },
    },
  ],
  endorsements: [
    { id: 'atil', organisation: { fr: 'ATIL' }, letter: 'signed', letterFile: proofFile },
  ],
  answers: { why: { ar: 'من أجل مدينة منفتحة', fr: 'Pour une ville ouverte' } },
  attachments: [
    { id: letterFile, name: 'lettre.pdf', size: 120_000, type: 'pdf', addedOn: '2024-01-06' },
    { id: proofFile, name: 'atil.pdf', size: 340, type: 'pdf', addedOn: '2024-01-07' },
  ],
  evidence: [{ id: 'p1', title: { fr: 'Label' }, files: { [proofFile]: true } }],
  submission: {
    submittedOn: '2024-01-12',
    submittedAt: '21:40',
    by: { fr: 'Directrice des services' },
    receipt: 'n° 57',
  },
};

export const firstAt = '2024-01-13T09:00:00.000Z';

/** The dossier after its submission was recorded. */
export function frozen(dossier: Dossier = sent, id = 'one', recordedAt = firstAt): Dossier {
  const order = dossier.submissions?.length ?? 0;
  const result = freezeSubmission({ dossier, recordedAt, id, order, digest: sha256Of });
  if (!('changes' in result)) throw new Error(result.fault);
  return after(dossier, result.changes);
}

export function last(dossier: Dossier): Frozen {
  const copy = lastCopy(dossier);
  if (copy === undefined) throw new Error('no copy');
  return copy;
}
