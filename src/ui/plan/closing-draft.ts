import { readTypedDate, type MonthNames, type TypedDate } from '../../domain/calendar/typed-date';
import type { Change } from '../../domain/dossier/history';
import type { Dossier } from '../../domain/dossier/dossier';
import { unfinishedAt, unfinishedCountAt, unfinishedField } from '../answers/dossier-value';

/**
 * What was given to close an action, before it is closed: kept in the dossier as a date that is not
 * finished is, so that nothing typed is lost, and written where it belongs only by the act of closing.
 */
export const draftField = (action: string, name: string): string =>
  `actions/${action}/closing/${name}`;

/** The field that keeps it. */
export const draftKept = (action: string, name: string): string =>
  unfinishedField(draftField(action, name));

export const draftChoice = (dossier: Dossier, action: string, name: string): string | undefined =>
  unfinishedCountAt(dossier, draftField(action, name));

export const draftDate = (dossier: Dossier, action: string, name: string): TypedDate | undefined =>
  unfinishedAt(dossier, draftField(action, name));

/** The day that was given: typed, or the preset one where nothing was. */
export function draftDay(
  dossier: Dossier,
  action: string,
  name: string,
  names: MonthNames,
  preset?: string,
): string | undefined {
  const typed = draftDate(dossier, action, name);
  if (typed === undefined) return preset;
  const read = readTypedDate(typed, names);
  return 'date' in read ? read.date.toString() : undefined;
}

/** Takes all of it away, once the action is closed. */
export const draftsGone = ({ unfinished = {} }: Dossier, action: string): Change[] =>
  Object.keys(unfinished)
    .filter((key) => key.startsWith(draftField(action, '').replaceAll('/', '|')))
    .map((key) => ({ field: `unfinished/${key}`, value: null }));
