import type { Dossier } from '../../domain/dossier/dossier';

/** The dossier, the same object for as long as nothing but an answer has changed in it. */
export function withoutAnswers(dossier: () => Dossier): () => Dossier {
  let last: Dossier | undefined;
  return () => {
    const next = dossier();
    if (last === undefined || !isSameBeside(last, next)) last = next;
    return last;
  };
}

function isSameBeside(one: Dossier, other: Dossier): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Dossier>;
  keys.delete('answers');
  return [...keys].every((key) => one[key] === other[key]);
}
