import type { Translate } from '../../adapters/i18n';
import type { StoredDossier } from '../../adapters/storage/dossiers';
import { assess } from '../../domain/assessment/assess';
import type { Verdict } from '../../domain/assessment/assessment';
import { todayInCasablanca } from '../../domain/calendar/casablanca';
import type { Dossier } from '../../domain/dossier/dossier';
import { derive } from '../../domain/dossier/history';
import { conflictsIn, type Revision } from '../../domain/dossier/revision';
import { editionOf } from '../edition-of';
import { dossierName } from '../shell/dossier-name';
import { whereLeft } from './where-left';

/** A stored dossier as the list shows it. */
export interface Draft {
  id: string;
  name: string;
  dossier: Dossier;
  revisions: readonly Revision[];
  verdict: Verdict;
  conflicts: number;
  /** instants */
  changedAt: string;
  createdAt: string;
  /** where the work was left */
  address: string;
  /** another dossier goes by the same name */
  hasNamesake: boolean;
}

/** The stored dossiers with what is worked out of them today. */
export function draftsOf(all: readonly StoredDossier[], t: Translate): Draft[] {
  const drafts = all.map(({ row, revisions }) => {
    const dossier = derive(revisions);
    return {
      id: row.id,
      name: dossierName(t, dossier),
      dossier,
      revisions,
      verdict: assess(dossier, editionOf(dossier.edition), todayInCasablanca()).verdict,
      conflicts: conflictsIn(revisions).length,
      changedAt: row.changedAt,
      createdAt: row.createdAt,
      address: whereLeft(row, dossier),
    };
  });
  const names = drafts.map(({ name }) => name);
  return drafts.map((draft) => ({
    ...draft,
    hasNamesake: names.filter((name) => name === draft.name).length > 1,
  }));
}
