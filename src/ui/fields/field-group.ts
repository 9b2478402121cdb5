import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Leaf } from '../../domain/dossier/revision';
import type { DossierPage } from '../routes';

/** What a reader of a dossier needs to say a field or its value in words. */
export interface Words {
  t: Translate;
  f: Formatters;
  language: Locale;
}

/** How the fields of one part of a dossier are said, and where they are answered. */
export interface FieldGroup {
  /** by path without ids and languages (`goals`, `goals/what`), in the order in which they are asked */
  names: Readonly<Record<string, MessageKey>>;
  /** where the words of coded values stand, by `list last` or `last` key of the path */
  codes?: Readonly<Record<string, string>>;
  /** what an item is called: the text that names it, or its number while that is empty */
  items?: Readonly<Record<string, { text: string; numbered: MessageKey }>>;
  /** the page of a field, by its first key or its path without ids; `ofItem` where each item has its own */
  pages: Readonly<Record<string, DossierPage | { page: DossierPage; ofItem: true }>>;
  /** the name of what a field is about, where neither its path nor an item says it: a commitment, a value */
  subject?: (words: Words, dossier: Dossier, keys: readonly string[]) => string | undefined;
  /** the words of a value that no code says; a dossier names the item whose id it is */
  value?: (
    words: Words,
    keys: readonly string[],
    value: Leaf,
    dossier?: Dossier,
  ) => string | undefined;
}

/** What the groups say of one thing, in one table. */
export const joined = <T>(
  ...tables: readonly (Readonly<Record<string, T>> | undefined)[]
): Readonly<Record<string, T>> =>
  Object.fromEntries(tables.flatMap((table) => Object.entries(table ?? {})));
