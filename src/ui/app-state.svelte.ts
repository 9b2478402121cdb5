import { getContext, setContext } from 'svelte';
import type { Author } from '../domain/dossier/revision';
import type { MonthNames } from '../domain/calendar/typed-date';
import type { Dossiers } from '../adapters/storage/dossiers';
import type { Route } from './routes';
import type { Session } from './session.svelte';
import type { Translate } from '../adapters/i18n';

/** A short message at the foot of the page, with a way to take back what it tells of. */
export interface Message {
  text: InWords;
  action?: { label: InWords; run: () => void };
}

/** A sentence that is still to be said: it follows the language while it is shown. */
export type InWords = (t: Translate) => string;

/** What every page can reach; made once in `App.svelte`. */
export interface App {
  readonly route: Route;
  /** undefined where the browser gives no storage: examples and reading still work */
  readonly dossiers: Dossiers | undefined;
  readonly author: Author | undefined;
  /** dossiers left while storage refused what was written in them, by id; still trying */
  readonly unsaved: Map<string, Session>;
  readonly monthNames: MonthNames;
  /** today in Casablanca */
  readonly today: () => Temporal.PlainDate;
  readonly newId: () => string;
  /** goes to an address (`#/…`), as a link would */
  go: (address: string, how?: 'push' | 'replace') => void;
  setAuthor: (author: Author) => Promise<void>;
  tell: (message: Message) => void;
  /** keeps a copy of a dossier in a file on the device */
  saveToFile: (session: Session) => Promise<void>;
  /** shows, without storing it, a dossier read from a file of a newer version */
  showNewer: (session: Session, source: File) => void;
}

const key = Symbol('app');

export function provideApp(app: App): App {
  return setContext(key, app);
}

export const useApp = (): App => getContext<App>(key);
