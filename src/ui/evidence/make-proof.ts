import type { Change } from '../../domain/dossier/history';
import { linkIn } from '../../domain/evidence/link';
import type { SaidProof } from '../../domain/evidence/said-proofs';
import { nextOrder } from '../answers/list-acts';
import { undoable } from '../answers/undoable';
import type { Session } from '../session.svelte';

/**
 * Makes a proof of the register of what was said elsewhere, as one act: its words are the title and
 * the reference, an address within them the link. One that was made of it before and removed comes
 * back, with what was added to it then.
 *
 * @returns what takes the act back
 */
export function makeProof(session: Session, { proofId, words, criteria, steps }: SaidProof) {
  const base = `evidence/${proofId}`;
  const link = Object.values(words).flatMap((text = '') => linkIn(text) ?? [])[0];
  const texts = Object.entries(words).flatMap(([language, text = '']): Change[] =>
    text.trim() === ''
      ? []
      : ['title', 'reference'].map((part) => ({
          field: `${base}/${part}/${language}`,
          value: text,
        })),
  );
  const isGone = session.said(`${base}/removed`) === true;
  return undoable(session, [
    { field: `${base}/order`, value: nextOrder(session, 'evidence') },
    ...(isGone ? [{ field: `${base}/removed`, value: null }] : []),
    ...texts,
    ...(link === undefined ? [] : [{ field: `${base}/link`, value: link }]),
    ...criteria.map((id): Change => ({ field: `${base}/criteria/${id}`, value: true })),
    ...steps.map((id): Change => ({ field: `${base}/steps/${id}`, value: true })),
  ]);
}
