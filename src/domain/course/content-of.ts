import type { Dossier } from '../dossier/dossier';
import type { Meeting } from '../partners/meetings';

/** Fields with which a page begins an item, or that only sort it: alone they say nothing of it. */
const beginnings: readonly string[] = ['id', 'kind', 'side', 'endorses'];

/** Items that say something: one that was added and left empty counts for nothing. */
export const filled = <Item extends object>(items: readonly Item[] | undefined): Item[] =>
  (items ?? []).filter((item) =>
    Object.entries(item).some(([key, value]) => !beginnings.includes(key) && hasContent(value)),
  );

/** Whether a value says anything, at any depth; “no” and 0 do, an empty text does not. */
export function hasContent(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? Object.values(value).some(hasContent) : true;
}

/** Whether a date or a number below one of these fields was typed and is none yet. */
export const isUnfinished = ({ unfinished = {} }: Dossier, ...fields: string[]): boolean =>
  Object.keys(unfinished).some((key) =>
    fields.some((field) => key === field || key.startsWith(`${field}|`)),
  );

/** Whether something was written of one of these meetings. */
export const areBegun = (meetings: readonly Meeting[], dossier: Dossier): boolean =>
  filled(meetings).length > 0 ||
  isUnfinished(dossier, ...meetings.map(({ id }) => `meetings|${id}`));
