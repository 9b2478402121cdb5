import * as z from 'zod/mini';

/** Who says a rule: OGP, Moroccan law, the Moroccan guide, or our own deduction. */
export const certainty = z.enum(['ogp', 'law', 'guide', 'inference']);
export type Certainty = z.infer<typeof certainty>;

/** A place in a source of the register (`sources.json`); the clause is as the source numbers it. */
export const citation = z.strictObject({
  source: z.string(),
  clause: z.optional(z.string()),
  certainty,
});
export type Citation = z.infer<typeof citation>;

const cited = { certainty, cite: z.array(citation).check(z.minLength(1)) };

/** An opening or closing: exact in its own zone, or known to the month only. */
const callMoment = z.union([
  z.strictObject({
    at: z.iso.datetime({ local: true, precision: -1 }).check(z.regex(/:\d\d$/)),
    zone: z.string(),
  }),
  z.strictObject({ month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
]);
export type CallMoment = z.infer<typeof callMoment>;

/** What a criterion measures; thresholds are data, the arithmetic is in `domain/assessment`. */
const test = z.union([
  z.strictObject({ memberSince: z.iso.date(), checkedOn: z.iso.date() }),
  z.strictObject({ callOpen: z.literal(true) }),
  z.strictObject({ answerIsYes: z.enum(['support', 'official', 'only-file']) }),
  z.strictObject({ supportLetter: z.literal('each-jurisdiction') }),
  z.strictObject({
    endorsementsAtLeast: z.int(),
    kinds: z.array(z.string()),
    openKinds: z.array(z.string()),
  }),
  z.strictObject({ monthsLeftAtLeast: z.int() }),
  z.strictObject({ initiativeWithinYears: z.int() }),
  z.strictObject({ complete: z.literal(true) }),
  z.strictObject({ judgedOnScale: z.literal(true) }),
]);

export const minimumCriteria = [
  'country-in-good-standing',
  'open-call',
  'joint-application',
  'filed-by-official',
  'one-per-jurisdiction',
  'head-support-letter',
  'non-government-endorsement',
  'mandate-16-months',
  'track-record',
  'complete-and-on-time',
] as const;
export const assessedCriteria = [
  'ambition',
  'track-record-quality',
  'capacity',
  'mechanisms',
  'value-to-jurisdiction',
  'peer-contribution',
] as const;
export const criterionIds = [...minimumCriteria, ...assessedCriteria] as const;
export type CriterionId = (typeof criterionIds)[number];

const criterion = z.strictObject({
  id: z.enum(criterionIds),
  kind: z.enum(['minimum', 'assessed']),
  stage: z.enum(['assess', 'decide', 'mobilise', 'orient', 'prepare', 'submit', 'follow']),
  test,
  ...cited,
  /** names of proofs, each a text `criteria.evidence.<name>` */
  evidence: z.array(z.string()),
});
export type Criterion = z.infer<typeof criterion>;

/** A limit of a long answer; `null` where OGP's form was never seen. */
export const limit = z.strictObject({ max: z.int(), unit: z.enum(['words', 'characters']) });
export type Limit = z.infer<typeof limit>;

const question = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  form: z.enum(['text', 'file']),
  criteria: z.array(z.enum(criterionIds)),
  required: z.boolean(),
  limit: z.nullable(limit),
  ...cited,
});

/** A call of OGP Local as data: criteria, questions, opening and closing, all cited. */
export const edition = z.strictObject({
  id: z.string().check(z.regex(/^ogp-local-[a-z0-9]+$/)),
  /** the day on which the rules were last read in their sources */
  rulesAsOf: z.iso.date(),
  /** true for the call nobody has announced: criteria as before, no dates */
  provisional: z.boolean(),
  call: z.strictObject({ opens: z.nullable(callMoment), closes: z.nullable(callMoment), ...cited }),
  referenceDay: z.strictObject({ default: z.literal('call-closes'), ...cited }),
  criteria: z.array(criterion).check(z.minLength(16), z.maxLength(16)),
  questions: z.array(question),
});
export type Edition = z.infer<typeof edition>;

/** A document that rules or facts are taken from, as the reader sees it cited. */
export const source = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** shown as printed, in the document's own language */
  title: z.string(),
  titleLanguage: z.enum(['ar', 'fr', 'en', 'es']),
  author: z.string(),
  /** publication date as far as known: a year, a month or a day */
  date: z.nullable(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
  /** public address without protocol; null for a document on paper */
  address: z.nullable(z.string()),
  read: z.enum(['whole', 'opening', 'extract']),
  readOn: z.iso.date(),
});
export const sources = z.array(source);
export type Source = z.infer<typeof source>;
