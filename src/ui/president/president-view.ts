import { decidesVerdict } from '../../domain/assessment/assess';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { placeOfCriterion } from '../../domain/assessment/criterion-place';
import type { FileLack } from '../../domain/course/file-lacks';
import type { Circumstances } from '../../domain/course/circumstances';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { FieldPlace } from '../fields/place-of-field';
import { criterionWords } from '../result/criterion-words';
import { fileState } from '../review/file-state';
import { lackRows, type LackRow } from '../review/lack-row';
import { answerOf, type Answer } from './answer';
import { candidacyOf, type Candidacy } from './candidacy';
import { daysThatCount, isCallUnknown, type DayRow } from './days-that-count';
import type { Saying } from './saying';
import type { ToSign } from './to-sign';
import { toSign } from './what-to-sign';

/** Everything who presides must know, in words, for the screen and for paper. */
export interface PresidentView {
  candidacy: Candidacy;
  answer: Answer;
  days: DayRow[];
  isCallUnknown: boolean;
  toSign: ToSign[];
  /** what keeps the answer from being yes */
  reasons: Reason[];
  /** what else the file lacks: the letters to sign stand among what is signed */
  missing: LackRow[];
  /** lacks beyond those of `missing` */
  others: number;
}

export interface Reason {
  id: CriterionResult['id'];
  status: CriterionResult['status'];
  text: string;
  place: FieldPlace;
}

interface Looking {
  given: Circumstances;
  letters: readonly LetterTexts[];
  isToday: boolean;
  /** lacks that are named, the others are counted */
  most: number;
}

export function presidentView(
  { given, letters, isToday, most }: Looking,
  words: Saying,
): PresidentView {
  const candidacy = candidacyOf(given);
  const isOpen = candidacy.is === 'open';
  const lacks = isOpen ? otherLacks(given) : [];
  const missing = lackRows(words, given.dossier, lacks.slice(0, most));
  return {
    candidacy,
    answer: answerOf(given, candidacy, words, isToday),
    days: daysThatCount(given, candidacy, words),
    isCallUnknown: isCallUnknown(given, candidacy),
    toSign: toSign(given, candidacy, letters, words),
    reasons: isOpen ? reasons(given, words) : [],
    missing,
    others: lacks.length - missing.length,
  };
}

function otherLacks(given: Circumstances): FileLack[] {
  const { needed, deduced, waiting } = fileState(given);
  const isToSign = (one: FileLack) => one.kind === 'letter' && one.letter.kind === 'support';
  return [...needed, ...deduced, ...waiting].filter((one) => !isToSign(one));
}

function reasons(given: Circumstances, words: Saying): Reason[] {
  const { dossier, edition } = given;
  return given
    .assessment()
    .criteria.filter((one) => decidesVerdict(one) && one.status !== 'met' && !isTheAnswer(one))
    .toSorted((one, other) => weight(one) - weight(other))
    .map((one) => ({
      id: one.id,
      status: one.status,
      text: criterionWords(one, words).value[0] ?? words.t(`parts.status.${one.status}`),
      place: placeOfCriterion(one, dossier, edition) ?? { page: 'result' },
    }));
}

/** A mandate that is too short is the answer itself, with its count of months. */
const isTheAnswer = ({ id, status }: CriterionResult): boolean =>
  id === 'mandate-16-months' && status === 'not-met';

/** What is not met closes the way; what is not known yet may. */
const weight = ({ status }: CriterionResult): number => Number(status !== 'not-met');
