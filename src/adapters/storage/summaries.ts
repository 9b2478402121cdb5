import { liveQuery, type Observable } from 'dexie';
import { derive } from '../../domain/dossier/history';
import { conflictsIn } from '../../domain/dossier/revision';
import type { DossierRow, SummaryRow, TarchihDatabase } from './database';
import { derivation } from './derivation';
import { isGuest } from './guests';
import { standingOf } from './standing';

/** A dossier as a list needs it: its row, and what its revisions come to. */
export interface ListedDossier {
  row: DossierRow;
  dossier: SummaryRow['dossier'];
  /** how many fields a person must decide on */
  conflicts: number;
}

/** What was worked out of a dossier, and after which of its writes. */
export type WorkedOut = Pick<SummaryRow, 'upTo' | 'dossier' | 'conflicts'>;

/** The dossiers of a device in short, each worked out once for each state it has been in. */
export class Summaries {
  readonly #db: TarchihDatabase;
  /** by id; one of an earlier write than the dossier's last is not used */
  readonly #known = new Map<string, SummaryRow>();

  constructor(db: TarchihDatabase) {
    this.#db = db;
  }

  /**
   * The dossiers not deleted, the last changed first, live across tabs.
   *
   * @param most - how many of them
   */
  watch(most = Infinity): Observable<ListedDossier[]> {
    return liveQuery(async () => {
      const rows = (await this.#db.dossiers.toArray())
        .filter((row) => row.removedAt === undefined && !isGuest(row))
        .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
        .slice(0, most);
      await this.#recall(rows);
      const made = await this.#makeAll(rows.filter((row) => !this.#has(row)));
      if (made.length > 0) this.#keepSoon(made);
      return rows.flatMap((row) => {
        const summary = this.#known.get(row.id);
        return summary ? [{ row, dossier: summary.dossier, conflicts: summary.conflicts }] : [];
      });
    });
  }

  /** Keeps what a page has worked out, where nothing was written since. */
  async keep(summaries: readonly (WorkedOut & { id: string })[]): Promise<void> {
    const { dossiers, summaries: table } = this.#db;
    await this.#db.transaction('rw', dossiers, table, async () => {
      const rows = await dossiers.bulkGet(summaries.map(({ id }) => id));
      const current = summaries.filter(({ upTo }, index) => {
        const row = rows[index];
        return row !== undefined && upTo === writesOf(row);
      });
      await table.bulkPut(current.map((one) => ({ ...one, version: derivation })));
    });
  }

  #has(row: DossierRow): boolean {
    return this.#known.get(row.id)?.upTo === writesOf(row);
  }

  /** Reads the kept ones of those not known yet. */
  async #recall(rows: readonly DossierRow[]): Promise<void> {
    // the database of a newer version keeps its own, of which nothing is known
    if (this.#db.isNewer) return;
    const wanted = rows.filter((row) => !this.#has(row));
    if (wanted.length === 0) return;
    const { summaries } = this.#db;
    // one request for all is many times faster than one for each
    const kept =
      wanted.length > 20
        ? await summaries.toArray()
        : await summaries.bulkGet(wanted.map(({ id }) => id));
    for (const one of kept) if (one?.version === derivation) this.#known.set(one.id, one);
  }

  /** In one transaction: to begin one for each would take longer than the reading. */
  async #makeAll(rows: readonly DossierRow[]): Promise<SummaryRow[]> {
    if (rows.length === 0) return [];
    const { dossiers, revisions, heads } = this.#db;
    const tables = this.#db.isNewer ? [dossiers, revisions] : [dossiers, revisions, heads];
    return this.#db.transaction('r', tables, async () => {
      const made = await Promise.all(rows.map(({ id }) => this.#make(id)));
      return made.filter((summary) => summary !== undefined);
    });
  }

  async #make(id: string): Promise<SummaryRow | undefined> {
    const standing = await standingOf(this.#db, id);
    if (standing === undefined) return undefined;
    const { revisions, upTo } = standing;
    const dossier = derive(revisions);
    const conflicts = conflictsIn(revisions).length;
    const summary = { id, upTo, version: derivation, dossier, conflicts };
    this.#known.set(id, summary);
    return summary;
  }

  /** A live query may not write; what is not kept is made again another time. */
  #keepSoon(made: readonly SummaryRow[]): void {
    if (this.#db.isNewer) return;
    setTimeout(() => void this.keep(made).catch(() => undefined));
  }
}

const writesOf = ({ writes }: DossierRow): number => writes ?? 0;
