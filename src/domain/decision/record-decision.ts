import { longestRecord } from '../dossier/decision';
import type { Dossier } from '../dossier/dossier';
import type { Change } from '../dossier/history';
import { laterThan } from '../dossier/revise';
import { canonical } from './canonical';
import type { DecisionRecord, Known } from './decision-record';
import { factsOf, saidIn } from './facts-of';
import { lastFirst, readRecorded, type Digest } from './recorded';

interface Given {
  dossier: Dossier;
  /** what is frozen with the decision */
  known: Known;
  /** ISO instant */
  recordedAt: string;
  /** of the new record among the recorded decisions */
  id: string;
  order: number;
  digest: Digest;
}

/** `too-long` says by how many characters; nothing is written, and what was typed stays. */
export type Recording =
  { changes: Change[] } | { fault: 'incomplete' } | { fault: 'too-long'; over: number };

/**
 * Freezes the decision with what was known: one record more, the earlier ones as they were. The reason
 * for a correction goes into the record, and is asked anew for the next.
 *
 * @returns the fields to write as one act, or why there can be no record
 */
export function recordDecision(given: Given): Recording {
  const record = recordOf(given);
  if (record === undefined) return { fault: 'incomplete' };
  const text = canonical(record);
  if (text.length > longestRecord) return { fault: 'too-long', over: text.length - longestRecord };
  const { id, order, digest, dossier } = given;
  const base = `decisions/${id}`;
  const reasons = Object.keys(dossier.decision?.correction ?? {});
  return {
    changes: [
      { field: `${base}/order`, value: order },
      { field: `${base}/record`, value: text },
      { field: `${base}/sha256`, value: digest(text) },
      { field: `${base}/recordedAt`, value: record.recordedAt },
      ...reasons.map((language) => ({ field: `decision/correction/${language}`, value: null })),
    ],
  };
}

function recordOf({ dossier, known, recordedAt }: Given): DecisionRecord | undefined {
  const { on, kind, ...facts } = factsOf(dossier.decision ?? {});
  if (on === undefined || kind === undefined) return undefined;
  const earlier = lastFirst(dossier);
  const versions = earlier.map((one) => readRecorded(one)?.record.version ?? 1);
  const sha256 = earlier[0]?.sha256;
  const why = saidIn(dossier.decision?.correction);
  return {
    format: 'tarchih-decision',
    shape: 1,
    version: Math.max(0, ...versions) + 1,
    // the later one is the last: none is dated before the one it replaces, whatever a clock says
    recordedAt: laterThan(earlier[0]?.recordedAt, recordedAt),
    ...(sha256 !== undefined && { replaces: { sha256, ...(why && { why }) } }),
    decision: { on, kind, ...facts },
    known,
  };
}
