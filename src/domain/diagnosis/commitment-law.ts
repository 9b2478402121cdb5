import type { Jurisdiction } from '../dossier/dossier';
import type { Citation } from '../edition/edition';
import type { Commitment } from './commitment';

/** The kinds of collectivity that each of the three organic laws of 2015 is about. */
const kindsUnder: ReadonlyMap<string, readonly Jurisdiction['type'][]> = new Map([
  ['organic-law-113-14', ['commune']],
  ['organic-law-112-14', ['province', 'prefecture']],
  ['organic-law-111-14', ['region']],
]);

/**
 * The citations of a commitment that concern these kinds of collectivity: of the organic laws only
 * theirs. All of them while no kind is known.
 */
export function citationsFor(
  { cite }: Pick<Commitment, 'cite'>,
  kinds: readonly Jurisdiction['type'][],
): Citation[] {
  if (kinds.length === 0) return cite;
  return cite.filter(({ source }) => {
    const under = kindsUnder.get(source);
    return under === undefined || under.some((kind) => kinds.includes(kind));
  });
}
