import type { Dossier } from '../../../domain/dossier/dossier';
import type { Part } from '../../review/parts';
import { isProvided, reviewOf, type ReviewBlock, type ReviewRow } from '../../review/review-of';

/** Only what is said is printed: nothing is asked on paper. */
const nothingAsked = {
  diagnosis: [],
  judgements: [],
  cooperation: [],
  answers: [],
  obligations: [],
  call: false,
} as const;

/** By part, then by item: what is said once stands under an empty name. */
type Said = ReadonlyMap<Part, ReadonlyMap<string, readonly ReviewRow[]>>;

/** A dossier is read once, however many chapters ask. */
const known = new WeakMap<Dossier, Said>();

function readOnce(dossier: Dossier): Said {
  const said = known.get(dossier) ?? readParts(dossier);
  known.set(dossier, said);
  return said;
}

/** What the dossier says of one part, item by item, in the order in which they stand. */
export const saidIn = (dossier: Dossier, part: Part): readonly ReviewBlock[] =>
  Array.from(readOnce(dossier).get(part) ?? [], ([of, rows]) => ({ of, rows: [...rows] }));

/** What it says of one item of that part, such as `goals/g1`, in the order of the questions. */
export const rowsOf = (dossier: Dossier, part: Part, of: string): readonly ReviewRow[] =>
  readOnce(dossier).get(part)?.get(of) ?? [];

function readParts(dossier: Dossier): Said {
  const parts = new Map<Part, Map<string, ReviewRow[]>>();
  for (const { part, blocks } of reviewOf(dossier, nothingAsked).flatMap((stage) => stage.parts)) {
    // meetings and the marks of done tasks are one part in several stages
    const items = parts.get(part) ?? new Map<string, ReviewRow[]>();
    parts.set(part, items);
    for (const { of, rows } of blocks) {
      const said = [...(items.get(of) ?? []), ...rows.filter(isProvided)];
      if (said.length > 0) items.set(of, said);
    }
  }
  return parts;
}
