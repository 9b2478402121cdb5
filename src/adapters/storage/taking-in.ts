import type { Revision } from '../../domain/dossier/revision';
import type { Guest, TarchihDatabase } from './database';
import { putContent, soundOf, type Content } from './contents';
import { asRow, type Import } from './imports';
import { addAllRows, addVersions, byLetter } from './letter-log';
import type { ImportStatus, LetterRowOf, LetterVersionOf, Plain } from './letter-rows';
import { letterStanding } from './letter-standing';
import { mergeInto } from './merging';
import { toRow } from './rows';
import { StorageFault } from './storage-fault';

/** All that a verified file brings into a dossier. */
export interface TakeIn {
  dossierId: string;
  revisions: readonly Revision[];
  letterRows?: readonly LetterRowOf[];
  versions?: readonly LetterVersionOf[];
  files?: readonly Content[];
  /** the file it comes from, which waits here: it is then said to be taken in */
  importId?: string | undefined;
  /** the same for a file that is not kept yet */
  import?: Import | undefined;
  /** marks the letters' rows as of one act, for taking it back; by default a new one */
  act?: string | undefined;
  /** what the file is said to be afterwards; by default `taken` */
  status?: ImportStatus | undefined;
  /** what the pages say of the file from now on */
  summary?: Plain | undefined;
  /** only where the file is said to be this: somebody else may have decided meanwhile */
  onlyIf?: ImportStatus | undefined;
  /** makes the dossier where there is none */
  isNew?: boolean | undefined;
  /** makes the letter of a guest where there is none */
  guest?: Guest | undefined;
}

/** What of it was new here. */
export interface TakenIn {
  act: string;
  revisions: readonly Revision[];
  letterRows: readonly LetterRowOf[];
  versions: readonly LetterVersionOf[];
}

/**
 * Takes all of it in, in one transaction, or nothing: revisions and rows by their ids, so that taking
 * the same in again changes nothing.
 *
 * @throws StorageFault when nothing was stored; `failed` where the dossier is gone
 */
export async function takeIn(
  db: TarchihDatabase,
  given: TakeIn,
  newId: () => string,
): Promise<TakenIn> {
  const { dossierId, versions = [], files = [] } = given;
  const act = given.act ?? newId();
  const rows = (await adding(db, dossierId, given.letterRows ?? [])).map((row) => ({
    ...row,
    act,
  }));
  // looked at before: a transaction waits for nothing else
  const sound = await soundOf(db, files);
  const { dossiers, attachments, contents, letters, letterUpdates, letterVersions, imports } = db;
  return db.transaction(
    'rw',
    [
      ...[dossiers, db.revisions, attachments, contents],
      ...[letters, letterUpdates, letterVersions, imports],
    ],
    async () => {
      await expectStatus(db, given);
      // asked and written at once: none of it waits for another part
      const [fresh, added, kept] = await Promise.all([
        intoDossier(db, given),
        addAllRows(db, dossierId, rows),
        addVersions(db, dossierId, versions),
        ...files.map((file) => putContent(db, dossierId, file, sound, act)),
      ] as const);
      if (added.length + kept.length > 0) {
        await dossiers.update(dossierId, { changedAt: new Date().toISOString() });
      }
      await noteImport(db, given, { act, revisions: fresh.map(({ id }) => id) });
      return { act, revisions: fresh, letterRows: added, versions: kept };
    },
  );
}

async function intoDossier(
  db: TarchihDatabase,
  { dossierId, revisions, isNew = false, guest }: TakeIn,
): Promise<readonly Revision[]> {
  const row = await db.dossiers.get(dossierId);
  if (row !== undefined) return mergeInto(db, row, revisions);
  // erased for good elsewhere
  if (!isNew && guest === undefined) throw new StorageFault('failed');
  const at = new Date().toISOString();
  await db.dossiers.add({
    ...{ id: dossierId, createdAt: at, changedAt: at, writes: 1 },
    ...(guest ? { guest } : {}),
  });
  await db.revisions.bulkPut(revisions.map((one) => toRow(dossierId, one, 1)));
  return revisions;
}

/** The file it came from says what became of it, within the same transaction. */
async function noteImport(
  db: TarchihDatabase,
  { importId, import: file, status = 'taken', summary }: TakeIn,
  done: { act: string; revisions: string[] },
): Promise<void> {
  if (file) await db.imports.put({ ...asRow(file, status), ...done });
  if (importId === undefined) return;
  // taken in twice it brings nothing the second time: what the first brought can still be taken back
  if ((await db.imports.get(importId))?.status === status) return;
  const statusAt = new Date().toISOString();
  const said = summary === undefined ? {} : { summary };
  await db.imports.update(importId, { status, statusAt, ...done, ...said });
}

async function expectStatus(db: TarchihDatabase, { importId, onlyIf }: TakeIn): Promise<void> {
  if (importId === undefined || onlyIf === undefined) return;
  if ((await db.imports.get(importId))?.status !== onlyIf) throw new StorageFault('failed');
}

/** More rows than a reply brings are the log of a copy, of which the ids tell what is new. */
const mostLookedInto = 20;

/** Without the rows that add nothing to their letter: what adds nothing now never will. */
async function adding(
  db: TarchihDatabase,
  dossierId: string,
  rows: readonly LetterRowOf[],
): Promise<LetterRowOf[]> {
  const some: LetterRowOf[] = [];
  for (const [letterId, ofLetter] of byLetter(rows)) {
    if (ofLetter.length > mostLookedInto) some.push(...ofLetter);
    else some.push(...(await addingTo(db, dossierId, letterId, ofLetter)));
  }
  return some;
}

async function addingTo(
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
  rows: readonly LetterRowOf[],
): Promise<LetterRowOf[]> {
  const [{ LetterInHand }, { addsTo }, standing] = await Promise.all([
    import('./letter-in-hand'),
    import('../letters/letter-doc'),
    letterStanding(db, dossierId, letterId),
  ]);
  const letter = await LetterInHand.of(letterId, standing);
  return rows.filter((row) => {
    const isNew = addsTo(letter.doc, row.update);
    letter.take([row], 0);
    return isNew;
  });
}
