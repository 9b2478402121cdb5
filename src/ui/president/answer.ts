import { assess } from '../../domain/assessment/assess';
import type { Assessment } from '../../domain/assessment/assessment';
import type { Circumstances } from '../../domain/course/circumstances';
import { leadSentences, outcomeOf, verdictTitle, whenOf } from '../result/verdict-words';
import type { Candidacy } from './candidacy';
import type { Saying } from './saying';

/** The straight answer: whether one can apply, or what became of the candidacy. */
export interface Answer {
  title: string;
  lead: string[];
  /** of the day looked at; once the file is sent, of the day on which it was */
  assessment: Assessment;
}

/** @param isToday - the day looked at is today, which a screen may say and a sheet of paper may not */
export function answerOf(
  given: Circumstances,
  candidacy: Candidacy,
  words: Saying,
  isToday: boolean,
): Answer {
  const { is, sentOn, endedOn } = candidacy;
  const { t, f } = words;
  const assessment = assessmentOf(given, sentOn);
  if (is === 'open') {
    const outcome = outcomeOf(assessment);
    const when = whenOf(assessment.asOf, isToday, words);
    return {
      title: verdictTitle(outcome, when, words),
      lead: leadSentences(assessment, outcome, words),
      assessment,
    };
  }
  const sent =
    sentOn === undefined
      ? []
      : [
          ...(is === 'submitted' ? [] : [t('president.sent-on', { date: f.date(sentOn) })]),
          t('president.on-that-day', { verdict: t(`result.verdict.${assessment.verdict}`) }),
        ];
  return {
    title: t(`president.answer.${is}`, { date: f.date(endedOn ?? sentOn ?? '') }),
    lead: [...sent, t(`president.then.${is}`)],
    assessment,
  };
}

const assessmentOf = (given: Circumstances, sentOn: string | undefined): Assessment =>
  sentOn === undefined
    ? given.assessment()
    : assess(given.dossier, given.edition, Temporal.PlainDate.from(sentOn));
