import { isSupporter } from '../dossier/stakeholders';
import type { Dossier } from '../dossier/dossier';
import { letterLanguages } from '../dossier/letters';
import { commitmentElements } from '../letters/elements';
import { letterIdOf } from '../letters/letter-id';
import { writingOf } from '../letters/letter-writing';
import { similarLetters } from '../letters/similar-letters';
import type { LetterTexts } from '../letters/text/letter-text';
import { deducedFrom, guide } from './citations';
import { gapsAt, when, type Gap } from './gap';

const codes = {
  'help-prepare': 'letter-no-prepare',
  'help-carry-out': 'letter-no-carry-out',
} as const;

/**
 * What the texts of the endorsement letters lack: a commitment that the guide wants in words, and
 * words of their own. A letter that nobody has begun here has no gap; it may be written elsewhere.
 */
export function letterGaps(dossier: Dossier, letters: readonly LetterTexts[]): Gap[] {
  const written = writtenBy(dossier, letters);
  return [
    ...commitmentElements.flatMap((element) => {
      const lacking = written
        .filter(({ letterId, texts }) =>
          writingOf(dossier, letterId, texts).missing.includes(element),
        )
        .map(({ id }) => id);
      return when(lacking.length > 0, aboutAll(codes[element], lacking));
    }),
    ...alikeGaps(written),
  ];
}

interface Written extends LetterTexts {
  /** of the stakeholder */
  id: string;
}

/** The letters that have a text, of those who support the candidacy, in the order of the register. */
function writtenBy({ endorsements = [] }: Dossier, letters: readonly LetterTexts[]): Written[] {
  const byLetter = new Map(letters.map((one) => [one.letterId, one]));
  return endorsements.filter(isSupporter).flatMap(({ id }) => {
    const one = byLetter.get(letterIdOf('endorsement', id));
    return one === undefined || Object.keys(one.texts).length === 0 ? [] : [{ ...one, id }];
  });
}

/** A gap of several letters leads to their list, that of one to the text itself. */
function aboutAll(code: (typeof codes)[keyof typeof codes], stakeholders: readonly string[]): Gap {
  const [first = '', ...others] = stakeholders;
  const isOne = others.length === 0;
  return gapsAt('prepare', isOne ? 'letter' : 'letters')(code, guide('2.4'), {
    facts: { stakeholders },
    ...(isOne ? { item: letterIdOf('endorsement', first) } : {}),
  });
}

/** One gap for each two letters that say the same, under the names of both. */
function alikeGaps(written: readonly Written[]): Gap[] {
  const senders = new Map(written.map(({ letterId, id }) => [letterId, id]));
  return alikeLetters(written).map(({ letters }) => {
    const stakeholders = letters.map((one) => senders.get(one) ?? '');
    return gapsAt('prepare', 'letter')('letters-alike', deducedFrom('guide-2023', '2.4'), {
      about: stakeholders.join('/'),
      facts: { stakeholders },
      item: letters[1],
    });
  });
}

/** Which of these letters say the same. */
const alikeLetters = (letters: readonly LetterTexts[]) =>
  similarLetters(
    letters.flatMap(({ letterId, texts }) =>
      letterLanguages.flatMap((language) => {
        const lines = texts[language];
        return lines === undefined ? [] : [{ letterId, language, lines }];
      }),
    ),
  );
