import { changesBy, entriesOf, type Entry } from '../../domain/dossier/entries';
import { beginnings, everNamed, inOrder } from '../../domain/dossier/moments';
import type { Revision } from '../../domain/dossier/revision';
import { sittingsOf, type Sitting } from '../../domain/dossier/sittings';
import type { Dossier } from '../../domain/dossier/dossier';
import { inDossierOrder } from './dossier-order';

/** A history ready to be told: put in order once, told part by part. */
export interface Told {
  ordered: readonly Revision[];
  sittings: readonly Sitting[];
  names: Dossier;
  entriesIn: (revisions: readonly Revision[]) => Entry[];
}

export function toldOf(revisions: readonly Revision[]): Told {
  const ordered = inOrder(revisions);
  const known = new Map(ordered.map((one) => [one.id, one]));
  const begun = beginnings(ordered);
  const names = everNamed(ordered);
  return {
    ordered,
    sittings: sittingsOf(ordered),
    names,
    entriesIn: (part) => {
      const ids = new Set(part.map(({ id }) => id));
      const entries = entriesOf(changesBy(part, known), (item) => ids.has(begun.get(item) ?? ''));
      return inDossierOrder(entries, names);
    },
  };
}
