import { liveQuery, type Observable } from 'dexie';
import type { Revision } from '../../domain/dossier/revision';
import type { TarchihDatabase } from './database';
import { readRow } from './rows';

/** Revisions that are new or were written further, and the last write of the dossier they include. */
export interface News {
  revisions: Revision[];
  upTo: number;
}

/** The one way to listen that the pages need; Dexie's own has more. */
export interface Feed {
  subscribe: (next: (news: News) => void) => { unsubscribe: () => void };
}

/**
 * What is written into a dossier after a given write, of whatever tab, live. Each write is told once
 * and in order; what was there before is not read again.
 */
export function feedOf(db: TarchihDatabase, id: string, since: number): Feed {
  return {
    subscribe: (next) => {
      let told = since;
      const live: Observable<News> = liveQuery(() => newsAfter(db, id, told));
      return live.subscribe((news) => {
        // an answer that was overtaken is never told, and what it held comes with the next
        told = Math.max(told, news.upTo);
        next(news);
      });
    },
  };
}

async function newsAfter(db: TarchihDatabase, id: string, told: number): Promise<News> {
  // what claims to be of a write that no tab has made is not believed
  const upTo = (await db.dossiers.get(id))?.writes ?? 0;
  if (upTo <= told) return { revisions: [], upTo: told };
  const rows = await db.writtenIn(id, told, upTo);
  return { revisions: rows.flatMap(readRow), upTo };
}
