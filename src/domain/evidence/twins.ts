import { alike } from '../dossier/alike';
import type { Proof } from '../dossier/dossier';
import { linkKey } from './link';

/** What two proofs of the register can have in common; a hint, since both may be meant. */
export const twinFlags = ['same-file', 'same-link', 'same-title'] as const;
export type TwinFlag = (typeof twinFlags)[number];

export interface ProofTwins {
  flagsOf: (id: string) => TwinFlag[];
  /** the other proofs that share something with this one, in the order of the register */
  othersOf: (id: string) => string[];
}

/**
 * Proofs entered twice, as far as it shows: the same file (by its bytes), the same link, or the same
 * title with the same date. Nothing is refused. Linear in the number of proofs and files.
 */
export function proofTwins(proofs: readonly Proof[]): ProofTwins {
  const groups: Record<TwinFlag, Groups> = {
    'same-file': sharing(proofs, (one) => Object.keys(one.files ?? {})),
    'same-link': sharing(proofs, ({ link }) => [linkKey(link) ?? []].flat()),
    'same-title': sameTitles(proofs),
  };
  return {
    flagsOf: (id) => twinFlags.filter((flag) => (groups[flag].get(id) ?? []).length > 0),
    othersOf: (id) => {
      const all = new Set(twinFlags.flatMap((flag) => groups[flag].get(id)?.flat() ?? []));
      all.delete(id);
      return proofs.map((one) => one.id).filter((other) => all.has(other));
    },
  };
}

/** Of a proof, the groups of two or more that it is in, itself among them: one array for all of a group. */
type Groups = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Minutes of one body have one title: their dates tell them apart. */
const sameTitles = (proofs: readonly Proof[]): Groups => {
  const found = alike(proofs.map(({ id, title, on }) => ({ id, text: title, among: on })));
  return new Map([...found].map(([id, group]) => [id, [group]]));
};

function sharing(proofs: readonly Proof[], keysOf: (proof: Proof) => readonly string[]): Groups {
  const byKey = new Map<string, string[]>();
  for (const proof of proofs) {
    for (const key of keysOf(proof)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [proof.id]);
      else known.push(proof.id);
    }
  }
  return new Map(
    proofs.map((proof) => [
      proof.id,
      keysOf(proof)
        .map((key) => byKey.get(key) ?? [])
        .filter(({ length }) => length > 1),
    ]),
  );
}
