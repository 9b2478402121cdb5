import * as z from 'zod/mini';
import { fileId } from '../../domain/dossier/files';
import { text } from '../../domain/dossier/shapes';

/** The format's name and the newest version this code writes. */
const archiveFormat = 'tarchih-archive';
const archiveVersion = 1;

export const manifestEntry = 'manifest.json';
export const dossierEntry = 'dossier.json';

/** Most files in an archive; a dossier holds a tenth of it. */
export const mostEntries = 10_000;

const size = z.int().check(z.minimum(0));
const entry = z.strictObject({ name: z.string(), size, sha256: fileId });

/** What stands in an archive: every entry but the manifest itself, and what the dossier names besides. */
const manifest = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  savedAt: z.iso.datetime(),
  entries: z.array(entry).check(z.maxLength(mostEntries)),
  /** attached files whose bytes were not on the device that saved */
  missing: z.array(z.strictObject({ sha256: fileId, name: z.optional(text) })),
});
export type Manifest = z.infer<typeof manifest>;

export function writeManifest(content: Pick<Manifest, 'savedAt' | 'entries' | 'missing'>): string {
  const whole = { format: archiveFormat, version: archiveVersion, ...content } satisfies Manifest;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Reads a manifest as hostile until proved otherwise.
 *
 * @returns `newer` when a newer version wrote it, `not-ours` when another program did, `changed` when
 * it is ours and not as it was written
 */
export function readManifest(source: string): Manifest | 'newer' | 'not-ours' | 'changed' {
  let raw: unknown;
  try {
    raw = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return 'changed';
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== archiveFormat) return 'not-ours';
  if (Number.isInteger(version) && Number(version) > archiveVersion) return 'newer';
  const read = manifest.safeParse(raw);
  return read.success && isOneEach(read.data) ? read.data : 'changed';
}

/** One dossier, every other entry in its folder, and no name and no content twice. */
function isOneEach({ entries }: Manifest): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const others = entries.filter(({ name }) => name !== dossierEntry);
  return (
    names.has(dossierEntry) &&
    names.size === entries.length &&
    new Set(others.map(({ sha256 }) => sha256)).size === others.length
  );
}
