import type { LetterRoom } from '../../adapters/letters/letter-room';
import type { Dossiers } from '../../adapters/storage/dossiers';
import { longHistory } from '../../adapters/storage/standing';
import { derive } from '../../domain/dossier/history';
import { headsByField, type Revision } from '../../domain/dossier/revision';
import type { App } from '../app-state.svelte';
import { firstOf } from '../observe.svelte';
import { openSession } from './live-session.svelte';
import type { Outcome, Session, SessionPorts } from './session';
import { showSession } from './shown-session';

/** After how long a page that was opened is shown and still, in ms. */
const oncePageIsShown = 500;

/**
 * Opens a dossier of this device, to be edited where it may be; undefined when there is none or it
 * was deleted. Each session writes as a tab of its own.
 */
export async function keptSession(
  dossiers: Dossiers,
  id: string,
  app: Pick<App, 'newId' | 'author'>,
): Promise<Session | undefined> {
  const opened = await dossiers.open(id);
  if (opened === undefined || opened.row.removedAt !== undefined) return undefined;
  const { revisions, upTo, isWhole } = opened;
  const { guest } = opened.row;
  if (dossiers.isReadOnly) {
    const open = (letterId: string) => showStored(dossiers, id, letterId);
    // as far as this version reads them
    const texts = await firstOf(dossiers.letters.watchTexts(id)).catch(() => []);
    return showSession(id, derive(revisions), 'newer', revisions, { guest, texts, open });
  }
  const author = () => app.author ?? { name: '', function: '' };
  const isLong = !isWhole || revisions.length > longHistory;
  const tab = app.newId();
  const session = openSession(id, revisions, {
    persist: (written) => dossiers.write(id, written, tab),
    watch: watching(dossiers, id, upTo),
    readWhole: isWhole ? undefined : () => dossiers.history(id),
    keepOutcome: (outcome) => {
      keep(dossiers, id, outcome, isLong);
    },
    newId: app.newId,
    author,
    guest,
    letters: {
      known: await dossiers.letters.texts(id),
      watch: () => dossiers.letters.watchTexts(id),
      open: (letterId) => openStored(dossiers, id, letterId, { newId: app.newId, author }),
    },
  });
  if (isLong) {
    setTimeout(() => {
      if (isWhole) dossiers.keepHeads(id, headsOf(revisions), upTo).catch(quiet);
      // the history is at hand when storage fails: a file must hold it whole
      else session.readWhole().catch(quiet);
    }, oncePageIsShown);
  }
  return session;
}

/** The code that reads letters is loaded with the first of them. */
async function openStored(
  { letters }: Dossiers,
  dossierId: string,
  letterId: string,
  by: Pick<SessionPorts, 'newId' | 'author'>,
): Promise<LetterRoom> {
  const { openRoom } = await import('../../adapters/letters/letter-room');
  // a file with letters must be at hand when storage or network fail
  void import('../../adapters/files/archive-of').catch(() => undefined);
  return openRoom({ store: letters, dossierId, letterId, ...by });
}

async function showStored({ letters }: Dossiers, id: string, letterId: string) {
  const { showRoom } = await import('../../adapters/letters/letter-room');
  return showRoom(letterId, await letters.standing(id, letterId));
}

const watching =
  (dossiers: Dossiers, id: string, since: number): SessionPorts['watch'] =>
  (onrevisions) => {
    const subscription = dossiers.watch(id, since).subscribe((news) => {
      onrevisions(news.revisions, news.upTo);
    });
    return () => {
      subscription.unsubscribe();
    };
  };

/** Nothing is lost where it cannot be kept: it is made of the revisions again. */
function keep(
  dossiers: Dossiers,
  id: string,
  { dossier, conflicts, upTo, heads }: Outcome,
  isLong: boolean,
): void {
  dossiers.summarise(id, { dossier, conflicts, upTo }).catch(quiet);
  if (isLong) dossiers.keepHeads(id, heads(), upTo).catch(quiet);
}

const headsOf = (revisions: readonly Revision[]) => [...headsByField(revisions).values()].flat();

const quiet = () => undefined;
