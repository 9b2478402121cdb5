import * as z from 'zod/mini';
import { decisionFields } from './decision';
import { diagnosisFields } from './diagnosis';
import { fileFields, fileId } from './files';
import { letterFields, letterhead } from './letters';
import type { ListName } from './lists';
import { meansFields } from './means';
import { letterStatus, partnerFields, signatory } from './partners';
import { planningFields } from './planning';
import { progressFields } from './progress';
import { answer, contentKey, itemId, listOf, localizedText, text } from './shapes';
import { strategyFields } from './strategy';

export { longestText } from './shapes';
export type { Answer, LocalizedText } from './shapes';
export { endorserKinds } from './partners';

/** First and last day of a council's term; `estimate` until a decree fixes the end. */
export const mandate = z.strictObject({
  startedOn: z.optional(z.iso.date()),
  endsOn: z.optional(z.iso.date()),
  endIs: z.optional(z.enum(['estimate', 'decreed'])),
});
export type Mandate = z.infer<typeof mandate>;

export const jurisdictionTypes = ['commune', 'province', 'prefecture', 'region'] as const;

const supportLetter = z.strictObject({
  status: z.optional(letterStatus),
  signedBy: z.optional(z.enum(['president', 'delegate'])),
  /** the act that delegates the signature, when the president does not sign */
  delegation: z.optional(localizedText),
  signedOn: z.optional(z.iso.date()),
  signatory: z.optional(signatory),
  /** where the letter is signed */
  place: z.optional(localizedText),
  /** the signed letter, and the act that delegates its signature, scanned */
  file: z.optional(fileId),
  delegationFile: z.optional(fileId),
});

const jurisdiction = z.strictObject({
  id: z.optional(itemId),
  /** HCP code, dotted; absent for a collectivity typed by the person */
  code: z.optional(z.string().check(z.regex(/^\d\d(\.\d{3}(\.\d\d(\.\d{1,2})?)?)?$/))),
  type: z.enum(jurisdictionTypes),
  name: localizedText,
  mandate: z.optional(mandate),
  supportLetter: z.optional(supportLetter),
  letterhead: z.optional(letterhead),
});

const initiative = z.strictObject({
  id: z.optional(itemId),
  kind: z.optional(z.enum(['reform', 'co-creation'])),
  what: z.optional(localizedText),
  on: z.optional(z.iso.date()),
  /** what shows it: a decision and its number, a link, a document */
  proof: z.optional(localizedText),
});

const ownQuestion = z.strictObject({
  id: z.optional(itemId),
  /** words of a question added by the person; a question of the edition keeps its own */
  label: z.optional(localizedText),
  limit: z.optional(
    z.strictObject({ max: z.int().check(z.positive()), unit: z.enum(['words', 'characters']) }),
  ),
  /** whether the real form asks it: `no` leaves a question of the edition out */
  asked: z.optional(answer),
  /** whether the real form wants an answer, where that is known */
  required: z.optional(answer),
});

/** A date or a number typed but not yet one, kept so that nothing typed is lost. */
const unfinishedDate = z.strictObject({
  day: z.string().check(z.maxLength(200)),
  month: z.string().check(z.maxLength(200)),
  year: z.string().check(z.maxLength(200)),
});

/** Everything a dossier says, as it stands in the file format (without its envelope and history). */
export const dossierContent = z.strictObject({
  edition: z.string().check(z.regex(/^ogp-local-[a-z0-9]+$/)),
  title: z.optional(text),
  /** main language of what is written in the dossier; not the language of the interface */
  language: z.optional(z.enum(['ar', 'fr', 'en'])),
  jurisdictions: z.array(jurisdiction).check(z.maxLength(100)),
  plannedMandate: z.optional(mandate),
  call: z.optional(
    z.strictObject({
      opensOn: z.optional(z.iso.date()),
      closesOn: z.optional(z.iso.date()),
      isKnown: z.optional(answer),
    }),
  ),
  /** is the form filled in by a representative of the collectivity? */
  official: z.optional(answer),
  /** is this the only file the collectivity sends? */
  onlyFile: z.optional(answer),
  /** does at least one non-governmental stakeholder support the application? */
  support: z.optional(answer),
  trackRecord: listOf(initiative),
  questions: z.optional(z.array(ownQuestion).check(z.maxLength(200))),
  answers: z.optional(z.record(contentKey, localizedText)),
  ...diagnosisFields,
  ...meansFields,
  ...decisionFields,
  ...partnerFields,
  ...strategyFields,
  ...fileFields,
  ...letterFields,
  ...progressFields,
  ...planningFields,
  /** by field path, with `|` for `/` */
  unfinished: z.optional(
    z.record(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.|-]{0,299}$/)),
      z.union([unfinishedDate, z.string().check(z.maxLength(200))]),
    ),
  ),
});
type Content = z.infer<typeof dossierContent>;

type Item<Name extends ListName> = NonNullable<Content[Name]>[number] & { id: string };

/** The dossier derived from its revisions: as in the file, every list item with its id. */
export type Dossier = Omit<Content, ListName> & { jurisdictions: Item<'jurisdictions'>[] } & {
  [Name in Exclude<ListName, 'jurisdictions'>]?: Item<Name>[] | undefined;
};

export type Jurisdiction = Item<'jurisdictions'>;
/** A stakeholder of the register, who may endorse the candidacy. */
export type Endorsement = Item<'endorsements'>;
export type Initiative = Item<'trackRecord'>;
export type OwnQuestion = Item<'questions'>;
export type Attachment = Item<'attachments'>;
export type Proof = Item<'evidence'>;
export type Exchange = Item<'exchanges'>;
export type Invitation = Item<'invitations'>;
export type EndorsedText = Item<'endorsedTexts'>;
export type Action = Item<'actions'>;

/** What names a jurisdiction in results: its HCP code where it has one, else its id. */
export const referenceOf = (jurisdiction: Jurisdiction): string =>
  jurisdiction.code ?? jurisdiction.id;
