import type { Block, Paragraph } from '../../adapters/pdf/document';
import {
  answerLanguages,
  isAnswered,
  lengthOf,
  suggestedLimit,
  type AnswerLanguage,
} from '../../domain/form/answers';
import { formQuestions, type FormQuestion } from '../../domain/form/form-questions';
import { strayAnswers } from '../../domain/form/stray-answers';
import { attachedWords } from '../form/answer-state';
import { counted, lengthWords, overWords } from '../form/length-words';
import { questionLabel } from '../form/question-words';
import { heading, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { isolate } from '../shell/isolate';
import type { Book, Chapter } from './book';
import { entered } from './entered';
import { sentence, title } from './parts/telling';
import { pastedPart } from './pasted-part';
import { both, notSaid, said, saidIn } from './said';
import { asNothing } from './says-nothing';

/** The questions of the form in their order, each with its answer and its length against the limit. */
export function answersChapter(book: Book): Chapter {
  const { dossier, edition, words, second } = book;
  const intro = sentence(book, ({ t }) => t('book.answers.intro'));
  const hasAnswers = Object.keys(dossier.answers ?? {}).some((id) => isAnswered(dossier, id));
  return {
    id: 'answers',
    title: words.t('book.answers.title'),
    secondTitle: second?.t('book.answers.title'),
    blocks: [
      ...(hasAnswers ? intro : asNothing(intro)),
      ...formQuestions(dossier, edition).flatMap((one, at) => question(book, one, at + 1)),
      ...strays(book),
      ...ownQuestions(book),
      ...pastedPart(book),
    ],
  };
}

function question(book: Book, one: FormQuestion, number: number): Block[] {
  const { words, dossier } = book;
  const title = both(book, (own) => {
    const asked = labelIn(own, one);
    return own === words ? own.t('book.answers.numbered', { number, question: asked }) : asked;
  });
  if (one.form === 'file') {
    const attached = sentence(
      book,
      ({ t }) => attachedWords(t, dossier, one.id) || t('book.answers.file'),
    );
    return [heading(2, title), ...(hasFilesFor(dossier) ? attached : asNothing(attached))];
  }
  const answer = said(book, dossier.answers?.[one.id]);
  return [
    heading(2, title),
    ...(answer.length === 0 ? [notSaid(book)] : [...lengths(book, one), ...answer]),
  ];
}

/** Something is attached, or there is somebody whose letter is awaited. */
const hasFilesFor = ({ jurisdictions, endorsements = [], evidence = [] }: Book['dossier']) =>
  jurisdictions.length + endorsements.length + evidence.length > 0;

const labelIn = ({ t, language }: ReportWords, { id, own }: FormQuestion): string => {
  const label = questionLabel(t, language, id, own) ?? id;
  return own?.label === undefined ? label : isolate(label);
};

/** How long the printed texts are; of the others that they exist, and by how much one is too long. */
function lengths(book: Book, { id, limit }: FormQuestion): Paragraph[] {
  const { dossier, words, second } = book;
  const texts = dossier.answers?.[id] ?? {};
  const printed = saidIn(book, texts);
  const written = answerLanguages.filter((language) => (texts[language] ?? '').trim() !== '');
  const others = written.filter((language) => !printed.includes(language));
  const also = (own: ReportWords) =>
    others.map((language) => shortLength(own, language, texts[language] ?? '', limit));
  const ownWords = (language: AnswerLanguage) => (language === second?.language ? second : words);
  return [
    ...printed.map((language) =>
      lengthLine(ownWords(language), language, texts[language] ?? '', limit),
    ),
    ...(others.length === 0
      ? []
      : sentence(
          book,
          (own) =>
            own.t('book.answers.also', { texts: own.f.list(also(own).map(({ text }) => text)) }),
          {
            look: 'small',
            keepWithNext: true,
            ...(also(words).some(({ isOver }) => isOver) ? { ink: 'alert' } : {}),
          },
        )),
  ];
}

const isOverLimit = (text: string, limit: FormQuestion['limit']): boolean =>
  limit !== null && lengthOf(text, limit.unit) > limit.max;

function lengthLine(
  words: ReportWords,
  language: AnswerLanguage,
  text: string,
  limit: FormQuestion['limit'],
): Paragraph {
  const { t } = words;
  const label = t('report.label', { label: t(`form.languages.${language}`) });
  const line = `${label} ${counted(words, text, limit).words}`;
  const look = { language: words.language, keepWithNext: true };
  return isOverLimit(text, limit)
    ? small(strong(line), { ...look, ink: 'alert' })
    : small(line, look);
}

/** « anglais, 25 mots », with what is too much. */
function shortLength(
  words: ReportWords,
  language: AnswerLanguage,
  text: string,
  limit: FormQuestion['limit'],
): { text: string; isOver: boolean } {
  const { max, unit } = limit ?? suggestedLimit;
  const length = lengthOf(text, unit);
  const isOver = isOverLimit(text, limit);
  return {
    isOver,
    text: words.t(isOver ? 'book.answers.also-over' : 'book.answers.also-one', {
      language: words.t(`history.languages.${language}`),
      length: lengthWords(words, length, unit),
      over: isOver ? overWords(words, length - max, unit) : '',
    }),
  };
}

/** What was changed in the questions; only the form of a call nobody has announced follows it. */
const ownQuestions = (book: Book): Block[] =>
  entered(book, ['questions'], {
    note: sentence(
      book,
      ({ t }) => t(`book.answers.questions-${book.edition.provisional ? 'yours' : 'kept'}`),
      { look: 'small', keepWithNext: true },
    ),
  });

/** Answers to what this form does not ask are kept, and not sent. */
function strays(book: Book): Block[] {
  const { dossier, edition } = book;
  const ids = strayAnswers(dossier, edition).filter((id) => isAnswered(dossier, id));
  if (ids.length === 0) return [];
  const own = (id: string) => dossier.questions?.find((one) => one.id === id);
  return [
    heading(
      2,
      both(book, ({ t }) => t('book.answers.strays')),
    ),
    ...sentence(book, ({ t }) => t('book.answers.strays-note'), {
      look: 'small',
      keepWithNext: true,
    }),
    ...ids.flatMap((id): Block[] => [
      title(book, 3, ({ t, language }) => isolate(questionLabel(t, language, id, own(id)) ?? id)),
      ...said(book, dossier.answers?.[id]),
    ]),
  ];
}
