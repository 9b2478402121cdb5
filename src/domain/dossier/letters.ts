import * as z from 'zod/mini';
import { fileId } from './files';
import { itemId, listOf, localizedText, text } from './shapes';

/** Languages in which a letter can be written; each is a text of its own. */
export const letterLanguages = ['ar', 'fr', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const letterKinds = ['support', 'endorsement'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** `support-<collectivity>` or `endorsement-<stakeholder>`: the letter's place in the dossier, for ever. */
const letterId = z
  .string()
  .check(z.regex(/^(support|endorsement)-[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

/** What stands at the head of a letter beside the names: a picture, and lines such as an address. */
export const letterhead = z.strictObject({
  logo: z.optional(fileId),
  lines: z.optional(localizedText),
});

/** A letter task handed to an organisation as a file. */
const invitation = z.strictObject({
  id: z.optional(itemId),
  letter: z.optional(letterId),
  madeOn: z.optional(z.iso.date()),
  /** until when an answer is asked for */
  replyBy: z.optional(z.iso.date()),
  /** in which the organisation is addressed */
  language: z.optional(z.enum(letterLanguages)),
  /** what the staff adds in their own words */
  message: z.optional(localizedText),
});

/** Somebody's declaration that one text of a letter is what they endorse. */
const endorsedText = z.strictObject({
  id: z.optional(itemId),
  letter: z.optional(letterId),
  language: z.optional(z.enum(letterLanguages)),
  /** of the canonical text in UTF-8, 64 hexadecimal digits */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** of the person who declares it */
  name: z.optional(text),
  role: z.optional(text),
  on: z.optional(z.iso.date()),
});

export const letterFields = {
  invitations: listOf(invitation),
  endorsedTexts: listOf(endorsedText),
};
