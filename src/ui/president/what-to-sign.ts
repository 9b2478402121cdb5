import type { Circumstances } from '../../domain/course/circumstances';
import { lettersOfFile } from '../../domain/course/letters-of-file';
import { letterIdOf } from '../../domain/letters/letter-id';
import { writingOf } from '../../domain/letters/letter-writing';
import type { Letter } from '../../domain/letters/letter';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import { isolated } from '../fields/item-words';
import { lackWords, letterTitle, senderNames } from '../letters/letter-words';
import type { Candidacy } from './candidacy';
import { decisionToSign } from './decision-to-sign';
import { delegationToSign } from './delegation-to-sign';
import { letterStates, type LetterState } from './letter-state';
import type { Saying } from './saying';
import type { ToSign } from './to-sign';

/** What is signed or waits for it: first what is due today, the letters, then the decision. */
export function toSign(
  given: Circumstances,
  candidacy: Candidacy,
  texts: readonly LetterTexts[],
  words: Saying,
): ToSign[] {
  const { dossier } = given;
  const stateOf = letterStates(given, candidacy);
  const sender = senderNames(words.t, words.language, dossier);
  const written = new Map(texts.map((one) => [one.letterId, one.texts]));
  const rows = lettersOfFile(given)
    .filter(({ kind }) => kind === 'support')
    .flatMap((letter) => {
      const jurisdiction = dossier.jurisdictions.find(({ id }) => id === letter.id);
      const state = stateOf(letter);
      const letterId = letterIdOf('support', letter.id);
      const writing = writingOf(dossier, letterId, written.get(letterId));
      const row = rowOf(letter, state, sender(letter), words);
      return [
        withText(row, state, writing.languages.length > 0, writing.missing.length, words),
        ...delegationToSign(jurisdiction, state, sender(letter), words),
      ];
    });
  return [...rows, ...decisionToSign(dossier, candidacy, words)].toSorted(
    (one, other) => Number(other.isDue) - Number(one.isDue),
  );
}

function rowOf(letter: Letter, state: LetterState, name: string, words: Saying): ToSign {
  const { t, f } = words;
  const { signedOn, signedBy, id } = letter;
  const isSigned = state === 'signed';
  const said =
    isSigned && signedOn !== undefined
      ? t('president.letter.signed-on', { date: f.date(signedOn) })
      : t(`president.letter.${state}`);
  const rules = letter.lacks.filter(
    ({ weight, code }) => weight === 'rule' && code !== 'not-signed' && code !== 'state-unknown',
  );
  return {
    key: letterIdOf('support', id),
    what: 'support',
    signed: isSigned ? 'yes' : 'no',
    isDue: ['to-sign', 'not-stated', 'again'].includes(state),
    name: letterTitle(t, 'support', name),
    who: isolated(name),
    state: said,
    brief: state === 'next-council' ? t('president.letter.next-council-brief') : said,
    notes: [
      ...(signedBy === 'delegate' && state !== 'next-council' ? [t('president.by-delegate')] : []),
      ...(isSigned || state === 'again' ? rules.map((one) => lackWords(words, one, letter)) : []),
    ],
    certainty: 'ogp',
    place: { page: 'letters', item: id },
  };
}

/** While a letter is to be signed, whether there is something to sign. */
function withText(
  row: ToSign,
  state: LetterState,
  isWritten: boolean,
  missing: number,
  { t }: Saying,
): ToSign {
  if (!row.isDue && state !== 'next-council') return row;
  const about = !isWritten ? 'none' : missing === 0 ? 'ready' : 'begun';
  const letter = { item: row.key };
  return {
    ...row,
    notes: [...row.notes, t(`president.text.${about}`, { count: missing })],
    ...(isWritten && row.isDue ? { sheet: { page: 'letter-paper' as const, ...letter } } : {}),
  };
}
