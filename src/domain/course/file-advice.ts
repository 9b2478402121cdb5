import { answersOverLimit } from '../form/answers';
import { evidenceFlags } from '../evidence/proof-flags';
import type { Certainty } from '../edition/edition';
import { focalPointLacks, partnerFocalPointOf } from '../letters/focal-points';
import type { Circumstances } from './circumstances';
import { filled } from './content-of';
import { letterLacks, type FileLack } from './file-lacks';

/**
 * What else is to be looked at before the file leaves: nothing in it keeps a file from being sent. The
 * guide asks for focal points and for the letters of all who support; the rest is our own advice.
 *
 * @see Moroccan guide §2.4
 */
export const adviceOf = (given: Circumstances): FileLack[] => [
  ...answersOverLimit(given.dossier, given.edition).map(({ id, language, over }): FileLack => ({
    kind: 'answer-over',
    question: id,
    language,
    over,
    // a limit of the form is as certain as its question; one that was typed is the person's own
    certainty: 'inference',
  })),
  ...letterLacks(given).filter(({ lack }) => lack.weight === 'advice'),
  ...focalPoints(given),
  ...evidence(given),
  ...Object.keys(given.dossier.unfinished ?? {}).map((key): FileLack => ({
    kind: 'unfinished',
    field: key.replaceAll('|', '/'),
    certainty: 'inference',
  })),
];

function focalPoints({ dossier }: Circumstances): FileLack[] {
  const official = focalPointLacks(dossier.officialFocalPoint);
  const partner = partnerFocalPointOf(dossier);
  const isChosen = partner.state === 'chosen' && partner.isSupporter;
  const lacks = isChosen ? partner.lacks : ('not-chosen' as const);
  const isOpen = partner.state !== 'not-needed' && lacks.length > 0;
  return [
    ...(official.length === 0
      ? []
      : [{ kind: 'official-focal-point' as const, lacks: official, certainty: saidOf(official) }]),
    ...(isOpen ? [{ kind: 'partner-focal-point' as const, lacks, certainty: saidOf(lacks) }] : []),
  ];
}

/** The guide has a focal point named; function and contact are what we ask of one. */
const saidOf = (lacks: ReturnType<typeof focalPointLacks> | 'not-chosen'): Certainty =>
  lacks === 'not-chosen' || lacks.includes('name') ? 'guide' : 'inference';

function evidence(given: Circumstances): FileLack[] {
  const { proofs, record } = evidenceFlags(given.dossier, given.assessment());
  const steps = (kind: 'old-steps' | 'unproven-steps', ids: readonly string[]): FileLack[] =>
    ids.length === 0
      ? []
      : [{ kind, steps: ids, certainty: kind === 'old-steps' ? 'ogp' : 'inference' }];
  return [
    ...(filled(given.dossier.evidence).length === 0
      ? [{ kind: 'no-proof' as const, certainty: 'inference' as const }]
      : []),
    ...[...proofs].map(([proof, flags]): FileLack => ({
      kind: 'proof',
      proof,
      flags,
      certainty: 'inference',
    })),
    ...steps('old-steps', record.tooOld),
    ...steps('unproven-steps', record.unproven),
  ];
}
