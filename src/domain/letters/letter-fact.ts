import type { Jurisdiction } from '../dossier/dossier';
import type { LetterKind } from '../dossier/letters';

/**
 * What the dossier can put into a letter, by the name under which the text holds it: never renamed,
 * since letters that were written keep it. Each has words `workshop.facts.<name>`.
 */
export const factNames = {
  support: [
    'collectivity',
    'signatory',
    'signatory-function',
    'delegation',
    'edition',
    'closing-day',
    'programme-adopted',
    'projects',
    'budget',
    'initiative',
    'initiative-day',
    'goals',
    'meetings',
    'supporters',
    'focal-point',
    'focal-point-function',
  ],
  // what an organisation is sent of the dossier holds all of these
  endorsement: [
    'organisation',
    'collectivity',
    'signatory',
    'signatory-function',
    'focal-point',
    'focal-point-function',
    'edition',
    'closing-day',
  ],
} as const;
export type FactName = (typeof factNames)[LetterKind][number];

/** A fact that a letter can hold without anybody typing it again. */
export interface LetterFact {
  name: FactName;
  /** how its value is said in words */
  kind: 'text' | 'collectivity' | 'edition' | 'day' | 'number' | 'dirhams' | 'names';
  /**
   * the same in every language of the interface: a text as it was typed, a day in ISO, or its month
   * where nobody knows the day, a number in digits, names one a line; undefined while it was not
   * entered
   */
  value: string | undefined;
  /** of a collectivity */
  type?: Jurisdiction['type'] | undefined;
  /** the page on which it is entered; undefined for what nobody enters */
  place: { page: string; item?: string | undefined } | undefined;
}

/** What each fact says, for the canonical text of a letter: no language of an interface changes it. */
export function canonicalFacts(facts: readonly LetterFact[]): (name: string) => string | undefined {
  const values = new Map<string, string | undefined>(
    facts.map(({ name, type, value }) => [
      name,
      type === undefined || value === undefined ? value : `${type} ${value}`,
    ]),
  );
  return (name) => values.get(name);
}
