import {
  criterionIds,
  edition as editionSchema,
  minimumCriteria,
  sources as sourcesSchema,
  type Citation,
  type Criterion,
  type Edition,
  type Source,
} from '../../src/domain/edition/edition';
import { elections as electionsSchema } from '../../src/domain/edition/election';
import { checklistOf, citationsIn } from './list-faults';
import type { Content } from './read-content';
import { schemaFaults } from './schema-faults';

/** What is wrong with editions and sources, among themselves and towards the texts. */
export function ruleFaults({ editions, sources, mandates, lists, texts }: Content): string[] {
  const register = sourcesSchema.safeParse(sources);
  if (!register.success) return schemaFaults('sources.json', register.error.issues);

  const elections = electionsSchema.safeParse(mandates);
  const faults = elections.success ? [] : schemaFaults('mandates.json', elections.error.issues);
  const valid: Edition[] = [];
  for (const [name, value] of Object.entries(editions)) {
    const parsed = editionSchema.safeParse(value);
    if (parsed.success) valid.push(parsed.data);
    else faults.push(...schemaFaults(`${name}.json`, parsed.error.issues));
    if (parsed.success && parsed.data.id !== name) {
      faults.push(`${name}.json: its id is ${parsed.data.id}`);
    }
  }
  const checklist = checklistOf(lists);
  const inLists = citationsIn(lists);
  const cited = [...valid.flatMap(citations), ...inLists.cited];
  faults.push(
    ...valid.flatMap(criterionFaults),
    ...checklist.faults,
    ...inLists.faults,
    ...sourceFaults(cited, register.data),
  );
  const needed = new Set([
    ...valid.flatMap(textsOfEdition),
    ...checklist.texts,
    ...textsOfSources(register.data, cited),
  ]);
  for (const key of needed) {
    if (!texts.fr.has(key)) faults.push(`locales/fr: ${key} is missing, the rules need it`);
  }
  return faults;
}

function criterionFaults({ id, criteria, questions }: Edition): string[] {
  const ids = criteria.map((criterion) => criterion.id);
  const minimum: readonly string[] = minimumCriteria;
  const isMisfiled = (criterion: Criterion) =>
    (criterion.kind === 'minimum') !== minimum.includes(criterion.id);
  return [
    ...criterionIds.filter((known) => !ids.includes(known)).map((known) => `lacks ${known}`),
    ...criteria.filter(isMisfiled).map((wrong) => `${wrong.id} is not of kind ${wrong.kind}`),
    ...questions
      .filter((question, at) => questions.findIndex((other) => other.id === question.id) < at)
      .map((twice) => `asks ${twice.id} twice`),
  ].map((fault) => `${id}.json: ${fault}`);
}

function sourceFaults(citations: Citation[], register: Source[]): string[] {
  const known = register.map(({ id }) => id);
  const cited = new Set(citations.map(({ source }) => source));
  return [
    ...known.filter((id, at) => known.indexOf(id) < at).map((id) => `has ${id} twice`),
    ...[...cited].filter((id) => !known.includes(id)).map((id) => `lacks ${id}, which is cited`),
    ...known.filter((id) => !cited.has(id)).map((id) => `has ${id}, which nothing cites`),
  ].map((fault) => `sources.json: ${fault}`);
}

const citations = (edition: Edition): Citation[] =>
  [edition.call, edition.referenceDay, ...edition.criteria, ...edition.questions].flatMap(
    ({ cite }) => cite,
  );

function textsOfEdition(edition: Edition): string[] {
  return [
    'editions.rules-as-of',
    'editions.provisional',
    'editions.reference-day-note',
    ...['name', 'short', 'note'].map((text) => `editions.${edition.id}.${text}`),
    ...edition.criteria.flatMap(textsOfCriterion),
    ...edition.questions.flatMap(({ id }) => [`questions.${id}.label`, `questions.${id}.why`]),
  ];
}

/** A citation of the guide, of the law or of ourselves comes with words on what it adds. */
function textsOfCriterion({ id, kind, cite, evidence, test }: Criterion): string[] {
  const scale = kind === 'assessed' ? ['weak', 'strong'] : [];
  const said = cite.map(({ certainty }) => certainty).filter((certainty) => certainty !== 'ogp');
  const kinds = 'kinds' in test ? [...test.kinds, ...test.openKinds] : [];
  return [
    ...['name', 'rule', 'why', 'change', ...scale, ...said].map((text) => `criteria.${id}.${text}`),
    ...evidence.map((name) => `criteria.evidence.${name}`),
    ...kinds.map((name) => `criteria.kinds.${name}`),
  ];
}

function textsOfSources(register: Source[], cited: Citation[]): string[] {
  const withClause = cited
    .filter(({ clause }) => clause !== undefined)
    .map(({ source }) => `sources.${source}.clause`);
  const ofEach = register.flatMap(({ id }) =>
    ['name', 'about', 'read'].map((text) => `sources.${id}.${text}`),
  );
  return [...withClause, ...ofEach];
}
