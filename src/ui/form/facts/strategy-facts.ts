import type { MessageKey } from '../../../adapters/i18n';
import { policyAreas } from '../../../content/policy-areas';
import type { Dossier } from '../../../domain/dossier/dossier';
import { ogpValues, supportingValues } from '../../../domain/dossier/strategy';
import { factOf, factsOf, spoken, type Fact, type FactWords, type Spoken } from './fact';

type Goal = NonNullable<Dossier['goals']>[number];

const valueNames = [...ogpValues, ...supportingValues];

/** The goals, from where they start, what they serve and what they are linked to. */
export const goalFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'goals', dossier.goals, (goal) => [
    ['goal', goal.what],
    ['start', goal.startingPoint],
    ['values', listed(words, valueNames, goal.values, (one) => `orient.values.${one}.name`)],
    ['areas', listed(words, policyAreas, goal.areas, (one) => `orient.areas.${one}`)],
    ['lines', linesOf(words, dossier, goal)],
  ]);

function listed<Name extends string>(
  { t }: FactWords,
  names: readonly Name[],
  chosen: Readonly<Record<string, true>> | undefined,
  keyOf: (name: Name) => MessageKey,
): string {
  return rowOf(
    t,
    names.filter((one) => chosen?.[one] === true).map((one) => t(keyOf(one))),
  );
}

/** « A, B, C »: names that hold an “and” of their own are not joined by another. */
const rowOf = (t: FactWords['t'], names: readonly string[]): string =>
  names.length === 0
    ? ''
    : names.reduce((first, second) => t('orient.strategy.separator', { first, second }));

/** The titles of the lines a goal is linked to. */
function linesOf(words: FactWords, { programmeLines = [] }: Dossier, { lines }: Goal): Spoken {
  const titles = programmeLines
    .filter(({ id }) => lines?.[id] === true)
    .map(({ title }) => spoken(words, title))
    .filter(({ text }) => text !== '');
  return {
    text: rowOf(
      words.t,
      titles.map(({ text }) => text),
    ),
    isForeign: titles.some(({ isForeign }) => isForeign),
  };
}

/** Lines of the collectivity's action or development programme. */
export const lineFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'programmeLines', dossier.programmeLines, ({ title, reference }) => [
    ['line', title],
    reference,
  ]);

/** The policy areas that the goals touch, each once. */
export const areaFacts = ({ goals = [] }: Dossier, words: FactWords): Fact[] =>
  policyAreas
    .filter((area) => goals.some(({ areas }) => areas?.[area] === true))
    .flatMap(
      (area) => factOf(words, `areas/${area}`, [['area', words.t(`orient.areas.${area}`)]]) ?? [],
    );
