import type { Locale } from '../../adapters/i18n';
import { wordsOf } from '../../adapters/i18n/words-of';
import type { Change } from '../../domain/dossier/history';
import type { Proposal } from '../../domain/plan/plan';
import { takingChanges } from '../../domain/plan/taking';
import { nextOrder } from '../answers/list-acts';
import { undoable } from '../answers/undoable';
import type { GapTellers } from '../gaps/gap-names';
import type { Session } from '../session.svelte';
import { proposedTitle } from './plan-words';

/**
 * Takes proposals into the plan as one act, in the words of both working languages and of the page.
 * One that somebody else took meanwhile is left as it is; one that was removed comes back with its
 * words, to be done anew.
 *
 * @returns how many were taken, and what takes the act back
 * @throws TypeError when the words of a language cannot be loaded
 */
export async function takeProposals(
  session: Session,
  proposals: readonly Proposal[],
  language: Locale,
): Promise<{ count: number; undo: () => void }> {
  const languages = [...new Set<Locale>(['ar', 'fr', language])];
  const tellers = await Promise.all(
    languages.map(async (one): Promise<GapTellers> => {
      const { t, f } = await wordsOf(one);
      return { t, f, language: one, dossier: session.dossier };
    }),
  );
  const there = new Set(session.dossier.actions?.map(({ id }) => id));
  const wanted = proposals.filter(({ id }) => !there.has(id));
  const changes = [
    ...takingChanges(session.dossier, wanted, nextOrder(session, 'actions')),
    ...wanted.flatMap(({ id }) => anewChanges(session, id)),
    ...wanted.flatMap((one) => tellers.flatMap((tell) => textChanges(session, one, tell))),
  ];
  return { count: wanted.length, undo: undoable(session, changes) };
}

/** What a removed action said of its own time. */
const anewChanges = (session: Session, id: string): Change[] =>
  session.said(`actions/${id}/removed`) === true
    ? ['removed', 'begunOn', 'doneOn', 'dueOn'].map((part) => ({
        field: `actions/${id}/${part}`,
        value: null,
      }))
    : [];

/** The words of the proposal; those that a person wrote before it was removed stay. */
function textChanges(session: Session, { id, gap, advice }: Proposal, tell: GapTellers): Change[] {
  const texts = {
    what: proposedTitle(tell, gap),
    responsible: tell.t(`plan.functions.${advice.responsible}`),
    expected: tell.t(`plan.expected.${advice.expected}`),
  };
  return Object.entries(texts).flatMap(([part, value]): Change[] => {
    const field = `actions/${id}/${part}/${tell.language}`;
    return typeof session.said(field) === 'string' ? [] : [{ field, value }];
  });
}
