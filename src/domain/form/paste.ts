import type { Dossier } from '../dossier/dossier';
import type { Change } from '../dossier/history';
import type { Edition } from '../edition/edition';
import { filesToSend, type FileToSend, type FileUse } from '../submission/files-to-send';
import { answerLanguages, type AnswerLanguage } from './answers';
import { formQuestions, type FormQuestion } from './form-questions';

/** `changed`: what stands in the real form is no longer what the dossier says. */
export type PasteState = 'yes' | 'no' | 'changed';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
type Digest = (text: string) => string;

/** A field of the form with what goes into it. */
export interface PasteField {
  question: FormQuestion;
  /** exactly what is shown and copied; empty for a field that takes files */
  text: string;
  /** the languages in which there are words */
  written: AnswerLanguage[];
  /** of a field that takes files */
  files: FileToSend[];
  state: PasteState;
  /** ISO date on which it was put into the form, and in which language */
  on: string | undefined;
  language: AnswerLanguage | undefined;
}

/** The fields of a form, and the files that none of its fields asks for. */
interface PastePack {
  fields: PasteField[];
  otherFiles: FileToSend[];
}

/**
 * The fields of the form in its order, each with its text in the language that is sent.
 *
 * @param language - in which the form is filled in
 */
export function pastePack(
  dossier: Dossier,
  edition: Edition,
  language: AnswerLanguage,
  digest: Digest,
): PastePack {
  let rest = filesToSend(dossier);
  const fields = formQuestions(dossier, edition).map((question): PasteField => {
    const files = rest.filter((file) => isAskedBy(question, file));
    rest = rest.filter((file) => !files.includes(file));
    const { on, language: said } = pastedOf(dossier, question.id);
    return {
      question,
      text: question.form === 'text' ? pasteText(dossier, question.id, language) : '',
      written: answerLanguages.filter((one) => isWritten(pasteText(dossier, question.id, one))),
      files,
      state: stateOf(dossier, question, files, digest),
      on,
      language: said,
    };
  });
  return { fields, otherFiles: rest };
}

/** A text as the form gets it: as it is, its lines ended as every browser ends them. */
export function pasteText({ answers = {} }: Dossier, id: string, language: AnswerLanguage): string {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return (answer?.[language] ?? '').replace(/\r\n?/g, '\n');
}

export const isWritten = (text: string): boolean => text.trim() !== '';

/** Whether there is something to put into a field: words, or files. */
export const isFilled = ({ text, files }: Pick<PasteField, 'text' | 'files'>): boolean =>
  isWritten(text) || files.length > 0;

/** What is written once a field was filled in; one act. */
export function pasteChanges(
  { question, text, files }: Pick<PasteField, 'question' | 'text' | 'files'>,
  given: { language: AnswerLanguage; on: string; digest: Digest },
): Change[] {
  const field = `pasted/${question.id}`;
  const isText = question.form === 'text';
  return [
    { field: `${field}/on`, value: given.on },
    { field: `${field}/language`, value: isText ? given.language : null },
    { field: `${field}/sha256`, value: given.digest(isText ? text : namesOf(files)) },
  ];
}

/** What is written where a field was not filled in after all. */
export const unpasteChanges = (id: string): Change[] =>
  ['on', 'language', 'sha256'].map((part) => ({ field: `pasted/${id}/${part}`, value: null }));

/** How the fields of the form are filled: of all, how many are, and how many have changed since. */
export const pasteProgress = (fields: readonly PasteField[]) => ({
  pasted: fields.filter(({ state }) => state === 'yes').length,
  changed: fields.filter(({ state }) => state === 'changed').length,
  all: fields.length,
});

/**
 * The language to begin with: English where a text is written in it, since OGP's committee reads it;
 * else the one in which most fields are written, else that of the dossier.
 */
export function pasteLanguage(dossier: Dossier, edition: Edition): AnswerLanguage {
  const texts = formQuestions(dossier, edition).filter(({ form }) => form === 'text');
  const count = (language: AnswerLanguage) =>
    texts.filter(({ id }) => isWritten(pasteText(dossier, id, language))).length;
  const main = dossier.language ?? 'ar';
  if (count('en') > 0) return 'en';
  return answerLanguages.reduce((best, one) => (count(one) > count(best) ? one : best), main);
}

const pastedOf = ({ pasted = {} }: Dossier, id: string) => pasted[id] ?? {};

/** Judged against the language it was pasted in, whichever is shown. */
function stateOf(
  dossier: Dossier,
  { id, form }: FormQuestion,
  files: readonly FileToSend[],
  digest: Digest,
): PasteState {
  const { sha256, language } = pastedOf(dossier, id);
  if (sha256 === undefined) return 'no';
  const now = form === 'file' ? namesOf(files) : language && pasteText(dossier, id, language);
  return now !== undefined && digest(now) === sha256 ? 'yes' : 'changed';
}

/** Which files they are, whatever they are called and in whichever order. */
const namesOf = (files: readonly FileToSend[]): string =>
  files
    .map(({ sha256 }) => sha256)
    .toSorted()
    .join('\n');

const asked: ReadonlyMap<string, readonly FileUse['kind'][]> = new Map([
  ['support-letter', ['support-letter', 'delegation']],
  ['endorsement-letters', ['endorsement-letter']],
  ['other-files', ['proof']],
]);

const isAskedBy = ({ id, form }: FormQuestion, { uses }: FileToSend): boolean =>
  form === 'file' && uses.some(({ kind }) => asked.get(id)?.includes(kind));
