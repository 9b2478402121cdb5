import type { Facts } from '../../domain/assessment/assessment';

/** Reads the facts of an assessment by name and kind; what is absent or of another kind is empty. */
export function readFacts(facts: Facts) {
  return {
    text: (name: string): string | undefined => {
      const fact = facts[name];
      return typeof fact === 'string' ? fact : undefined;
    },
    number: (name: string): number => {
      const fact = facts[name];
      return typeof fact === 'number' ? fact : 0;
    },
    isTrue: (name: string): boolean => facts[name] === true,
    texts: (name: string): string[] => {
      const fact = facts[name];
      return Array.isArray(fact)
        ? fact.filter((one): one is string => typeof one === 'string')
        : [];
    },
    each: (name: string): Facts[] => {
      const fact = facts[name];
      return Array.isArray(fact)
        ? fact.filter((one): one is Facts => typeof one === 'object' && one !== null)
        : [];
    },
  };
}
