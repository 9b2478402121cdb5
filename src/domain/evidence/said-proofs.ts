import type { Commitment } from '../diagnosis/commitment';
import { alike, type Said } from '../dossier/alike';
import type { Dossier, LocalizedText } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import type { CriterionId } from '../edition/edition';

/** Where a proof was said: a step of the track record, a relation, a commitment of the checklist. */
export interface SaidAt {
  kind: 'step' | 'network' | 'commitment';
  id: string;
}

/** What other pages of the dossier already say as a proof. */
export interface SaidProof {
  /** the id that a proof made of it gets: the same on every device, so that nobody makes two */
  proofId: string;
  /** several where they say the same */
  at: readonly SaidAt[];
  words: LocalizedText;
  /** the criteria that it bears on, by our own reading */
  criteria: readonly CriterionId[];
  steps: readonly string[];
}

const longestId = 64;

/** Every proof that is said of a step, a relation or a commitment. */
function allSaid(dossier: Dossier, commitments: readonly Commitment[]): SaidProof[] {
  const made = (
    kind: SaidAt['kind'],
    id: string,
    words: LocalizedText | undefined,
    criteria: readonly CriterionId[],
  ): SaidProof[] =>
    words !== undefined && hasWords(words)
      ? [
          {
            proofId: `${kind}.${id}`.slice(0, longestId),
            at: [{ kind, id }],
            words,
            criteria,
            steps: kind === 'step' ? [id] : [],
          },
        ]
      : [];
  return [
    ...(dossier.trackRecord ?? []).flatMap(({ id, proof }) =>
      made('step', id, proof, ['track-record', 'track-record-quality']),
    ),
    ...(dossier.networks ?? []).flatMap(({ id, proof }) =>
      made('network', id, proof, ['peer-contribution']),
    ),
    ...commitments.flatMap(({ id, criteria }) =>
      made('commitment', id, dossier.diagnosis?.[id]?.proof, criteria),
    ),
  ];
}

/** What says the same is one proof, for all that it was said of. */
const together = (same: readonly SaidProof[], first: SaidProof): SaidProof => ({
  ...first,
  at: same.flatMap(({ at }) => at),
  criteria: [...new Set(same.flatMap(({ criteria }) => criteria))],
  steps: [...new Set(same.flatMap(({ steps }) => steps))],
});

/**
 * What was said elsewhere as a proof and is none of the register yet, in the order of the pages that
 * ask: steps, relations, commitments. What a proof was made of is not offered again while that proof
 * stands, whatever became of its words; nor is what a proof has as its title or its reference. Words
 * that are the same in two places are offered once, for both. Linear in the length of the texts.
 */
export function saidProofs(dossier: Dossier, commitments: readonly Commitment[]): SaidProof[] {
  const said = allSaid(dossier, commitments);
  const register = dossier.evidence ?? [];
  const byId = new Map(said.map((one) => [`said/${one.proofId}`, one]));
  const items: Said[] = [
    ...register.flatMap(({ id, title, reference }) => [
      { id: `title/${id}`, text: title },
      { id: `reference/${id}`, text: reference },
    ]),
    ...[...byId].map(([id, { words }]) => ({ id, text: words })),
  ];
  const groups = alike(items);
  const made = new Set(register.map(({ id }) => `said/${id}`));
  return [...byId].flatMap(([id, one]) => {
    const group = groups.get(id) ?? [id];
    // the words of the register stand first in a group: what it has in common with them is not first
    if (group[0] !== id || group.some((other) => made.has(other))) return [];
    return [
      together(
        group.flatMap((other) => byId.get(other) ?? []),
        one,
      ),
    ];
  });
}
