import * as z from 'zod/mini';
import { fileId } from './files';
import { letterhead } from './letters';
import { answer, contentKey, count, idsSet, itemId, listOf, localizedText, text } from './shapes';

export const letterStatus = z.enum(['missing', 'draft', 'signed', 'unknown']);

/** Kinds of non-governmental stakeholders, as OGP names them; its list is open. */
export const endorserKinds = [
  'association',
  'community-group',
  'citizen-group',
  'citizen-movement',
  'chamber',
  'university',
  'youth-council',
  'cooperative',
  'other',
] as const;

/** Kinds the guide has a commune mobilise as well, and that sign no endorsement letter. */
export const companionKinds = ['local-authority', 'decentralised-service', 'academic'] as const;

export const stakeholderKinds = [...endorserKinds, ...companionKinds] as const;

/** Who signed a letter: no contact, since letters are published. */
export const signatory = z.strictObject({
  name: z.optional(localizedText),
  function: z.optional(localizedText),
});

/** Only what a candidacy needs of a person: name, function and professional contact (law 09-08). */
const focalPoint = z.strictObject({
  name: z.optional(localizedText),
  function: z.optional(localizedText),
  contact: z.optional(text),
});

/** A stakeholder of the register; the list began as that of the endorsing organisations. */
const endorsement = z.strictObject({
  id: z.optional(itemId),
  organisation: z.optional(localizedText),
  kind: z.optional(z.enum(stakeholderKinds)),
  /** supports the candidacy; absent for one named as a supporter before there was a register */
  endorses: z.optional(answer),
  contactedOn: z.optional(z.iso.date()),
  answeredOn: z.optional(z.iso.date()),
  /** what was answered */
  reply: z.optional(localizedText),
  focalPoint: z.optional(focalPoint),
  letter: z.optional(letterStatus),
  signedOn: z.optional(z.iso.date()),
  signatory: z.optional(signatory),
  /** the signed letter, scanned */
  letterFile: z.optional(fileId),
  /** where the letter is signed */
  letterPlace: z.optional(localizedText),
  letterhead: z.optional(letterhead),
});

export const meetingKinds = ['partners', 'internal', 'external'] as const;

/** A meeting with stakeholders, or one of the two focus groups of the strategy. */
const meeting = z.strictObject({
  id: z.optional(itemId),
  kind: z.optional(z.enum(meetingKinds)),
  on: z.optional(z.iso.date()),
  subject: z.optional(localizedText),
  /** stakeholders of the register that took part */
  with: z.optional(idsSet),
  attendance: z.optional(
    z.strictObject({
      commune: z.optional(count),
      organisations: z.optional(count),
      others: z.optional(count),
      /** among all who attended */
      women: z.optional(count),
    }),
  ),
  outcomes: z.optional(localizedText),
});

const roadmapStep = z.strictObject({
  id: z.optional(itemId),
  what: z.optional(localizedText),
  who: z.optional(localizedText),
  dueOn: z.optional(z.iso.date()),
});

export const cooperationStates = ['planned', 'done', 'not-planned'] as const;

const cooperation = z.strictObject({
  state: z.optional(z.enum(cooperationStates)),
  with: z.optional(idsSet),
  dueOn: z.optional(z.iso.date()),
  note: z.optional(localizedText),
});

export const partnerFields = {
  /** of the collectivity; one official for the whole file */
  officialFocalPoint: z.optional(focalPoint),
  /** of the register: whose focal point speaks for civil society, where several organisations endorse */
  partnerFocalPoint: z.optional(itemId),
  /** an empty list is the answer “none”; no list means never asked */
  endorsements: listOf(endorsement),
  meetings: listOf(meeting),
  roadmap: listOf(roadmapStep),
  roadmapProposedOn: z.optional(z.iso.date()),
  /** by mode of cooperation of the guide, §2.5 */
  cooperation: z.optional(z.record(contentKey, cooperation)),
};
