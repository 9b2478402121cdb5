import type { Stage } from '../../domain/course/stages';
import { stages } from '../../domain/course/stages';
import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { takeApart } from '../../domain/dossier/fields';
import type { Leaf } from '../../domain/dossier/revision';
import { isInDossier } from '../assess/check/is-in-dossier';
import { fieldPlace } from '../fields/field-words';
import { askedFields, type Asked } from './asked-fields';
import { isItem } from './item-of-field';
import { partOfField, parts, type Part } from './parts';
import { stageOfField } from './stage-of-field';

/** One answer: a value, a text in its languages, or the members of a set. None means “not provided”. */
export interface ReviewRow {
  /** path without language, and without the member of a set */
  field: string;
  value?: Leaf;
  texts?: LocalizedText;
  members?: string[];
  /** typed for a date or a number, and none yet */
  typed?: Leaf;
}

/** The answers about one thing: an item of a list, a commitment, or the questions asked once. */
export interface ReviewBlock {
  /** `goals/g1`; empty for what is asked once */
  of: string;
  rows: ReviewRow[];
}

export interface ReviewPart {
  part: Part;
  blocks: ReviewBlock[];
}

export interface ReviewStage {
  stage: Stage;
  parts: ReviewPart[];
}

/**
 * Everything that a dossier says, each answer once, in the stage and the part where it is asked and in
 * the order of the questions; and what is asked once and was skipped. It follows the dossier and the
 * names of the fields: a field that is added later shows by itself.
 */
export function reviewOf(dossier: Dossier, asked: Asked): ReviewStage[] {
  const rows = new Map<string, ReviewRow>();
  const rowOf = (field: string): ReviewRow => {
    const known = rows.get(field);
    if (known !== undefined) return known;
    const made: ReviewRow = { field };
    rows.set(field, made);
    return made;
  };
  // what is asked of many things keeps the order in which it is asked
  for (const field of askedFields(dossier, asked)) rowOf(field);
  const fields = [...takeApart(dossier)];
  const isUnfinished = ([field]: (typeof fields)[number]) => field.startsWith('unfinished/');
  // what is not finished yet moves no item before the others of its list
  for (const [field, value] of fields.filter((one) => !isUnfinished(one)))
    take(rowOf, dossier, field, value);
  for (const [field, value] of fields.filter(isUnfinished)) take(rowOf, dossier, field, value);
  const groups = new Set(
    dossier.meetings?.filter(({ kind }) => kind !== undefined && kind !== 'partners').map(idOf),
  );
  return inStages([...rows.values()], groups);
}

const idOf = ({ id }: { id: string }) => id;

const isLanguage = (key: string): key is 'ar' | 'fr' | 'en' => ['ar', 'fr', 'en'].includes(key);

function take(
  rowOf: (field: string) => ReviewRow,
  dossier: Dossier,
  field: string,
  value: Leaf,
): void {
  const keys = field.split('/');
  const [first = '', second = ''] = keys;
  const last = keys.at(-1) ?? '';
  const parent = field.slice(0, -last.length - 1);
  if (first === 'unfinished') {
    const finished = second.replaceAll('|', '/');
    if (isInDossier(dossier, finished)) rowOf(finished).typed = value;
  } else if (value === true) {
    const row = rowOf(parent);
    row.members = [...(row.members ?? []), last];
  } else if (keys.length > 1 && isLanguage(last) && typeof value === 'string') {
    const row = rowOf(parent);
    row.texts = { ...row.texts, [last]: value };
  } else if (last !== 'order' || !isItem(field)) rowOf(field).value = value;
}

function inStages(rows: readonly ReviewRow[], groups: ReadonlySet<string>): ReviewStage[] {
  const found = new Map<string, Map<string, ReviewRow[]>>();
  for (const row of rows) {
    const key = `${stageOfField(row.field, groups)} ${partOfField(row.field)}`;
    const blocks = found.get(key) ?? new Map<string, ReviewRow[]>();
    found.set(key, blocks);
    const of = blockOf(row.field);
    const block = blocks.get(of);
    if (block === undefined) blocks.set(of, [row]);
    else block.push(row);
  }
  return stages.map((stage) => ({
    stage,
    parts: parts.flatMap((part) => {
      const blocks = found.get(`${stage} ${part}`);
      return blocks === undefined ? [] : [{ part, blocks: inOrder(blocks) }];
    }),
  }));
}

/** `goals/g1` of an item or of one thing of many that are asked; empty for what is asked once. */
const blockOf = (field: string): string =>
  isItem(field) ? field.split('/').slice(0, 2).join('/') : '';

/** Where a field stands in the order of the questions, found once for all items of a list. */
function placesOnce(): (field: string) => number {
  const places = new Map<string, number>();
  return (field) => {
    const [first = '', , ...rest] = field.split('/');
    const path = isItem(field) ? `${first}/${rest.join('/')}` : field;
    const known = places.get(path);
    if (known !== undefined) return known;
    const [, place] = fieldPlace(field);
    places.set(path, place);
    return place;
  };
}

/** What is asked once comes first; the items follow in the order in which they stand. */
function inOrder(blocks: ReadonlyMap<string, ReviewRow[]>): ReviewBlock[] {
  const placeOf = placesOnce();
  const all = [...blocks].map(([of, rows]) => ({
    of,
    rows: rows
      .map((row) => ({ row, place: placeOf(row.field) }))
      .sort((one, other) => one.place - other.place)
      .map(({ row }) => row),
  }));
  return [...all.filter(({ of }) => of === ''), ...all.filter(({ of }) => of !== '')];
}

/** Whether a row says anything; an empty text does not, “none” does. */
export const isProvided = ({ value, texts, members, typed }: ReviewRow): boolean =>
  (value !== undefined && value !== '') ||
  Object.values(texts ?? {}).some((text: string | undefined) => (text ?? '').trim() !== '') ||
  (members ?? []).length > 0 ||
  typed !== undefined;
