import type { Facts } from '../../domain/assessment/assessment';
import { textsIn } from '../../domain/assessment/facts';

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
    texts: (name: string): string[] => textsIn(facts[name]),
    each: (name: string): Facts[] => {
      const fact = facts[name];
      return Array.isArray(fact)
        ? fact.filter((one): one is Facts => typeof one === 'object' && one !== null)
        : [];
    },
  };
}
