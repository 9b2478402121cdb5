import type { LocalizedText } from '../../domain/dossier/dossier';
import { letterLanguages } from '../../domain/dossier/letters';
import type { ListName } from '../../domain/dossier/lists';
import type { Leaf } from '../../domain/dossier/revision';
import { itemFields, type ItemField } from '../../domain/tables/item-fields';
import type { CellValue } from '../../domain/tables/table';
import { valueWords } from '../fields/field-words';
import { memberWords } from '../review/member-words';
import { rowLabel } from '../review/row-label';
import { plainText } from '../shell/isolate';
import { joinedCell, type Drawn, type TableInput } from './drawn';

type Item = { id: string } & Record<string, unknown>;

/**
 * A column for every field that the items of a list can have, in the order of the file format; of a text,
 * one for each language in which any of them has it. Nothing that an item says is left out.
 *
 * @param without - paths that the table says otherwise
 */
export function fieldColumns<Of extends { id: string }>(
  input: TableInput,
  list: ListName,
  without: readonly string[] = [],
): Drawn<Of>[] {
  const items: readonly Item[] = input.dossier[list] ?? [];
  const columns = itemFields(list)
    .filter(({ path }) => !without.includes(path))
    .flatMap((field) => columnsOf(input, list, field, items));
  return [...columns, ...unfinishedColumn(input, list)] as Drawn<{ id: string }>[];
}

function columnsOf(
  input: TableInput,
  list: ListName,
  { path, kind }: ItemField,
  items: readonly Item[],
): Drawn<Item>[] {
  const { dossier, words } = input;
  const id = path.replaceAll('/', '.');
  const title = plainText(rowLabel(words, dossier, `${list}/-/${path}`));
  if (kind === 'words') {
    const textOf = (item: Item) => partOf(item, path) as LocalizedText | undefined;
    return wordColumns(input, { id, title }, items, textOf);
  }
  const fieldOf = (item: Item) => `${list}/${item.id}/${path}`;
  if (kind === 'set') {
    const cell = (item: Item) =>
      membersIn(item, path).map((one) =>
        plainText(memberWords(words, dossier, fieldOf(item), one)),
      );
    return [{ id, title, kind: 'text', cell: (item) => joinedCell(cell(item)) || undefined }];
  }
  if (kind !== 'text') {
    return [{ id, title, kind, cell: (item) => partOf(item, path) as CellValue }];
  }
  const cell = (item: Item) => {
    const value = partOf(item, path) as string | undefined;
    if (value === undefined) return undefined;
    const said = valueWords(words, fieldOf(item), value, dossier);
    // a code in words may hold marks of direction; what a person wrote stays as it is
    return said === value ? value : plainText(said);
  };
  return [{ id, title, kind, cell }];
}

/** What names an item, in each language, comes before what else is said of it. */
export function parted<One extends { id: string }>(
  columns: readonly One[],
  name: string,
): [name: One[], others: One[]] {
  const isName = ({ id }: One) => id.startsWith(`${name}.`);
  return [columns.filter(isName), columns.filter((one) => !isName(one))];
}

/**
 * A text in the languages in which any of the items has it.
 * Where nobody wrote anything yet, a column in the language of the dossier waits for it.
 */
export function wordColumns<Of>(
  { dossier, words }: TableInput,
  { id, title }: { id: string; title: string },
  items: readonly Of[],
  textOf: (item: Of) => LocalizedText | undefined,
): Drawn<Of>[] {
  const written = letterLanguages.filter((one) => items.some((item) => textOf(item)?.[one]));
  const shown = written.length > 0 ? written : [dossier.language ?? 'ar'];
  return shown.map((language) => ({
    id: `${id}.${language}`,
    title: words.t('ask.fields.in-language', {
      name: title,
      language: words.t(`history.languages.${language}`),
    }),
    kind: 'text',
    language,
    cell: (item) => textOf(item)?.[language],
  }));
}

/** What was typed for a date or a number and is none yet; only where there is any. */
function unfinishedColumn(input: TableInput, list: ListName): Drawn<Item>[] {
  const { dossier, words } = input;
  const typed = Object.entries(dossier.unfinished ?? {}).map(
    ([key, value]) => [key.replaceAll('|', '/'), value as Leaf] as const,
  );
  const typedOf = ({ id }: Item) => typed.filter(([field]) => field.startsWith(`${list}/${id}/`));
  if (!(dossier[list] ?? []).some((item) => typedOf(item).length > 0)) return [];
  const told = ([field, value]: (typeof typed)[number]) =>
    words.t('ask.fields.of', {
      item: rowLabel(words, dossier, field),
      name: valueWords(words, `unfinished/${field}`, value, dossier),
    });
  return [
    {
      id: 'unfinished',
      title: words.t('tables.columns.unfinished'),
      kind: 'text',
      cell: (item) => plainText(joinedCell(typedOf(item).map(told))) || undefined,
    },
  ];
}

function partOf(item: Item, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((whole, key) => (whole as Record<string, unknown> | undefined)?.[key], item);
}

const membersIn = (item: Item, path: string): string[] =>
  Object.keys((partOf(item, path) as Record<string, true> | undefined) ?? {});
