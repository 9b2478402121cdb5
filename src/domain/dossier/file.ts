import * as z from 'zod/mini';
import { dossierContent, type Dossier } from './dossier';
import { jsonPath, type FileFault } from './file-fault';
import { historyFaults } from './file-history';
import { lists } from './lists';
import { revision, type Revision } from './revision';

/** The file format's name and the newest version this code writes. */
const fileFormat = 'tarchih-dossier';
export const fileVersion = 5;

/**
 * The published shape of a dossier file; its JSON Schema is made from this. Version 2 has added the
 * stages, version 3 files, proofs and what follows the submission, version 4 letters,
 * version 5 the plan and the schedule; none has changed anything, so that a file of an earlier version is read as it stands.
 */
export const dossierFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(fileFormat),
  version: z.literal([1, 2, 3, 4, fileVersion]),
  /** identity of the dossier: two files of one id are two states of one dossier */
  id: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/))),
  /** marks an example that ships with the application */
  example: z.optional(z.boolean()),
  savedAt: z.optional(z.iso.datetime()),
  ...dossierContent.shape,
  /** full history; a file written by hand has none */
  revisions: z.optional(z.array(revision).check(z.maxLength(200_000))),
});

/** What a dossier file holds once its envelope is off. */
export interface OpenedFile {
  id: string | undefined;
  isExample: boolean;
  dossier: Dossier;
  revisions: Revision[];
}

export type ReadFile = { file: OpenedFile } | { faults: FileFault[] };

/**
 * Reads a dossier file as hostile until proved otherwise.
 *
 * @param source - the whole text of the file
 * @param isExcerpt - whether revisions may rest on others that are not in it
 * @returns the dossier with its history, or every fault found; never a part of a dossier
 */
export function readDossierFile(source: string, isExcerpt = false): ReadFile {
  let raw: unknown;
  try {
    raw = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ code: 'not-json', path: '$' }] };
  }
  const envelope = envelopeFault(raw);
  if (envelope) return { faults: [envelope] };
  const parsed = dossierFile.safeParse(raw, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf) };
  const {
    revisions = [],
    id,
    example,
    $schema: _schema,
    format: _format,
    version: _version,
    savedAt: _savedAt,
    ...content
  } = parsed.data;
  const dossier = withIds(content);
  const faults = [...repeatedIds(dossier), ...historyFaults(revisions, isExcerpt)];
  if (faults.length > 0) return { faults };
  return { file: { id, isExample: example === true, dossier, revisions } };
}

function envelopeFault(raw: unknown): FileFault | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { code: 'not-ours', path: '$' };
  const { format, version } = raw as { format?: unknown; version?: unknown };
  if (format !== fileFormat) return { code: 'not-ours', path: '$.format' };
  if (typeof version === 'number' && Number.isInteger(version) && version > fileVersion) {
    return { code: 'newer', path: '$.version' };
  }
  return undefined;
}

interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  keys?: string[];
  input?: unknown;
  format?: string;
  errors?: unknown;
}

function faultsOf(issue: unknown): FileFault[] {
  const { code, path, keys, input, format } = issue as Issue;
  if (code === 'unrecognized_keys' || code === 'invalid_key') {
    return (keys ?? ['']).map((key) => ({
      code: 'unexpected-key',
      path: jsonPath(key === '' ? path : [...path, key]),
    }));
  }
  const where = jsonPath(path);
  // no value of JSON is undefined
  if (input === undefined) return [{ code: 'missing', path: where }];
  if (code === 'too_big') return [{ code: 'too-long', path: where }];
  if (code === 'invalid_format' && (format === 'date' || format === 'datetime')) {
    return [{ code: 'not-a-date', path: where }];
  }
  return [{ code: 'wrong-value', path: where }];
}

/** A file written by hand may leave item ids out: the HCP code or the place in the list serves. */
function withIds(content: Omit<z.infer<typeof dossierContent>, never>): Dossier {
  const identified: Record<string, unknown> = { ...content };
  for (const list of lists) {
    const items = content[list];
    if (items === undefined) continue;
    const taken = new Set(items.flatMap(({ id }) => id ?? []));
    identified[list] = items.map((item, index) => {
      if (item.id !== undefined) return item;
      const code = 'code' in item ? item.code : undefined;
      const id = freeId(code ?? `${list.slice(0, 1)}${String(index + 1)}`, taken);
      taken.add(id);
      return { ...item, id };
    });
  }
  return identified as unknown as Dossier;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`${wanted}-`, taken) : wanted;
}

function repeatedIds(dossier: Dossier): FileFault[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return (dossier[list] ?? []).flatMap((item, index) => {
      const keys = [
        item.id,
        ...('code' in item && item.code !== undefined ? [`code ${item.code}`] : []),
      ];
      const isRepeated = keys.some((key) => seen.has(key));
      keys.forEach((key) => seen.add(key));
      return isRepeated ? [{ code: 'repeated' as const, path: jsonPath([list, index]) }] : [];
    });
  });
}

/**
 * The text of a dossier file: readable state first, full history after it.
 *
 * @param savedAt - the instant of saving
 * @param isExample - opened again, it is a dossier of its own
 */
export function writeDossierFile(
  id: string,
  dossier: Dossier,
  revisions: readonly Revision[],
  savedAt: string,
  isExample = false,
): string {
  const file = {
    format: fileFormat,
    version: fileVersion,
    id,
    ...(isExample && { example: true }),
    savedAt,
    ...dossier,
    revisions,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
