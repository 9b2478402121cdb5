import type { Locale, Translate } from '../../../adapters/i18n';
import type { Dossier } from '../../../domain/dossier/dossier';
import { goalName, lineName } from '../names';

/** What goals and lines are called, by id: each name is made once for both tables. */
export interface Names {
  goals: ReadonlyMap<string, string>;
  lines: ReadonlyMap<string, string>;
}

export const namesOf = (
  t: Translate,
  language: Locale,
  { goals = [], programmeLines = [] }: Dossier,
): Names => ({
  goals: new Map(goals.map((one, index) => [one.id, goalName(t, language, one, index + 1)])),
  lines: new Map(
    programmeLines.map((one, index) => [one.id, lineName(t, language, one, index + 1)]),
  ),
});
