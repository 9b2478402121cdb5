import { saidBy } from '../letters/lack-citation';
import type { LetterLack } from '../letters/lacks';
import type { Letter } from '../letters/letters';
import { missingAnswers, type AnswerLanguage } from '../form/answers';
import { callWindow, type CallState } from '../edition/call-window';
import type { Certainty, CriterionId } from '../edition/edition';
import type { focalPointLacks } from '../letters/focal-points';
import type { ProofFlag } from '../evidence/proof-flags';
import type { Circumstances } from './circumstances';
import { lettersOfFile } from './letters-of-file';
import { awaitingCouncil } from './next-council-mode';

type FocalPointPart = ReturnType<typeof focalPointLacks>[number];

/** What a file lacks, or what is to be looked at before it leaves, as data. */
export type FileLack = {
  /** who says so */
  certainty: Certainty;
  /** nobody can mend it now: it waits for a call, or for the council to come */
  isTime?: true;
} & (
  | { kind: 'no-collectivity' | 'no-endorser' | 'official' | 'only-file' }
  | { kind: 'answer-missing'; question: string }
  | { kind: 'letter'; letter: Letter; lack: LetterLack }
  | { kind: 'call'; state: Exclude<CallState, 'open'> }
  | { kind: 'answer-over'; question: string; language: AnswerLanguage; over: number }
  | { kind: 'official-focal-point'; lacks: readonly FocalPointPart[] }
  | { kind: 'partner-focal-point'; lacks: readonly FocalPointPart[] | 'not-chosen' }
  | { kind: 'no-proof' }
  | { kind: 'proof'; proof: string; flags: readonly ProofFlag[] }
  | { kind: 'old-steps' | 'unproven-steps'; steps: readonly string[] }
  | { kind: 'unfinished'; field: string }
);

/**
 * What the file cannot be sent without: the answers and letters that OGP asks for, by whom it is filed,
 * and an open call. Work for the council to come lacks the letters of presidents not elected yet.
 *
 * @see OGP Local form of 2023; application process of 2022, Letters of Support
 */
export function neededLacks(given: Circumstances): FileLack[] {
  const { dossier, edition } = given;
  const certaintyOf = (id: string) =>
    edition.questions.find((one) => one.id === id)?.certainty ?? 'inference';
  const letters = letterLacks(given).filter(({ lack }) => lack.weight === 'rule');
  return [
    ...missingAnswers(dossier, edition).map((question): FileLack => ({
      kind: 'answer-missing',
      question,
      certainty: certaintyOf(question),
    })),
    ...(dossier.jurisdictions.length === 0
      ? [{ kind: 'no-collectivity' as const, certainty: 'inference' as const }]
      : []),
    ...letters,
    ...(letters.some(({ letter }) => letter.kind === 'endorsement')
      ? []
      : unmet(given, 'non-government-endorsement', 'no-endorser')),
    ...unmet(given, 'filed-by-official', 'official'),
    ...unmet(given, 'one-per-jurisdiction', 'only-file'),
    ...callLacks(given),
  ];
}

/** What is missing and can be mended today. */
export const mendable = (lacks: readonly FileLack[]): FileLack[] =>
  lacks.filter(({ isTime }) => isTime === undefined);

/** Whether nothing waits for the council to come but the letter of its president. */
export const isReadyButForLetter = (lacks: readonly FileLack[]): boolean =>
  mendable(lacks).length === 0 &&
  lacks.some((one) => one.kind === 'letter' && one.letter.kind === 'support');

type LetterOfFile = Extract<FileLack, { kind: 'letter' }>;

/** What each letter lacks; of the next council's presidents, a letter waits for their election. */
export function letterLacks(given: Circumstances): LetterOfFile[] {
  const { dossier, edition } = given;
  const awaiting = awaitingCouncil(given);
  const isJoint = dossier.jurisdictions.length > 1;
  return lettersOfFile(given).flatMap((letter) =>
    letter.lacks.map((lack): LetterOfFile => ({
      kind: 'letter',
      letter,
      lack,
      certainty: saidBy(lack, letter.kind, edition, isJoint).certainty,
      ...(letter.kind === 'support' && awaiting.has(letter.id) && { isTime: true as const }),
    })),
  );
}

/** What a criterion asks for and the file has not; what OGP said of one call is our deduction for another. */
const unmet = (
  given: Circumstances,
  id: CriterionId,
  kind: 'no-endorser' | 'official' | 'only-file',
): FileLack[] =>
  given
    .assessment()
    .criteria.filter((one) => one.id === id && one.status !== 'met')
    .map(({ certainty }) => ({ kind, certainty }));

function callLacks({ dossier, edition, today }: Circumstances): FileLack[] {
  const { state } = callWindow(edition, dossier.call ?? {}, today);
  return state === 'open' ? [] : [{ kind: 'call', state, certainty: 'ogp', isTime: true }];
}
