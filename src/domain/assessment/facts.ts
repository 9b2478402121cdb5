import type { Fact } from './assessment';

/** The texts of a fact that is a list of them; none where it is absent or of another kind. */
export const textsIn = (fact: Fact | undefined): string[] =>
  Array.isArray(fact) ? fact.filter((one): one is string => typeof one === 'string') : [];
