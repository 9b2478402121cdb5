import type { LetterLack } from './lacks';
import type { Letter } from './letter';

/** A letter stands when nothing but its copy is wanting of what a rule asks. */
const stands = ({ lacks }: Letter) =>
  lacks.every(({ code, weight }) => weight === 'advice' || code === 'no-file');

/**
 * The endorsement letters, of which one is enough: while one stands, what the others lack is advice,
 * as is their copy while the copy of one that stands is attached.
 *
 * @see OGP Local eligibility, item 1; application process of 2022, Letters of Support
 */
export function asOneIsEnough(letters: readonly Letter[]): Letter[] {
  const standing = letters.filter(stands);
  const isCopied = standing.some(({ file }) => file !== undefined);
  const eased = (one: LetterLack): LetterLack =>
    standing.length > 0 && (isCopied || one.code !== 'no-file')
      ? { ...one, weight: 'advice' }
      : one;
  return letters.map((letter) => ({ ...letter, lacks: rulesFirst(letter.lacks.map(eased)) }));
}

/** What a rule asks for before what is advised. */
export const rulesFirst = (lacks: readonly LetterLack[]): LetterLack[] => [
  ...lacks.filter(({ weight }) => weight === 'rule'),
  ...lacks.filter(({ weight }) => weight === 'advice'),
];
