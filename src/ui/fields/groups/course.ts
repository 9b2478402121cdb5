import { taskIds } from '../../../domain/course/task-ids';
import { taskOf } from '../../../domain/course/tasks';
import type { FieldGroup } from '../field-group';

const marks = taskIds.map((id) => [`tasks/${id}`, id] as const);

/** The marks of done tasks, and the end of the course. */
export const courseFields: FieldGroup = {
  names: {
    ...Object.fromEntries(marks.map(([field, id]) => [field, `tasks.names.${id}` as const])),
    'submission/submittedOn': 'tasks.fields.submitted-on',
    'outcome/result': 'tasks.fields.result',
    'outcome/on': 'tasks.fields.result-on',
    'outcome/note': 'tasks.fields.result-note',
  },
  codes: { 'outcome result': 'tasks.outcome.result' },
  pages: {
    ...Object.fromEntries(marks.map(([field, id]) => [field, taskOf(id).page])),
    submission: 'submission',
    outcome: 'outcome',
  },
  value: ({ t }, [first], value) =>
    first === 'tasks'
      ? t(value === 'done' ? 'tasks.fields.done' : 'tasks.fields.not-done')
      : undefined,
};
