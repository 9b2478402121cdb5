import * as z from 'zod/mini';
import { fileId } from '../../domain/dossier/files';
import { author } from '../../domain/dossier/revision';
import { itemId, text } from '../../domain/dossier/shapes';
import { dossierEntry, manifestEntry, readLetterEntry, replyEntry } from './entries';
import { isFileEntry } from './entry-names';
import { readJson } from './json';
import { largestLetterManifest } from './limits';

/** The format's name, and the version this code writes where nothing but files is attached. */
const archiveFormat = 'tarchih-archive';
const plainVersion = 1;
/** With letters, or made to be handed on. */
const shareVersion = 2;

/** Most files in an archive; a dossier holds a tenth of it. */
export const mostEntries = 10_000;

const size = z.int().check(z.minimum(0));
const entry = z.strictObject({ name: z.string(), size, sha256: fileId });
const common = {
  format: z.literal(archiveFormat),
  savedAt: z.iso.datetime(),
  entries: z.array(entry).check(z.maxLength(mostEntries)),
  /** attached files whose bytes were not on the device that saved */
  missing: z.array(z.strictObject({ sha256: fileId, name: z.optional(text) })),
};
const letterId = z
  .string()
  .check(z.regex(/^(support|endorsement)-[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
const shared = {
  ...common,
  version: z.literal(shareVersion),
  dossierId: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** who made the file, as they say themselves */
  from: z.optional(author),
};

/** What stands in an archive: every entry but the manifest itself, and what the dossier names besides. */
const manifest = z.union([
  z.strictObject({ ...common, version: z.literal(plainVersion) }),
  z.strictObject({ ...shared, kind: z.literal('dossier') }),
  z.strictObject({
    ...shared,
    kind: z.enum(['invitation', 'reply']),
    letterId,
    invitationId: itemId,
  }),
]);
export type Manifest = z.infer<typeof manifest>;
export type Listed = Manifest['entries'];

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a manifest says beside what is in the archive. */
export type Label = DistributiveOmit<Manifest, 'format' | 'entries' | 'missing' | 'savedAt'>;

export function writeManifest(
  label: Label,
  content: Pick<Manifest, 'savedAt' | 'entries' | 'missing'>,
): string {
  return `${JSON.stringify({ format: archiveFormat, ...label, ...content }, null, 2)}\n`;
}

/** The entry that an archive is about. */
export const mainEntryOf = (of: Label): string =>
  of.version === shareVersion && of.kind === 'reply' ? replyEntry : dossierEntry;

/**
 * Reads a manifest as hostile until proved otherwise.
 *
 * @returns `newer` when a newer version wrote it, `not-ours` when another program did, `sealed` when
 * it tells how a file is sealed, `changed` when it is ours and not as it was written
 */
export function readManifest(
  source: string,
): Manifest | 'newer' | 'not-ours' | 'sealed' | 'changed' {
  const raw = readJson(source);
  if (raw === undefined) return 'changed';
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format === sealedFormat) return 'sealed';
  if (format !== archiveFormat) return 'not-ours';
  if (Number.isInteger(version) && Number(version) > shareVersion) return 'newer';
  const read = manifest.safeParse(raw);
  if (!read.success || !isOneEach(read.data)) return 'changed';
  const isTooLong = isOfOneLetter(read.data) && source.length > largestLetterManifest;
  return isTooLong ? 'changed' : read.data;
}

export const sealedFormat = 'tarchih-sealed';

type OfLetter = Extract<Manifest, { letterId: string }>;
export const isOfOneLetter = (of: Manifest): of is OfLetter => 'letterId' in of;

/** One thing it is about, every other entry where it belongs, and no name and no file twice. */
function isOneEach(of: Manifest): boolean {
  const main = mainEntryOf(of);
  const names = new Set(of.entries.map(({ name }) => name));
  const others = of.entries.filter(({ name }) => name !== main);
  const files = others.filter(({ name }) => of.version === plainVersion || isFileEntry(name));
  return (
    names.has(main) &&
    !names.has(manifestEntry) &&
    names.size === of.entries.length &&
    new Set(files.map(({ sha256 }) => sha256)).size === files.length &&
    (of.version === plainVersion || others.every(({ name }) => belongs(of, name)))
  );
}

function belongs(of: Manifest, name: string): boolean {
  const letter = readLetterEntry(name);
  if (isOfOneLetter(of)) return letter?.letterId === of.letterId;
  return letter !== undefined || isFileEntry(name);
}
