import { findIn } from '../../../src/adapters/share/find-in';
import type { LetterTask } from '../../../src/adapters/share/make-share-file';
import { makeInvitation } from '../../../src/adapters/share/make-invitation';
import { makeReply } from '../../../src/adapters/share/make-reply';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { Copy } from '../storage/some-letters';

export const savedAt = new Date(2026, 10, 22, 10, 30, 20);
export const dossierId = 'd-1';
export const letterId = 'endorsement-assoc';
export const task = { dossierId, letterId, invitationId: 'inv-1' };

const staff = { name: 'أمينة الإدريسي', function: 'cheffe de service' };
let made = 0;

/** Revisions that write each field once, one after the other. */
export const writing = (
  fields: Readonly<Record<string, Leaf>>,
  author = staff,
  before: readonly Revision[] = [],
): Revision[] =>
  Object.entries(fields).map(([field, value]) => {
    made += 1;
    return {
      id: `r-${String(made)}`,
      field,
      value,
      parents: before.filter((one) => one.field === field).map(({ id }) => id),
      at: new Date(Date.UTC(2026, 10, 22, 8, 0, 0, made)).toISOString(),
      author,
    };
  });

/** What every dossier of these tests says of the letter's organisation and its invitation. */
export const invited: Readonly<Record<string, Leaf>> = {
  edition: 'ogp-local-next',
  language: 'ar',
  'jurisdictions/07/type': 'commune',
  'jurisdictions/07/name/ar': 'ابن جرير',
  'jurisdictions/07/order': 0,
  'endorsements/assoc/organisation/ar': 'جمعية الواحة',
  'endorsements/assoc/order': 0,
  'invitations/inv-1/letter': letterId,
  'invitations/inv-1/replyBy': '2026-12-10',
  'invitations/inv-1/order': 0,
};

/** A letter that somebody has written, as rows. */
export function written(words = 'نحن جمعية الواحة'): Copy {
  const copy = new Copy(letterId);
  copy.type(words, 0, 'ar');
  return copy;
}

export const invitation = (more: Partial<LetterTask> = {}): Promise<Blob> =>
  makeInvitation({
    ...task,
    revisions: writing(invited),
    rows: written().rows,
    savedAt,
    ...more,
  });

export const reply = (
  more: Partial<LetterTask & { given: ReadonlySet<string> }> = {},
): Promise<Blob> =>
  makeReply({
    ...task,
    revisions: writing({ 'endorsements/assoc/organisation/fr': 'Oasis' }),
    given: new Set(),
    rows: written().rows,
    savedAt,
    ...more,
  });

/** What is found in a file, as the worker finds it. */
export const found = (file: Blob, passphrase = '') => findIn(file, passphrase, () => undefined);

/** What is read of it; what was wrong with it, where it was. */
export async function readFrom(file: Blob, passphrase = '') {
  const one = await found(file, passphrase);
  return one.kind === 'opened' ? one.read : one;
}

export const codesOf = async (file: Blob, passphrase = ''): Promise<string[]> => {
  const read = await readFrom(file, passphrase);
  return read.kind === 'faults' ? read.faults.map(({ code }) => code) : [read.kind];
};

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
