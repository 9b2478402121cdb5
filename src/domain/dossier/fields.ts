import type * as z from 'zod/mini';
import { dossierContent, type Dossier } from './dossier';
import type { Schema } from './facts';
import { lists, type ListName } from './lists';
import type { Leaf } from './revision';

/**
 * Fields: a dossier taken apart into leaves, one revision history each. A path joins keys with `/`;
 * an item of a list is named by its id and carries two leaves of its own, `order` and `removed`.
 *
 *     jurisdictions/07.427.01.01/mandate/endsOn
 */
export type Fields = ReadonlyMap<string, Leaf>;

const isList = (key: string): key is ListName => (lists as readonly string[]).includes(key);

/** `jurisdictions/07/name/ar` → `jurisdictions/07`; undefined for a field outside the lists. */
export function itemOf(field: string): string | undefined {
  const [list = '', id] = field.split('/');
  return id !== undefined && isList(list) ? `${list}/${id}` : undefined;
}

/** Objects kept whole: their parts mean nothing alone. */
const isWhole = (path: readonly string[]) =>
  path[0] === 'unfinished' || (path[0] === 'questions' && path[2] === 'limit');

const isWithinWhole = (path: readonly string[]) =>
  isWhole(path) && path.length > (path[0] === 'unfinished' ? 2 : 3);

type Plain = Record<string, unknown>;

/** Takes a dossier apart; the inverse of {@link assemble} for every valid dossier. */
export function takeApart(dossier: Dossier): Map<string, Leaf> {
  const fields = new Map<string, Leaf>();
  const visit = (path: string[], value: unknown): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      if (value.length === 0) fields.set(path.join('/'), []);
      value.forEach(({ id, ...item }: Plain & { id: string }, index) => {
        fields.set([...path, id, 'order'].join('/'), index);
        visit([...path, id], item);
      });
    } else if (typeof value === 'object' && value !== null && !(path.length > 1 && isWhole(path))) {
      for (const [key, part] of Object.entries(value)) visit([...path, key], part);
    } else {
      fields.set(path.join('/'), wholeLeaf(value));
    }
  };
  visit([], dossier);
  return fields;
}

/** A limit is written with its number as text, since a leaf object holds texts only. */
function wholeLeaf(value: unknown): Leaf {
  if (typeof value !== 'object' || value === null) return value as Leaf;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part)]));
}

/**
 * Puts fields together into a dossier, leaving out removed items and values taken away.
 * Fields that no dossier can have are skipped: {@link isField} refuses them when they are written.
 */
export function assemble(fields: Fields): Dossier {
  const root: Plain = {};
  for (const [path, value] of fields) if (value !== null) place(root, path.split('/'), value);
  for (const name of lists) {
    const items = root[name];
    if (items === undefined) continue;
    const present = listOf(items as Plain | []);
    // a list whose items are all removed is the answer “none” only where somebody has said so
    if (present.length > 0 || Array.isArray(fields.get(name))) root[name] = present;
    else Reflect.deleteProperty(root, name);
  }
  root['jurisdictions'] = ((root['jurisdictions'] ?? []) as Plain[]).flatMap(wholeJurisdiction);
  return root as unknown as Dossier;
}

/** A collectivity exists once its kind is known; its name may be empty, but is never absent. */
function wholeJurisdiction(one: Plain): Plain[] {
  return one['type'] === undefined ? [] : [{ ...one, name: one['name'] ?? {} }];
}

function place(root: Plain, path: readonly string[], value: Leaf): void {
  let parent = root;
  for (const key of path.slice(0, -1)) {
    const next = parent[key];
    parent = (
      typeof next === 'object' && !Array.isArray(next) ? next : (parent[key] = {})
    ) as Plain;
  }
  const last = path.at(-1) ?? '';
  // the answer “none” never hides items that another device has added
  if (Array.isArray(value) && typeof parent[last] === 'object') return;
  parent[last] = path.length > 1 && path.at(-1) === 'limit' ? readLimit(value) : value;
}

function readLimit(value: Leaf): unknown {
  return typeof value === 'object' && value !== null && 'max' in value
    ? { ...value, max: Number(value['max']) }
    : value;
}

function listOf(items: Plain | []): Plain[] {
  if (Array.isArray(items)) return [];
  return Object.entries(items as Record<string, Plain>)
    .filter(([, item]) => item['removed'] !== true)
    .sort(
      ([id, item], [otherId, other]) => orderOf(item) - orderOf(other) || (id < otherId ? -1 : 1),
    )
    .map(([id, { order: _order, removed: _removed, ...item }]) => ({ id, ...item }));
}

const orderOf = (item: Plain) => (typeof item['order'] === 'number' ? item['order'] : 0);

/** The schema a field's value must match, found by walking the dossier's own; undefined for no field. */
function schemaAt(path: readonly string[]): Schema | undefined {
  let schema: Schema | undefined = dossierContent;
  for (const [depth, key] of path.entries()) {
    schema = unwrapped(schema);
    if (schema?._zod.def.type === 'array') {
      schema = unwrapped(schema._zod.def.element);
      continue;
    }
    if (schema?._zod.def.type === 'record') {
      schema = accepts(schema._zod.def.keyType, key) ? schema._zod.def.valueType : undefined;
    } else
      schema = Object.hasOwn(schema?._zod.def.shape ?? {}, key)
        ? schema?._zod.def.shape?.[key]
        : undefined;
    if (schema === undefined) return undefined;
    if (depth === path.length - 1) return unwrapped(schema);
  }
  return undefined;
}

const accepts = (schema: Schema | undefined, value: unknown) =>
  (schema as unknown as z.ZodMiniType).safeParse(value).success;

function unwrapped(schema: Schema | undefined): Schema | undefined {
  return schema?._zod.def.type === 'optional' ? unwrapped(schema._zod.def.innerType) : schema;
}

const itemIdPattern = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;
/** An attached file is named by its bytes. */
const fileIdPattern = /^[0-9a-f]{64}$/;
const idPatternOf = (list: string) => (list === 'attachments' ? fileIdPattern : itemIdPattern);

type Takes = (value: Leaf) => boolean;

/** What each field takes, found once: a long history writes the same fields again and again. */
const takes = new Map<string, Takes>();
const mostTakes = 10_000;

/** Whether a field exists and may hold this value. */
export function isField(path: string, value: Leaf): boolean {
  let known = takes.get(path);
  if (known === undefined) {
    // a hostile file may name any number of fields
    if (takes.size >= mostTakes) takes.clear();
    known = takenBy(path);
    takes.set(path, known);
  }
  return known(value);
}

const takesNothing: Takes = () => false;

function takenBy(path: string): Takes {
  const keys = path.split('/');
  const [first = '', id = '', last] = keys;
  if (isList(first) && keys.length > 1 && !idPatternOf(first).test(id)) return takesNothing;
  if (isList(first) && keys.length === 3 && last === 'order') {
    return (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
  }
  if (isList(first) && keys.length === 3 && last === 'removed') {
    return (value) => value === null || typeof value === 'boolean';
  }
  if (isList(first) && keys.length === 1) return (value) => value === null || Array.isArray(value);
  if (isList(first) && (keys.length === 2 || last === 'id')) return takesNothing;
  if (isWithinWhole(keys) || path === 'unfinished') return takesNothing;
  const schema = schemaAt(keys);
  if (schema === undefined) return takesNothing;
  if (['object', 'array', 'record'].includes(schema._zod.def.type) && !isWhole(keys))
    return takesNothing;
  return (value) => value === null || accepts(schema, last === 'limit' ? readLimit(value) : value);
}
