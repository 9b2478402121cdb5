import type { LetterKind } from '../dossier/letters';
import type { Citation, Edition } from '../edition/edition';
import { citedIn, criterionOf, type SaidBy } from './lack-citation';

/** What a letter can be expected to hold; each has words `workshop.elements.<kind>.<id>`. */
export const elementIds = {
  support: [
    'support',
    'signer',
    'letterhead',
    'english',
    'initiative',
    'directions',
    'staff',
    'follow-up',
  ],
  endorsement: [
    'support',
    'signer',
    'who-we-are',
    'help-prepare',
    'help-carry-out',
    'done-together',
    'english',
  ],
} as const;
export type ElementId = (typeof elementIds)[LetterKind][number];

/** One thing that is expected of a letter, and who expects it. */
export interface LetterElement extends SaidBy {
  id: ElementId;
  /** `paragraph`: somebody ticks the one that says it; `dossier`: worked out from what was entered */
  shownBy: 'paragraph' | 'dossier';
}

/** The two commitments that the guide wants in words; a text without one of them has a gap. */
export const commitmentElements = ['help-prepare', 'help-carry-out'] as const;

/** Found in what was entered beside the text: who signs, the paper, the languages that have a text. */
const ofDossier: ReadonlySet<string> = new Set(['signer', 'letterhead', 'english']);

/**
 * What a letter is expected to hold: first what OGP asks as far as it could be read, then the guide's
 * advice, then ours. The letterhead and English are the guide's, and for the president's letter only;
 * that an English text helps an endorsement letter is our deduction.
 *
 * @param edition - without it, what one call says of the signature is not cited
 * @see OGP Local eligibility, item 1; application process of 2022, Letters of Support; guide §2.4
 */
export function elementsOf(kind: LetterKind, edition?: Edition): LetterElement[] {
  const sources = { leaders, guide, ofCall: edition && signerIn(edition, kind) };
  return elementIds[kind].map((id) => {
    const cite = citationOf(kind, id, sources);
    return {
      id,
      shownBy: ofDossier.has(id) ? 'dossier' : 'paragraph',
      cite,
      certainty: cite?.certainty ?? 'inference',
    };
  });
}

const leaders: Citation = { source: 'ogp-local-eligibility', clause: '1', certainty: 'ogp' };
const guide: Citation = { source: 'guide-2023', clause: '2.4', certainty: 'guide' };
const ownOf = (clause: string): Citation => ({ ...leaders, clause, certainty: 'inference' });

const signerIn = (edition: Edition, kind: LetterKind) =>
  citedIn(edition, criterionOf(kind), ['ogp-local-application-2022']);

type Sources = Record<'leaders' | 'guide', Citation> & { ofCall: Citation | undefined };

/** Undefined for what rests on no source: ours. */
function citationOf(kind: LetterKind, id: ElementId, by: Sources): Citation | undefined {
  switch (id) {
    case 'support':
      return by.leaders;
    case 'signer':
      return kind === 'support' ? by.ofCall : by.leaders;
    case 'letterhead':
    case 'who-we-are':
    case 'help-prepare':
    case 'help-carry-out':
      return by.guide;
    case 'english':
      return kind === 'support' ? by.guide : undefined;
    // OGP asks these of the form; that the president's letter says them as well is our deduction
    case 'initiative':
      return ownOf('2');
    case 'directions':
      return ownOf('4');
    case 'staff':
      return ownOf('5');
    case 'follow-up':
    case 'done-together':
      return undefined;
  }
}
