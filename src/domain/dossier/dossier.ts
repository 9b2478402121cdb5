import * as z from 'zod/mini';

/** Longest text kept in one field, in UTF-16 units: far above any use, below what would hang a page. */
export const longestText = 100_000;

const text = z.string().check(z.maxLength(longestText));
const itemId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

/** Free text a person types, in one or more of the dossier's languages. */
export const localizedText = z.strictObject({
  ar: z.optional(text),
  fr: z.optional(text),
  en: z.optional(text),
});
export type LocalizedText = z.infer<typeof localizedText>;

/** `unknown` is the answer “I do not know yet”; a question never asked has no answer at all. */
export const answer = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answer>;

const letterStatus = z.enum(['missing', 'draft', 'signed', 'unknown']);

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
});

const jurisdiction = z.strictObject({
  id: z.optional(itemId),
  /** HCP code, dotted; absent for a collectivity typed by the person */
  code: z.optional(z.string().check(z.regex(/^\d\d(\.\d{3}(\.\d\d(\.\d{1,2})?)?)?$/))),
  type: z.enum(jurisdictionTypes),
  name: localizedText,
  mandate: z.optional(mandate),
  supportLetter: z.optional(supportLetter),
});

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

const endorsement = z.strictObject({
  id: z.optional(itemId),
  organisation: z.optional(localizedText),
  kind: z.optional(z.enum(endorserKinds)),
  letter: z.optional(letterStatus),
  signedOn: z.optional(z.iso.date()),
});

const initiative = z.strictObject({
  id: z.optional(itemId),
  kind: z.optional(z.enum(['reform', 'co-creation'])),
  what: z.optional(localizedText),
  on: z.optional(z.iso.date()),
});

const ownQuestion = z.strictObject({
  id: z.optional(itemId),
  /** words of a question added by the person; a question of the edition keeps its own */
  label: z.optional(localizedText),
  limit: z.optional(
    z.strictObject({ max: z.int().check(z.positive()), unit: z.enum(['words', 'characters']) }),
  ),
});

/** A date typed but not yet a date, kept so that nothing typed is lost. */
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
  /** an empty list is the answer “none”; no list means never asked */
  endorsements: z.optional(z.array(endorsement).check(z.maxLength(500))),
  trackRecord: z.optional(z.array(initiative).check(z.maxLength(500))),
  questions: z.optional(z.array(ownQuestion).check(z.maxLength(200))),
  answers: z.optional(z.record(z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/)), localizedText)),
  /** by field path, with `|` for `/` */
  unfinished: z.optional(
    z.record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.|-]{0,299}$/)), unfinishedDate),
  ),
});
type Content = z.infer<typeof dossierContent>;

type Identified<T> = T & { id: string };
export type Jurisdiction = Identified<z.infer<typeof jurisdiction>>;
export type Endorsement = Identified<z.infer<typeof endorsement>>;
export type Initiative = Identified<z.infer<typeof initiative>>;
export type OwnQuestion = Identified<z.infer<typeof ownQuestion>>;

/** The dossier derived from its revisions: as in the file, every list item with its id. */
export type Dossier = Omit<
  Content,
  'jurisdictions' | 'endorsements' | 'trackRecord' | 'questions'
> & {
  jurisdictions: Jurisdiction[];
  endorsements?: Endorsement[] | undefined;
  trackRecord?: Initiative[] | undefined;
  questions?: OwnQuestion[] | undefined;
};

/** What names a jurisdiction in results: its HCP code where it has one, else its id. */
export const referenceOf = (jurisdiction: Jurisdiction): string =>
  jurisdiction.code ?? jurisdiction.id;
