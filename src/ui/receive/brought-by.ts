import type { ImportRow, Plain } from '../../adapters/storage/letter-rows';

/** What a file brought when it was taken in for the first time. */
export interface Brought {
  act: string | undefined;
  revisions: readonly string[];
}

/**
 * What a file has brought, whatever was done since: its row tells of the last act alone, which may
 * have taken the first one back.
 */
export function broughtBy({ act, revisions = [], summary }: ImportRow): Brought {
  const first = partOf(summary, 'first');
  const ids = partOf(first, 'revisions');
  if (!Array.isArray(ids)) return { act, revisions };
  const said = partOf(first, 'act');
  return {
    act: typeof said === 'string' ? said : undefined,
    revisions: ids.filter((id) => typeof id === 'string'),
  };
}

/** The summary of a row that is about to be taken back: what it brought at first stays known. */
export function withFirst(row: ImportRow): Plain {
  const { act, revisions } = broughtBy(row);
  return { ...partsOf(row.summary), first: { act: act ?? null, revisions } };
}

/** A text of a row's summary. */
export function saidOf({ summary }: ImportRow, key: string): string | undefined {
  const said = partOf(summary, key);
  return typeof said === 'string' ? said : undefined;
}

/** Whether a row's summary says yes to something. */
export const isSaid = ({ summary }: ImportRow, key: string): boolean =>
  partOf(summary, key) === true;

type Parts = Readonly<Record<string, Plain>>;

const partsOf = (whole: Plain | undefined): Parts =>
  typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? (whole as Parts) : {};

const partOf = (whole: Plain | undefined, key: string): Plain | undefined => partsOf(whole)[key];
