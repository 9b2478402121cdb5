import { wordsOf } from '../../adapters/i18n/words-of';
import { stages } from '../../domain/course/stages';
import type { Change } from '../../domain/dossier/history';
import { nextOrder } from '../answers/list-acts';
import { undoable } from '../answers/undoable';
import type { Session } from '../session.svelte';

/**
 * Adds one step a stage to a roadmap, in Arabic and French. Does nothing where the roadmap has got
 * steps while the words were on their way.
 *
 * @returns what takes the steps back
 * @throws TypeError when the words of the other language cannot be loaded
 */
export async function beginRoadmap(
  session: Session,
  newId: () => string,
): Promise<(() => void) | undefined> {
  const [ar, fr] = await Promise.all([wordsOf('ar'), wordsOf('fr')]);
  if ((session.dossier.roadmap ?? []).length > 0) return undefined;
  const from = nextOrder(session, 'roadmap');
  const changes = stages.flatMap((stage, index): Change[] => {
    const base = `roadmap/${newId()}`;
    return [
      { field: `${base}/order`, value: from + index },
      { field: `${base}/what/ar`, value: ar.t(`mobilise.roadmap.begins.${stage}`) },
      { field: `${base}/what/fr`, value: fr.t(`mobilise.roadmap.begins.${stage}`) },
    ];
  });
  return undoable(session, changes);
}
