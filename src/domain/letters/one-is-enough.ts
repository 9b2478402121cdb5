import type { LackCode, LetterLack } from './lacks';
import type { Letter } from './letter';

/**
 * A letter stands when nothing is wanting of what a rule asks but its copy. One signed after the closing
 * stands as well: that it comes too late for the call makes no other letter needed.
 */
const stands = ({ lacks }: Letter) =>
  lacks.every(({ code, weight }) => weight === 'advice' || besides.has(code));

const besides: ReadonlySet<LackCode> = new Set(['no-file', 'after-closing']);

/**
 * The endorsement letters, of which one is enough: while one stands, what the others lack is advice,
 * as is their copy, or their day, while one that stands has its copy, or came in time.
 *
 * @see OGP Local eligibility, item 1; application process of 2022, Letters of Support
 */
export function asOneIsEnough(letters: readonly Letter[]): Letter[] {
  const standing = letters.filter(stands);
  const isEased = ({ code }: LetterLack) =>
    standing.some(({ lacks }) => !besides.has(code) || lacks.every((one) => one.code !== code));
  const eased = (one: LetterLack): LetterLack =>
    isEased(one) ? { ...one, weight: 'advice' } : one;
  return letters.map((letter) => ({ ...letter, lacks: rulesFirst(letter.lacks.map(eased)) }));
}

/** What a rule asks for before what is advised. */
export const rulesFirst = (lacks: readonly LetterLack[]): LetterLack[] => [
  ...lacks.filter(({ weight }) => weight === 'rule'),
  ...lacks.filter(({ weight }) => weight === 'advice'),
];
