/** In ems, what a word space may grow by: a line that needs more stays ragged. */
const widest = 0.75;

/**
 * How much every word space of a line grows, points, so that the line fills the measure; 0 where
 * the rents would be wider than a reader bears. Arabic letters are not drawn out.
 */
export function spaceToAdd(words: string, width: number, measure: number, size: number): number {
  const gaps = words.split(' ').length - 1;
  if (gaps === 0 || !Number.isFinite(measure)) return 0;
  const added = (measure - width) / gaps;
  return added > 0 && added <= widest * size ? added : 0;
}
