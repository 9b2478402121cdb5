import type { Translate } from '../../adapters/i18n';
import type { ListedDossier } from '../../adapters/storage/summaries';
import { assess } from '../../domain/assessment/assess';
import type { Verdict } from '../../domain/assessment/assessment';
import { todayInCasablanca } from '../../domain/calendar/casablanca';
import { foldName } from '../../domain/collectivity/fold-name';
import type { Dossier } from '../../domain/dossier/dossier';
import { editionOf } from '../edition-of';
import { dossierName } from '../shell/dossier-name';
import { whereLeft } from './where-left';

/** A stored dossier as the list shows it. */
export interface Draft {
  id: string;
  name: string;
  dossier: Dossier;
  readonly verdict: Verdict;
  conflicts: number;
  /** instants */
  changedAt: string;
  createdAt: string;
  /** where the work was left */
  address: string;
  /** another dossier goes by the same name */
  hasNamesake: boolean;
}

/** The dossiers that go by what was typed: their own name, a collectivity's, or its code. */
export function findDrafts(drafts: readonly Draft[], typed: string): readonly Draft[] {
  const sought = foldName(typed);
  if (sought === '') return drafts;
  return drafts.filter(({ name, dossier }) => {
    const all = dossier.jurisdictions.flatMap((one) => [
      one.code ?? '',
      ...Object.values(one.name),
    ]);
    return foldName([name, ...all].join(' ')).includes(sought);
  });
}

/** The stored dossiers with what is worked out of them today. */
export function draftsOf(all: readonly ListedDossier[], t: Translate): Draft[] {
  const today = todayInCasablanca();
  const named = all.map((one) => ({ ...one, name: dossierName(t, one.dossier) }));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.map(({ row, dossier, conflicts, name }) => ({
    id: row.id,
    name,
    dossier,
    // worked out where it is shown
    get verdict() {
      return assess(dossier, editionOf(dossier.edition), today).verdict;
    },
    conflicts,
    changedAt: row.changedAt,
    createdAt: row.createdAt,
    address: whereLeft(row, dossier),
    hasNamesake: (counts.get(name) ?? 0) > 1,
  }));
}
