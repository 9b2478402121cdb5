import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, vi } from 'vitest';
import { makeCopy } from '../../../src/adapters/share/make-copy';
import { makeInvitation } from '../../../src/adapters/share/make-invitation';
import { makeReply } from '../../../src/adapters/share/make-reply';
import { openFile } from '../../../src/adapters/files/open-file';
import type { ImportRow } from '../../../src/adapters/storage/letter-rows';
import type { ArchivedFile } from '../../../src/adapters/zip/make-archive';
import { derive } from '../../../src/domain/dossier/history';
import { revise } from '../../../src/domain/dossier/revise';
import type { Author, Leaf, Revision } from '../../../src/domain/dossier/revision';
import { arrive, type Arrival } from '../../../src/ui/receive/arrive';
import type { Arrived } from '../../../src/ui/receive/arrived';
import { nextId } from '../../adapters/storage/open-storage';
import type { Copy } from '../../adapters/storage/some-letters';
import { keep, keeper } from '../pages/keeper';
import { TestWorker } from '../../adapters/zip/archive-worker';
import { PageWorker } from './page-worker';

export const letterId = 'endorsement-assoc';
const invitationId = 'inv-1';
const youssef: Author = { name: 'Youssef', function: 'Trésorier' };

/** What a dossier says that hands its letter to one organisation. */
const invited: Record<string, Leaf> = {
  'jurisdictions/a/type': 'commune',
  'jurisdictions/a/name/fr': 'Ben Guerir',
  'jurisdictions/a/order': 0,
  'endorsements/assoc/organisation/fr': 'Réseau Eau',
  'endorsements/assoc/endorses': 'yes',
  'endorsements/assoc/order': 0,
  'invitations/inv-1/letter': letterId,
  'invitations/inv-1/madeOn': '2026-11-20',
  'invitations/inv-1/order': 0,
};

/** Files as the browser has them, and the workers of the page. */
export function asInBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal('Blob', NodeBlob);
    vi.stubGlobal('File', NodeFile);
    vi.stubGlobal('Worker', PageWorker);
    if (!('navigator' in globalThis)) vi.stubGlobal('navigator', {});
  });
  afterEach(() => {
    TestWorker.loseAll();
    vi.unstubAllGlobals();
  });
}

export type Device = Awaited<ReturnType<typeof keeper>>;

/** A device on which the dossier was begun, and what it says. */
export async function commune(fields: Record<string, Leaf> = {}) {
  const app = await keeper();
  const { id, revisions } = await keep(app.dossiers, { ...invited, ...fields });
  return { app, id, revisions };
}

/** New answers on top of a history, by somebody on another device. */
export const answering = (
  revisions: readonly Revision[],
  fields: Record<string, Leaf>,
  author: Author = youssef,
): Revision[] =>
  revise(
    revisions,
    Object.entries(fields).map(([field, value]) => ({ field, value })),
    { newId: nextId, now: () => '2026-11-22T11:00:00.000Z', author },
  );

const letterOf = (copy: Copy) => ({
  letterId: copy.letterId,
  rows: copy.rows,
  versions: [],
});

/** A copy of the dossier as a colleague's device has it. */
export async function copyOf(
  id: string,
  revisions: readonly Revision[],
  letters: readonly Copy[] = [],
  attached: readonly ArchivedFile[] = [],
) {
  const dossier = derive(revisions);
  const all = letters.map(letterOf);
  const files = {
    held: () => Promise.resolve(attached.map((one) => ({ ...one, size: one.blob.size }))),
    blobOf: (wanted: string) =>
      Promise.resolve(attached.find(({ sha256 }) => sha256 === wanted)?.blob),
  };
  const { blob } = await makeCopy(
    { id, dossier, revisions, letters: all },
    { from: youssef, files },
  );
  return blob;
}

export const replyTo = (
  dossierId: string,
  revisions: readonly Revision[],
  copy: Copy,
  own: readonly Revision[] = [],
) =>
  makeReply({
    ...{ dossierId, letterId, invitationId, from: youssef },
    revisions: [...revisions, ...own],
    given: new Set(revisions.map(({ id }) => id)),
    rows: copy.rows,
  });

export const invitationOf = (dossierId: string, revisions: readonly Revision[], copy: Copy) =>
  makeInvitation({ dossierId, letterId, invitationId, revisions, rows: copy.rows });

/** Brings a file through the door. */
export async function bring(app: Device, file: Blob, name = 'received.tarchih'): Promise<Arrival> {
  const opened = await openFile(new File([await file.arrayBuffer()], name));
  if (!('content' in opened)) throw new Error(JSON.stringify(opened));
  return arrive(app, name, opened satisfies Arrived, {});
}

/** The file that waits or waited for a dossier. */
export async function receivedBy(app: Device, dossierId: string): Promise<ImportRow> {
  const [row] = await app.dossiers.imports.of(dossierId);
  if (row === undefined) throw new Error('Nothing was received');
  return row;
}
