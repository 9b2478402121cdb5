import * as z from 'zod/mini';
import { count, idsSet, itemId, listOf, localizedText, namesSet, text } from './shapes';

/** What a file may be, told by its content and never by its name. */
export const fileTypes = [
  'pdf',
  'png',
  'jpeg',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'odt',
  'ods',
  'odp',
] as const;

/** Largest file that can be attached, and most that a dossier can hold of them, in bytes. */
export const largestAttachment = 50_000_000;
export const mostAttached = 500_000_000;

/** SHA-256 of a file's bytes as 64 hexadecimal digits: the same file is one item on every device. */
export const fileId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An attached file; its bytes are kept beside the revisions, under the id. */
const attachment = z.strictObject({
  id: z.optional(fileId),
  /** as the person's own, with its ending */
  name: z.optional(text),
  /** in bytes */
  size: z.optional(count),
  type: z.optional(z.enum(fileTypes)),
  addedOn: z.optional(z.iso.date()),
});

/** One proof of the register: files, an address on the web, or the reference of a document on paper. */
const proof = z.strictObject({
  id: z.optional(itemId),
  /** what it is */
  title: z.optional(localizedText),
  files: z.optional(idsSet),
  link: z.optional(text),
  /** number of the document, and where it is kept */
  reference: z.optional(localizedText),
  /** where in the document the proof stands */
  pages: z.optional(text),
  /** criteria of the edition that it supports */
  criteria: z.optional(namesSet),
  /** steps of the track record that it proves */
  steps: z.optional(idsSet),
  /** date of the document */
  on: z.optional(z.iso.date()),
  /** last day on which it is valid; most documents have none */
  validUntil: z.optional(z.iso.date()),
});

export const fileFields = { attachments: listOf(attachment), evidence: listOf(proof) };
