import type { Dossier } from '../../../domain/dossier/dossier';
import { questionLabel } from '../../form/question-words';
import type { FieldGroup, Words } from '../field-group';

/** Which question is answered, edited or pasted; an added one with words names itself as an item. */
function subject({ t, language }: Words, dossier: Dossier, [part, id]: readonly string[]) {
  if (part === undefined || !ofQuestions.has(part) || id === undefined) return undefined;
  const own = dossier.questions?.find((one) => one.id === id);
  if (part === 'questions') return questionLabel(t, language, id, undefined);
  return questionLabel(t, language, id, own) ?? t('form.stray.unknown');
}

const ofQuestions: ReadonlySet<string> = new Set(['answers', 'questions', 'pasted']);

export const formFields: FieldGroup = {
  names: {
    questions: 'form.fields.questions',
    'questions/label': 'form.fields.label',
    'questions/limit': 'form.fields.limit',
    'questions/asked': 'form.fields.asked',
    'questions/required': 'form.fields.required',
    answers: 'form.fields.answer',
  },
  codes: { 'questions asked': 'form.asked', 'questions required': 'form.required' },
  pages: { questions: 'rules', answers: { page: 'answers', ofItem: true } },
  subject,
};
