import { canonical } from '../decision/canonical';
import type { Digest } from '../decision/recorded';
import type { Dossier } from '../dossier/dossier';
import type { Change } from '../dossier/history';
import { longestCopy } from '../dossier/progress';
import { laterThan } from '../dossier/revise';
import { frozenForm } from './frozen-form';
import { copiesLastFirst, readFrozen } from './frozen';

interface Given {
  dossier: Dossier;
  /** ISO instant */
  recordedAt: string;
  /** of the new copy among the frozen ones */
  id: string;
  order: number;
  digest: Digest;
}

/** `too-long` says by how many UTF-16 units; nothing is written, and what was typed stays. */
export type Freezing =
  { changes: Change[] } | { fault: 'day-missing' } | { fault: 'too-long'; over: number };

/**
 * Freezes what was sent: the dossier as it stands becomes one copy more, the earlier ones as they
 * were. That the file was late, incomplete or sent before any decision keeps no copy from being made.
 *
 * @returns the fields to write as one act, or why there can be no copy
 */
export function freezeSubmission({ dossier, recordedAt, id, order, digest }: Given): Freezing {
  if (dossier.submission?.submittedOn === undefined) return { fault: 'day-missing' };
  const earlier = copiesLastFirst(dossier);
  const versions = earlier.map((one) => readFrozen(one)?.copy.version ?? 1);
  // the later one is the last: none is dated before the one it follows, whatever a clock says
  const at = laterThan(earlier[0]?.recordedAt, recordedAt);
  const copy = {
    format: 'tarchih-submission',
    shape: 1,
    version: Math.max(0, ...versions) + 1,
    recordedAt: at,
    dossier: frozenForm(dossier),
  };
  const text = canonical(copy);
  if (text.length > longestCopy) return { fault: 'too-long', over: text.length - longestCopy };
  const base = `submissions/${id}`;
  return {
    changes: [
      { field: `${base}/order`, value: order },
      { field: `${base}/copy`, value: text },
      { field: `${base}/sha256`, value: digest(text) },
      { field: `${base}/recordedAt`, value: at },
    ],
  };
}
