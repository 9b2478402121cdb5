import type { Label } from '../../../src/adapters/zip/manifest';
import { makeArchive, type NamedContent } from '../../../src/adapters/zip/make-archive';
import { writeDossierFile } from '../../../src/domain/dossier/file';
import { derive } from '../../../src/domain/dossier/history';
import type { Revision } from '../../../src/domain/dossier/revision';
import { invitedRevisions } from '../../../src/domain/share/invited-revisions';
import { dossierId, invited, letterId, savedAt, task, writing } from './some-share';

type Rows = readonly { update: Uint8Array; size?: number; id?: string }[];

/** The entries of a letter as somebody might forge them. */
export function letterOf(rows: Rows, more: object = {}, name = letterId): NamedContent[] {
  const said = rows.map(({ update, size = update.length, id }, nth) => ({
    id: id ?? `row-${String(nth)}`,
    at: savedAt.toISOString(),
    author: { name: '', function: '' },
    size,
  }));
  return [
    {
      name: `letters/${name}.json`,
      content: new Blob([JSON.stringify({ rows: said, versions: [], ...more })]),
    },
    {
      name: `letters/${name}.ybin`,
      content: new Blob(rows.map(({ update }) => new Uint8Array(update))),
    },
  ];
}

export const dossierLabel: Label = { version: 2, kind: 'dossier', dossierId };

/** A dossier with any entries of letters. */
export function dossierWith(
  letters: readonly NamedContent[],
  revisions: readonly Revision[] = writing(invited),
): Promise<Blob> {
  const text = writeDossierFile(dossierId, derive(revisions), revisions, savedAt.toISOString());
  return makeArchive({ label: dossierLabel, text, letters }, savedAt);
}

/** An invitation of any revisions, or of any text. */
export function invitationWith(
  revisions: readonly Revision[],
  { letters = [], text, dossier = derive(revisions) }: Crafted = {},
): Promise<Blob> {
  const said = text ?? writeDossierFile(dossierId, dossier, revisions, savedAt.toISOString());
  return makeArchive(
    { label: { version: 2, kind: 'invitation', ...task }, text: said, letters },
    savedAt,
  );
}

interface Crafted {
  letters?: readonly NamedContent[];
  text?: string;
  dossier?: ReturnType<typeof derive>;
}

/** The revisions of an honest invitation. */
export const honest = (): Revision[] => invitedRevisions(writing(invited), task);

export const replyWith = (text: string, letters: readonly NamedContent[] = []): Promise<Blob> =>
  makeArchive({ label: { version: 2, kind: 'reply', ...task }, text, letters }, savedAt);
