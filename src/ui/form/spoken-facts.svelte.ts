import type { Dossier } from '../../domain/dossier/dossier';
import { answerLanguages, type AnswerLanguage } from '../../domain/form/answers';
import { factsFor } from './facts/facts-for';
import type { Fact } from './facts/fact';
import { SpokenWords } from './spoken-words.svelte';
import { withoutAnswers } from './without-answers';

/** The facts of a dossier for one question, in each language of an answer. */
export class SpokenFacts {
  readonly #words = new SpokenWords();
  readonly #question: () => string;
  readonly #known: () => Dossier;

  constructor(question: () => string, dossier: () => Dossier) {
    this.#question = question;
    this.#known = withoutAnswers(dossier);
    for (const language of answerLanguages) void this.#words.load(language);
  }

  /** languages whose words could not be loaded */
  get failed(): readonly AnswerLanguage[] {
    return this.#words.failed;
  }

  // what is being typed is no fact: a letter typed makes no sentence anew
  readonly #dossier = $derived.by(() => this.#known());
  readonly #facts = $derived.by((): Partial<Record<AnswerLanguage, Fact[]>> => {
    const dossier = this.#dossier;
    return Object.fromEntries(
      Object.entries(this.#words.known).map(([language, words]) => [
        language,
        factsFor(this.#question(), dossier, { ...words, language: language as AnswerLanguage }),
      ]),
    );
  });

  /** undefined while the words of the language are on their way */
  in(language: AnswerLanguage): readonly Fact[] | undefined {
    return this.#facts[language];
  }
}
