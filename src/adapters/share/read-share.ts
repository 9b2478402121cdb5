import type { Author } from '../../domain/dossier/revision';
import { readDossierFile, type OpenedFile } from '../../domain/dossier/file';
import type { FileFault } from '../../domain/dossier/file-fault';
import { readLetterJson } from '../../domain/share/letter-json';
import { readInvitation } from '../../domain/share/read-invitation';
import { readReply } from '../../domain/share/reply-revisions';
import type { SharedInvitation, SharedLetter, SharedReply } from '../../domain/share/shared';
import type { ArchiveFault, ArchiveFaultCode } from '../zip/archive-fault';
import { dossierEntry, letterEntry } from '../zip/entries';
import { isDeep, readJson } from '../zip/json';
import { isOfOneLetter, type Manifest } from '../zip/manifest';
import type { PackedFile, PackedLetter, ReadArchive } from '../zip/read-archive';
import { faultOf } from './check-letter';

type Archive = Extract<ReadArchive, { kind: 'archive' }>;
type OfLetter = Extract<Manifest, { letterId: string }>;

/** What is in an archive, all of it verified, as plain data. */
export type ReadShare =
  | {
      kind: 'dossier';
      file: OpenedFile;
      letters: SharedLetter[];
      from: Author | undefined;
      /** those that the dossier names */
      files: PackedFile[];
    }
  | { kind: 'invitation'; invitation: SharedInvitation }
  | { kind: 'reply'; reply: SharedReply }
  /** made by a newer version; the text of the dossier, to the letter */
  | { kind: 'newer'; source: string }
  | { kind: 'faults'; faults: (ArchiveFault | FileFault)[] };

/** What the contents of an archive mean, once they are what its manifest says; never a part of it. */
export function readShare(archive: Archive): ReadShare {
  const { manifest, text } = archive;
  // what a newer version says of its letters is not for this one to judge
  if (!isOfOneLetter(manifest)) {
    const read = readDossierIn(archive);
    if (read.kind !== 'dossier') return read;
    const letters = lettersIn(archive.letters);
    if ('faults' in letters) return { kind: 'faults', faults: letters.faults };
    return { ...read, letters: letters.read };
  }
  const letters = lettersIn(archive.letters);
  if ('faults' in letters) return refused('archive-damaged');
  const [letter = { letterId: manifest.letterId, rows: [], versions: [] }] = letters.read;
  // one state and no history
  if (letter.rows.length > 1 || letter.versions.length > 0) return refused('share-exceeds');
  return manifest.kind === 'reply'
    ? replyIn(text, manifest, letter)
    : invitationIn(text, manifest, letter);
}

function readDossierIn({ manifest, text, files }: Archive): ReadShare {
  if (isDeep(text)) return refused('entry-changed', dossierEntry);
  const read = readDossierFile(text);
  if ('faults' in read) {
    const [first] = read.faults;
    return first?.code === 'newer' ? { kind: 'newer', source: text } : { kind: 'faults', ...read };
  }
  const { file } = read;
  const from = 'from' in manifest ? manifest.from : undefined;
  if ('dossierId' in manifest && manifest.dossierId !== file.id) return refused('share-exceeds');
  // what the dossier does not name belongs to nobody; it is looked through once, however many come
  const named = new Set(text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g));
  const own = files.filter(({ sha256 }) => named.has(sha256));
  return { kind: 'dossier', file, letters: [], from, files: own };
}

function invitationIn(text: string, manifest: OfLetter, letter: SharedLetter): ReadShare {
  if (isDeep(text)) return refused('archive-damaged');
  const task = taskOf(manifest);
  const part = readInvitation(text, task);
  if (part === 'newer') return refused('newer');
  if (part === 'damaged') return refused('archive-damaged');
  if (part === 'exceeds') return refused('share-exceeds');
  return { kind: 'invitation', invitation: { ...task, ...part, letter } };
}

function replyIn(text: string, manifest: OfLetter, letter: SharedLetter): ReadShare {
  const task = taskOf(manifest);
  const revisions = readReply(readJson(text), task);
  if (revisions === 'damaged') return refused('archive-damaged');
  if (revisions === 'exceeds') return refused('share-exceeds');
  return { kind: 'reply', reply: { ...task, revisions, letter } };
}

const taskOf = ({ dossierId, letterId, invitationId, savedAt, from }: OfLetter) => ({
  ...{ dossierId, letterId, invitationId, savedAt },
  ...(from ? { from } : {}),
});

function lettersIn(
  packed: readonly PackedLetter[],
): { read: SharedLetter[] } | { faults: ArchiveFault[] } {
  const read: SharedLetter[] = [];
  const faults: ArchiveFault[] = [];
  for (const { letterId, text, bytes } of packed) {
    const letter = readLetterJson(letterId, readJson(text), bytes);
    const fault = letter === undefined ? 'unreadable' : faultOf(letter);
    if (fault) faults.push({ code: `entry-${fault}`, path: letterEntry(letterId, 'json') });
    else if (letter) read.push(letter);
  }
  return faults.length > 0 ? { faults } : { read };
}

const refused = (code: ArchiveFaultCode, path = '$'): ReadShare => ({
  kind: 'faults',
  faults: [{ code, path }],
});
