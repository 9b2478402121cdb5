import type { Dossier } from '../dossier/dossier';

/**
 * A dossier as a copy holds it: recorded decisions and earlier copies by their digests, since each is
 * as long as a dossier and has a digest of its own; all else whole.
 */
export function frozenForm(dossier: Dossier): Dossier {
  const { decisions, submissions, ...rest } = dossier;
  return {
    ...rest,
    ...(decisions && { decisions: decisions.map(({ record: _record, ...one }) => one) }),
    ...(submissions && { submissions: submissions.map(({ copy: _copy, ...one }) => one) }),
  };
}
