import { openFile, type OpenFault, type Opening } from '../../adapters/files/open-file';
import { tellWhatCame, tellWhatComes, type LetterSides, type Told } from '../../adapters/receiving';
import type { ImportRow, LetterRow } from '../../adapters/storage/letter-rows';
import type { SharedLetter } from '../../domain/share/shared';
import type { App } from '../app-state.svelte';
import { penOf, storeOf } from '../pages/keep-dossier';
import type { Arrived } from './arrived';
import { broughtBy } from './brought-by';
import { bringsMore } from './brings-more';
import { justOpened, justTold } from './just-opened';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/** What there is to say of a received file, or why its kept bytes cannot be read any more. */
export type Report =
  | { kind: 'told'; told: Told; arrived: Arrived | undefined; isNew: boolean }
  | { kind: 'faults'; faults: readonly OpenFault[] };

/** A file that waits: what would change if it were taken in now. */
export async function reportOf(app: Keeper, row: ImportRow): Promise<Report> {
  if (row.status === 'taken' || row.status === 'taken-back') return came(app, row);
  const opening = await opened(row);
  if (!isArrived(opening)) {
    const faults = opening.kind === 'faults' ? opening.faults : [unreadable];
    return { kind: 'faults', faults };
  }
  const told =
    (await justTold(row.id)?.catch(() => undefined)) ??
    (await comingFrom(app, row.dossierId, opening));
  const isNew =
    told.revisions.length > 0 ||
    told.hasMoreOfLetters ||
    (await bringsMore(app, row.dossierId, opening));
  return { kind: 'told', told, arrived: opening, isNew };
}

const opened = async ({ id, name, file }: ImportRow): Promise<Opening> =>
  justOpened(id) ?? (await openFile(new File([file], name)));

const unreadable: OpenFault = { code: 'unreadable', path: '$' };

const isArrived = (opening: { kind: string }): opening is Arrived =>
  ['file', 'invitation', 'reply'].includes(opening.kind);

/** What a file brings to a dossier as it is stored now. */
export async function comingFrom(app: Keeper, dossierId: string, arrived: Arrived): Promise<Told> {
  const letters = lettersOf(arrived).map((letter) => sidesOf(app, dossierId, letter));
  return withoutSame(await comingWith(app, dossierId, arrived, letters));
}

/** The revisions alone that a file brings: what it changes in letters takes much longer to tell. */
export async function revisionsFrom(
  app: Keeper,
  dossierId: string,
  arrived: Arrived,
): Promise<Told['revisions']> {
  return (await comingWith(app, dossierId, arrived, [])).revisions;
}

async function comingWith(
  app: Keeper,
  dossierId: string,
  arrived: Arrived,
  sides: readonly Promise<LetterSides[]>[],
): Promise<Told> {
  const [here, letters, { author }] = await Promise.all([
    storeOf(app).history(dossierId),
    Promise.all(sides),
    penOf(app),
  ]);
  return tellWhatComes({
    here,
    ...(arrived.kind === 'file'
      ? { brought: [], file: arrived.file }
      : { brought: revisionsOf(arrived), file: undefined }),
    letters: letters.flat(),
    author,
  });
}

export const lettersOf = (arrived: Arrived): readonly SharedLetter[] => {
  if (arrived.kind === 'file') return arrived.letters;
  return [arrived.kind === 'reply' ? arrived.reply.letter : arrived.invitation.letter];
};

const revisionsOf = (arrived: Exclude<Arrived, { kind: 'file' }>) =>
  arrived.kind === 'reply' ? arrived.reply.revisions : arrived.invitation.revisions;

async function sidesOf(
  app: Keeper,
  dossierId: string,
  { letterId, rows }: SharedLetter,
): Promise<LetterSides[]> {
  const here = await storeOf(app).letters.rows(dossierId, letterId);
  const known = new Set(here.map(({ id }) => id));
  if (rows.every(({ id }) => known.has(id))) return [];
  // all that the file has: what it deleted is told from what it never had
  return [{ letterId, before: here.map(updateOf), brought: rows.map(updateOf) }];
}

async function came(app: Keeper, row: ImportRow): Promise<Report> {
  const { act, revisions } = broughtBy(row);
  const store = storeOf(app);
  const [history, letters, opening] = await Promise.all([
    store.history(row.dossierId),
    store.letters.all(row.dossierId),
    opened(row),
  ]);
  const inFile = isArrived(opening) ? lettersOf(opening) : [];
  const sides = letters.flatMap(({ letterId, rows }) => {
    const first = rows.findIndex((one) => one.act === act);
    if (act === undefined || first < 0) return [];
    const ofFile = inFile.find((one) => one.letterId === letterId)?.rows;
    const brought = (ofFile ?? rows.filter((one) => one.act === act)).map(updateOf);
    return { letterId, before: rows.slice(0, first).map(updateOf), brought };
  });
  const told = await tellWhatCame({ history, act: revisions, letters: sides });
  return { kind: 'told', told: withoutSame(told), arrived: undefined, isNew: true };
}

/** Only letters of which something is said otherwise, or something is left alone. */
const withoutSame = (told: Told): Told => ({
  ...told,
  letters: told.letters.filter(({ difference }) => difference.length > 0),
});

const updateOf = ({ update }: Pick<LetterRow, 'update'>) => update;
