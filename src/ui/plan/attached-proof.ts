import type { Change } from '../../domain/dossier/history';
import type { Gap } from '../../domain/gaps/gap';
import { nextOrder } from '../answers/list-acts';
import type { Session } from '../session.svelte';

const longestId = 64;

/**
 * The fields that make a proof of the register of a file that was attached to show an action, under
 * the words of the evidence expected; a proof that has the file already is the one that is named.
 */
export function attachedProof(
  session: Session,
  action: string,
  gap: Gap | undefined,
  sha256: string,
): Change[] {
  const there = session.dossier.evidence?.find(({ files = {} }) => sha256 in files);
  const id = there?.id ?? `file.${sha256}`.slice(0, longestId);
  const named: Change = { field: `actions/${action}/proofs/${id}`, value: true };
  return there === undefined ? [...newProof(session, action, gap, sha256, id), named] : [named];
}

function newProof(
  session: Session,
  action: string,
  gap: Gap | undefined,
  sha256: string,
  id: string,
): Change[] {
  const base = `evidence/${id}`;
  const one = session.dossier.actions?.find((other) => other.id === action);
  const criterion = gap?.facts['criterion'];
  const wasRemoved = session.said(`${base}/removed`) === true;
  return [
    { field: `${base}/order`, value: nextOrder(session, 'evidence') },
    ...(wasRemoved ? [{ field: `${base}/removed`, value: null }] : []),
    ...Object.entries(one?.expected ?? one?.what ?? {}).map(([language, words = '']) => ({
      field: `${base}/title/${language}`,
      value: words,
    })),
    { field: `${base}/files/${sha256}`, value: true },
    ...(typeof criterion === 'string'
      ? [{ field: `${base}/criteria/${criterion}`, value: true }]
      : []),
  ];
}
