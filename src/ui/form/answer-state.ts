import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { supportersOf } from '../../domain/dossier/stakeholders';
import { answerLanguages, isAnswered, lengthOf, suggestedLimit } from '../../domain/form/answers';
import type { FormQuestion } from '../../domain/form/form-questions';
import { lengthWords, overWords } from './length-words';

interface Words {
  t: Translate;
  f: Formatters;
}

/** What the list says of an answer. */
export interface AnswerState {
  code: 'to-answer' | 'answered' | 'over' | 'optional' | 'file';
  /** in which languages, and how long each is */
  lengths: string[];
}

export function answerState(words: Words, dossier: Dossier, question: FormQuestion): AnswerState {
  if (question.form === 'file')
    return {
      code: 'file',
      lengths: [attachedWords(words.t, dossier, question.id)].filter(Boolean),
    };
  if (!isAnswered(dossier, question.id))
    return { code: question.required ? 'to-answer' : 'optional', lengths: [] };
  const said = answerLanguages
    .map((language) => lengthIn(words, language, dossier.answers?.[question.id], question))
    .filter((one) => one !== undefined);
  return {
    code: said.some(({ isOver }) => isOver) ? 'over' : 'answered',
    lengths: said.map((one) => one.words),
  };
}

function lengthIn(
  words: Words,
  language: Locale,
  answer: LocalizedText | undefined,
  { limit }: FormQuestion,
): { words: string; isOver: boolean } | undefined {
  const text = answer?.[language] ?? '';
  if (text.trim() === '') return undefined;
  const { max, unit } = limit ?? suggestedLimit;
  const length = lengthOf(text, unit);
  const isOver = limit !== null && length > max;
  const given = {
    language: words.t(`form.languages.${language}`),
    length: lengthWords(words, length, unit),
    max: words.f.number(max),
  };
  if (isOver)
    return {
      words: words.t('form.state.over-by', {
        ...given,
        over: overWords(words, length - max, unit),
      }),
      isOver,
    };
  const key = limit === null ? 'form.state.unlimited' : 'form.state.length';
  return { words: words.t(key, given), isOver };
}

/** How many of the files that a question asks for are attached; nothing for one nobody knows. */
export function attachedWords(t: Translate, dossier: Dossier, question: string): string {
  if (question === 'support-letter') {
    const all = dossier.jurisdictions;
    const attached = all.filter(({ supportLetter }) => supportLetter?.file !== undefined).length;
    return t('form.file.support-letter', { attached, all: all.length });
  }
  if (question === 'endorsement-letters') {
    const all = supportersOf(dossier) ?? [];
    const attached = all.filter(({ letterFile }) => letterFile !== undefined).length;
    return t('form.file.endorsement-letters', { attached, all: all.length });
  }
  if (question !== 'other-files') return '';
  return t('form.file.other-files', { attached: dossier.evidence?.length ?? 0 });
}
