import type { MessageKey, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Leaf } from '../../domain/dossier/revision';
import { editionName } from '../moving/edition-words';
import { joined, type Words } from './field-group';
import { fieldGroups } from './groups';
import { itemName } from './item-name';
import { isolated } from './item-words';

/** Names of the fields, by their path without ids and languages, in the order in which they are asked. */
const eligibility: Readonly<Record<string, MessageKey>> = {
  edition: 'ask.fields.edition',
  title: 'ask.fields.title',
  language: 'ask.fields.language',
  jurisdictions: 'ask.check.collectivities',
  'jurisdictions/type': 'collectivities.own.type',
  'jurisdictions/name': 'collectivities.names.heading',
  'jurisdictions/code': 'history.fields.code',
  'mandate/startedOn': 'ask.fields.mandate-started',
  'mandate/endsOn': 'ask.fields.mandate-ends',
  'mandate/endIs': 'ask.fields.mandate-end-is',
  'supportLetter/status': 'ask.fields.support-letter',
  'supportLetter/signedBy': 'ask.fields.signed-by',
  'supportLetter/delegation': 'ask.fields.delegation',
  'supportLetter/signedOn': 'ask.fields.signed-on',
  'call/opensOn': 'ask.fields.call-opens',
  'call/closesOn': 'ask.fields.call-closes',
  'call/isKnown': 'ask.call.question',
  support: 'ask.organisations.question',
  endorsements: 'ask.organisations.question',
  'endorsements/organisation': 'ask.fields.organisation',
  'endorsements/kind': 'ask.fields.organisation-kind',
  'endorsements/letter': 'ask.fields.endorsement-letter',
  'endorsements/signedOn': 'ask.fields.signed-on',
  trackRecord: 'ask.track-record.question',
  'trackRecord/kind': 'ask.fields.step-kind',
  'trackRecord/what': 'ask.fields.step-what',
  'trackRecord/on': 'ask.fields.step-on',
  official: 'ask.filer.question',
  onlyFile: 'ask.one-file.question',
  questions: 'history.fields.question',
  'questions/label': 'history.fields.question',
  'questions/limit': 'history.fields.limit',
  answers: 'history.fields.answer',
  removed: 'ask.fields.removed',
};

const names = joined(eligibility, ...fieldGroups.map((group) => group.names));
const codes = joined(...fieldGroups.map((group) => group.codes));

const languages = ['ar', 'fr', 'en'] as const;

const isUnfinished = (field: string) => field.startsWith('unfinished/');

/** The field that holds what is not finished yet once it is. */
const finished = (field: string) => field.slice('unfinished/'.length).replaceAll('|', '/');

/** « Commune de Ben Guerir : dernier jour du mandat » */
export const fieldName = (words: Words, dossier: Dossier, field: string): string =>
  nameOf(words, dossier, field, (keys) => itemName(words, dossier, keys));

/** The same beside the name of its item: « dernier jour du mandat », « ligne liée : Eau potable ». */
export const partName = (words: Words, dossier: Dossier, field: string): string =>
  nameOf(words, dossier, field, () => null);

/** @param itemOf - what the item is called; null where it is said already, undefined where there is none */
function nameOf(
  words: Words,
  dossier: Dossier,
  field: string,
  itemOf: (keys: readonly string[]) => string | null | undefined,
): string {
  if (isUnfinished(field)) return nameOf(words, dossier, finished(field), itemOf);
  const { t } = words;
  const keys = field.split('/');
  const language = languages.find((one) => keys.length > 1 && one === keys.at(-1));
  const bare = language === undefined ? keys : keys.slice(0, -1);
  const name = t(names[namedPath(bare)] ?? 'ask.fields.other');
  const item = itemOf(keys);
  const subject = subjectOf(words, dossier, keys);
  const whole = aboutItem(t, { item, subject, name });
  return language === undefined
    ? whole
    : t('ask.fields.in-language', { name: whole, language: t(`history.languages.${language}`) });
}

/** « Pétitions : état »; of an item, the subject says which member of a set: « Objectif : valeur : transparence ». */
function aboutItem(
  t: Translate,
  {
    item,
    subject,
    name,
  }: { item: string | null | undefined; subject: string | undefined; name: string },
): string {
  const of = (whole: string, part: string) => t('ask.fields.of', { item: whole, name: part });
  if (item === undefined) return subject === undefined ? name : of(isolated(subject), name);
  const part = subject === undefined ? name : of(name, isolated(subject));
  return item === null ? part : of(isolated(item), part);
}

/** What a field is about, where neither its path nor an item says it: a commitment, a value, a file. */
export const subjectOf = (words: Words, dossier: Dossier, keys: readonly string[]) =>
  first(fieldGroups, (group) => group.subject?.(words, dossier, keys));

function first<T, Found>(all: readonly T[], find: (one: T) => Found | undefined) {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The path under which a field is named, without ids. */
function namedPath(keys: readonly string[]): string {
  const [list = '', , part = '', leaf = ''] = keys;
  const rest = keys.slice(2).join('/');
  const paths = [
    keys.join('/'),
    `${list}/${rest}`,
    `${list}/${part}/${leaf}`,
    `${list}/${part}`,
    rest,
    `${part}/${leaf}`,
    part,
  ];
  // an answer to the form has the id of its question where others have the name of a part
  if (list === 'answers') paths.push(list);
  // of the schedule, the third key says which stage, session or feast
  if (list === 'schedule') paths.push(`schedule/${keys[1] ?? ''}`);
  // the next council has the same dates
  if (list === 'plannedMandate') paths.push(`mandate/${keys[1] ?? ''}`);
  return paths.find((one) => Object.hasOwn(names, one)) ?? '';
}

const order = Object.keys(names);

/** The paths that have a name, without ids and languages, in the order in which they are asked. */
export const namedPaths: readonly string[] = order;

/** Whether a field has a name of its own, and is not said as “other”. */
export const isNamed = (field: string): boolean =>
  namedPath(field.split('/').filter((key) => !isLanguage(key))) !== '';

/** What a question is called, without the item or the subject it is asked of. */
export const bareName = ({ t }: Words, field: string): string =>
  t(names[namedPath(field.split('/').filter((key) => !isLanguage(key)))] ?? 'ask.fields.other');

/** Where a field stands in the order of the questions: its part of the dossier, then its own place. */
export function fieldPlace(field: string): readonly [part: number, place: number] {
  if (isUnfinished(field)) return fieldPlace(finished(field));
  const keys = field.split('/');
  const place = order.indexOf(namedPath(keys.filter((key) => !isLanguage(key))));
  const part = order.findIndex((path) => path === keys[0] || path.startsWith(`${keys[0] ?? ''}/`));
  return [part < 0 ? place : part, place];
}

const isLanguage = (key: string) => (languages as readonly string[]).includes(key);

const answers = ['yes', 'no', 'unknown'] as const;
const letters = ['signed', 'draft', 'missing', 'unknown'] as const;

/** A value as the pages say it; text a person wrote stays as it is. A dossier names the items it points to. */
export function valueWords(words: Words, field: string, value: Leaf, dossier?: Dossier): string {
  const { t, f } = words;
  const own = first(fieldGroups, (group) => group.value?.(words, field.split('/'), value, dossier));
  if (own !== undefined) return own;
  if (value === null) return t('parts.not-provided');
  if (Array.isArray(value)) return t('ask.answer.none');
  if (typeof value === 'object') {
    if (field.endsWith('/limit')) return limitWords({ t, f }, value as Record<string, string>);
    const { day = '', month = '', year = '' } = value as Record<string, string>;
    return [day, month, year].map((part) => part || '–').join(' / ');
  }
  if (field.endsWith('/removed')) return t(value ? 'ask.fields.is-removed' : 'ask.fields.is-kept');
  if (typeof value === 'boolean') return t(value ? 'ask.answer.yes' : 'ask.answer.no');
  if (typeof value === 'number') return f.number(value);
  if (typeof value !== 'string') return String(value);
  if (/On$|\/on$/.test(field) && /^\d{4}-\d\d-\d\d$/.test(value)) return f.date(value);
  return coded(t, field, value) ?? value;
}

function limitWords({ t, f }: Pick<Words, 't' | 'f'>, limit: Record<string, string>): string {
  const unit = limit['unit'] === 'words' ? 'words' : 'characters';
  return t(`history.limit.${unit}`, { max: f.number(Number(limit['max'])) });
}

function coded(t: Translate, field: string, value: string): string | undefined {
  const last = field.split('/').at(-1) ?? '';
  if (last === 'edition') return editionName(t, value);
  const isLetter = last === 'status' || last === 'letter';
  if (isLetter && isOneOf(letters, value)) return t(`ask.letter.${value}`);
  // the question asks which organisations: a yes alone would be no answer
  if (field === 'support' && (value === 'yes' || value === 'no')) {
    return t(`ask.organisations.${value}`);
  }
  if (['official', 'onlyFile', 'support', 'isKnown'].includes(last) && isOneOf(answers, value)) {
    return value === 'unknown' ? t('parts.unknown.label') : t(`ask.answer.${value}`);
  }
  const groups: Readonly<Record<string, string>> = {
    'jurisdictions type': 'collectivities.type',
    'endorsements kind': 'criteria.kinds',
    'trackRecord kind': 'ask.track-record.kind',
    endIs: 'ask.end-is',
    signedBy: 'ask.support-letter',
    language: 'shell.languages',
    ...codes,
  };
  const [list = ''] = field.split('/');
  const group = groups[`${list} ${last}`] ?? groups[last];
  // the schema of the dossier admits no other values than those that have words
  return group === undefined ? undefined : t(`${group}.${value}` as MessageKey);
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);
