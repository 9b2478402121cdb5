import type { Heads } from '../../domain/dossier/heads';
import { reviseOn, type Pen } from '../../domain/dossier/revise';
import type { Leaf, Revision } from '../../domain/dossier/revision';

/** A value as a revision built on what stands now. */
export function written(heads: Heads, field: string, value: Leaf, pen: Pen): Revision {
  const [made] = reviseOn((of) => heads.of(of), [{ field, value }], pen);
  if (made === undefined) throw new Error('One change makes one revision');
  return made;
}

/** The same revision written further; a new one on top of it once somebody has built on it. */
export function writtenFurther(heads: Heads, open: Revision, value: Leaf, pen: Pen): Revision {
  if (!heads.isBuiltUpon(open.id)) return { ...open, value };
  const own = heads.of(open.field).filter(({ id }) => id.startsWith(open.id));
  const parents = own.length > 0 ? own.map(({ id }) => id) : [open.id];
  return { ...written(heads, open.field, value, pen), parents };
}

/** Whether a field says this already, and nothing else beside it. */
export function isSaid(heads: Heads, field: string, value: Leaf): boolean {
  const [head, ...others] = heads.of(field);
  if (head === undefined) return value === null;
  return others.length === 0 && JSON.stringify(head.value) === JSON.stringify(value);
}
