import type { Dossier } from '../../../domain/dossier/dossier';
import * as course from './course-facts';
import type { Fact, FactWords } from './fact';
import * as file from './file-facts';
import * as means from './means-facts';
import * as strategy from './strategy-facts';

type Topic = (dossier: Dossier, words: FactWords) => Fact[];

/** What of the dossier belongs to each question of the form, by our own reading. */
const topics: Readonly<Record<string, readonly Topic[]>> = {
  identity: [file.collectivityFacts],
  head: [file.headFacts, file.mandateFacts],
  'focal-point': [file.focalPointFacts],
  partner: [file.supporterFacts],
  why: [strategy.goalFacts, strategy.lineFacts, course.decisionFacts],
  ambition: [strategy.goalFacts, means.programmeFacts, means.projectFacts],
  'track-record': [means.stepFacts, means.programmeFacts],
  capacity: [means.capacityFacts, means.budgetFacts, means.networkFacts],
  mechanisms: [course.opennessFacts, course.meetingFacts],
  benefit: [strategy.lineFacts, strategy.goalFacts],
  contribution: [means.stepFacts, means.networkFacts],
  coordination: [
    course.consultationFacts,
    course.meetingFacts,
    file.supporterFacts,
    course.decisionFacts,
  ],
  themes: [strategy.areaFacts, strategy.goalFacts],
  spread: [means.networkFacts],
  term: [file.mandateFacts],
  declaration: [file.supportLetterFacts, course.decisionFacts],
};

/** A question somebody added may ask for anything that the dossier knows. */
const everything: readonly Topic[] = [...new Set(Object.values(topics).flat())];

/** Questions that a dossier can answer from its facts alone, so that nothing is asked twice. */
const ofFactsAlone = new Set(['identity', 'head', 'focal-point', 'partner', 'term']);

export const isOfFactsAlone = (question: string): boolean => ofFactsAlone.has(question);

/** What a dossier already says that belongs to a question, in the words of one language. */
export const factsFor = (question: string, dossier: Dossier, words: FactWords): Fact[] =>
  (Object.hasOwn(topics, question) ? (topics[question] ?? []) : everything).flatMap((topic) =>
    topic(dossier, words),
  );
