import * as z from 'zod/mini';
import { letterLanguages } from '../dossier/letters';
import { author } from '../dossier/revision';
import type { Line, Part } from '../letters/text/letter-text';
import { factName } from '../letters/text/normal-lines';
import { versionReasons, type SharedLetter, type SharedVersion } from './shared';

/** Most writings and kept states of a letter that a file may hold, far above any use. */
export const mostRows = 100_000;
export const mostVersions = 2_000;

const id = z.string().check(z.minLength(1), z.maxLength(64));
// how long the parts of a text are is limited by the entry they stand in, as it is for the text itself
const words = z.strictObject({
  text: z.string(),
  bold: z.optional(z.literal(true)),
  italic: z.optional(z.literal(true)),
});
const part = z.union([words, z.strictObject({ fact: z.string().check(z.regex(factName)) })]);
const line = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'bullet', 'number']),
  direction: z.optional(z.enum(['rtl', 'ltr'])),
  says: z.optional(z.array(z.string())),
  parts: z.array(part),
});
const lines = z.optional(z.array(line));
const texts = z.strictObject({ ar: lines, fr: lines, en: lines });

const row = z.strictObject({
  id,
  at: z.iso.datetime(),
  author,
  /** of its bytes, which stand in their order in the entry beside */
  size: z.int().check(z.minimum(0)),
});
const version = z.strictObject({
  id,
  at: z.iso.datetime(),
  author,
  reason: z.enum(versionReasons),
  texts,
});

/** What a file says of a letter beside the bytes of its rows. */
const letterJson = z.strictObject({
  rows: z.array(row).check(z.maxLength(mostRows)),
  versions: z.array(version).check(z.maxLength(mostVersions)),
});
type LetterJson = z.infer<typeof letterJson>;

/** The letter in words: {@link readLetterJson} reads it. */
export function writeLetterJson({ rows, versions }: SharedLetter): string {
  const said = {
    rows: rows.map(({ id, at, author, update }) => ({ id, at, author, size: update.length })),
    versions: versions.map(({ id, at, author, reason, texts }) => ({
      ...{ id, at, author, reason },
      texts: Object.fromEntries(
        letterLanguages.flatMap((language) => {
          const lines = texts[language];
          return lines ? [[language, lines.map(plainLine)]] : [];
        }),
      ),
    })),
  };
  return `${JSON.stringify(said)}\n`;
}

const plainLine = ({ kind, direction, says, parts }: Line): Line => ({
  ...{ kind, direction, says },
  parts: parts.map(plainPart),
});

const plainPart = (one: Part): Part =>
  'fact' in one
    ? { fact: one.fact }
    : {
        text: one.text,
        ...(one.bold === true ? { bold: true } : {}),
        ...(one.italic === true ? { italic: true } : {}),
      };

/**
 * A letter out of a file, read as hostile until proved otherwise; whether its updates are updates is
 * another matter.
 *
 * @param raw - the value of the JSON entry
 * @param bytes - of all rows, one after the other
 * @returns undefined where one does not fit the other, or anything is not as it was written
 */
export function readLetterJson(
  letterId: string,
  raw: unknown,
  bytes: Uint8Array,
): SharedLetter | undefined {
  const read = letterJson.safeParse(raw);
  if (!read.success) return undefined;
  const { rows, versions } = read.data;
  if (isRepeated(rows) || isRepeated(versions)) return undefined;
  if (rows.reduce((sum, { size }) => sum + size, 0) !== bytes.length) return undefined;
  return { letterId, rows: rowsOf(rows, bytes), versions: versions as readonly SharedVersion[] };
}

const isRepeated = (all: readonly { id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size < all.length;

/** Each with bytes of its own: storage would otherwise keep those of all rows for every one. */
function rowsOf(rows: LetterJson['rows'], bytes: Uint8Array): SharedLetter['rows'] {
  let at = 0;
  return rows.map(({ size, ...row }) => {
    const update = bytes.slice(at, at + size);
    at += size;
    return { ...row, update };
  });
}
