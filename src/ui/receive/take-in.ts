import { takeActBack } from '../../adapters/receiving';
import type { AttachedFile } from '../../adapters/share/open-share';
import type { Content } from '../../adapters/storage/contents';
import type { ImportRow } from '../../adapters/storage/letter-rows';
import { derive } from '../../domain/dossier/history';
import { checkReply } from '../../domain/share/check-reply';
import type { App } from '../app-state.svelte';
import { penOf, storeOf } from '../pages/keep-dossier';
import { withFiles, type Keeping } from '../pages/keep-files';
import type { Refusal } from './arrive';
import type { Arrived } from './arrived';
import { withFirst } from './brought-by';
import { allRows } from './letter-rows-of';
import { lettersOf, revisionsFrom } from './report';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/**
 * Takes a received file into its dossier in one transaction, worked out anew: another tab may have
 * written since the report was shown.
 *
 * @throws StorageFault, when nothing was stored
 */
export async function takeIn(
  app: Keeper,
  { id, dossierId, kind, status }: ImportRow,
  arrived: Arrived,
  keeping: Keeping = {},
): Promise<{ refused: Refusal } | undefined> {
  const dossiers = storeOf(app);
  // that of a guest comes back into the letter that it was made of
  const isOfDossier = arrived.kind === 'reply' && arrived.reply.dossierId === dossierId;
  if (isOfDossier && kind === 'reply') {
    const revisions = await dossiers.history(dossierId);
    const here = { id: dossierId, revisions, dossier: derive(revisions) };
    const checked = checkReply(arrived.reply, here);
    if (checked.kind === 'refused') return { refused: checked.code };
  }
  // worked out while the files are being kept
  const coming = revisionsFrom(app, dossierId, arrived);
  coming.catch(() => undefined);
  const attached = arrived.kind === 'file' ? arrived.attached : [];
  const store = async (files: readonly Content[]) =>
    dossiers.takeIn({
      dossierId,
      revisions: await coming,
      ...allRows(lettersOf(arrived)),
      files,
      importId: id,
      onlyIf: status,
    });
  if (areSmall(attached)) await store(await Promise.all(attached.map(contentOf)));
  else await withFiles(app, dossierId, attached, keeping, () => store([]));
  return undefined;
}

/** In bytes: files of so much together are kept in one write with all the rest, without a word between. */
const mostAtOnce = 20_000_000;

const areSmall = (attached: readonly AttachedFile[]): boolean =>
  attached.length <= 20 && attached.reduce((sum, { size }) => sum + size, 0) <= mostAtOnce;

const contentOf = async ({ sha256, crc32, blob }: AttachedFile): Promise<Content> => ({
  ...{ sha256, crc32 },
  blob: await blob(),
});

/**
 * Takes the last act of a received file back: its taking in, or the taking back of it. Returns the
 * fields in which somebody has written since, which stay.
 *
 * @throws StorageFault, when nothing was stored
 */
export async function takeBack(app: Keeper, row: ImportRow): Promise<readonly string[]> {
  const { dossierId, id: importId, act, revisions: ids = [] } = row;
  const store = storeOf(app);
  const [history, letters, pen] = await Promise.all([
    store.history(dossierId),
    store.letters.all(dossierId),
    penOf(app),
  ]);
  const parts = letters.flatMap(({ letterId, rows }) => {
    const isOfAct = (one: { act?: string | undefined }) => act !== undefined && one.act === act;
    const first = rows.findIndex(isOfAct);
    if (first < 0) return [];
    const updates = (some: typeof rows) => some.map(({ update }) => update);
    return {
      letterId,
      before: updates(rows.slice(0, first)),
      act: updates(rows.filter(isOfAct)),
      after: updates(rows.slice(first).filter((one) => !isOfAct(one))),
    };
  });
  const { author } = pen;
  const taken = await takeActBack({ history, act: ids, letters: parts, author });
  await store.takeIn({
    dossierId,
    revisions: taken.revisions,
    letterRows: taken.letters.map((one) => ({ ...one, id: pen.newId(), at: pen.now(), author })),
    importId,
    // two presses, or two tabs: one of them does it
    onlyIf: row.status,
    status: row.status === 'taken' ? 'taken-back' : 'taken',
    summary: withFirst(row),
  });
  return taken.left;
}
