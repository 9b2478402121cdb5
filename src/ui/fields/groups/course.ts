import { obligations } from '../../../content/obligations';
import { taskIds } from '../../../domain/course/task-ids';
import { taskOf } from '../../../domain/course/tasks';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import { parseCopy } from '../../../domain/submission/frozen';
import { momentOf } from '../../decide/recorded-at';
import { obligationWords } from '../../follow/obligation-words';
import type { FieldGroup, Words } from '../field-group';

const marks = taskIds.map((id) => [`tasks/${id}`, id] as const);

/** The marks of done tasks, the submission, and what follows it to the end of the course. */
export const courseFields: FieldGroup = {
  names: {
    ...Object.fromEntries(marks.map(([field, id]) => [field, `tasks.names.${id}` as const])),
    'submission/submittedOn': 'tasks.fields.submitted-on',
    'submission/submittedAt': 'follow.fields.submitted-at',
    'submission/by': 'follow.submission.by',
    'submission/receipt': 'follow.submission.receipt',
    'submission/receiptFile': 'follow.submission.receipt-file',
    submissions: 'follow.fields.submissions',
    'submissions/copy': 'follow.fields.copy',
    'submissions/sha256': 'follow.fields.sha256',
    'submissions/recordedAt': 'follow.fields.recorded-at',
    exchanges: 'follow.fields.exchanges',
    'exchanges/request': 'follow.exchange.request',
    'exchanges/on': 'follow.exchange.on',
    'exchanges/dueOn': 'follow.exchange.due-on',
    'exchanges/answer': 'follow.exchange.answer',
    'exchanges/answeredOn': 'follow.exchange.answered-on',
    'outcome/result': 'tasks.fields.result',
    'outcome/on': 'tasks.fields.result-on',
    'outcome/note': 'tasks.fields.result-note',
    'debrief/said': 'follow.debrief.said',
    'debrief/worked': 'follow.debrief.worked',
    'debrief/change': 'follow.debrief.change',
    'obligations/doneOn': 'follow.obligations.done-on',
    'obligations/note': 'follow.obligations.note',
  },
  codes: { 'outcome result': 'tasks.outcome.result' },
  items: {
    // a copy is named by its number: what it says is a dossier of its own
    submissions: { text: '', numbered: 'follow.fields.numbered' },
    exchanges: { text: 'request', numbered: 'follow.exchange.numbered' },
  },
  pages: {
    ...Object.fromEntries(marks.map(([field, id]) => [field, taskOf(id).page])),
    submission: 'submission',
    submissions: { page: 'sent', ofItem: true },
    exchanges: { page: 'exchanges', ofItem: true },
    outcome: 'outcome',
    debrief: 'debrief',
    obligations: { page: 'obligations', ofItem: true },
  },
  subject,
  value,
};

/** Which obligation after an admission. */
function subject(words: Words, _dossier: Dossier, [list, id]: readonly string[]) {
  const one = list === 'obligations' ? obligations.find((other) => other.id === id) : undefined;
  return one && obligationWords(words, one, 'name');
}

function value(
  words: Words,
  keys: readonly string[],
  leaf: Leaf,
  dossier?: Dossier,
): string | undefined {
  const { t } = words;
  const [list, part] = keys;
  if (list === 'tasks') return t(leaf === 'done' ? 'tasks.fields.done' : 'tasks.fields.not-done');
  if (typeof leaf !== 'string') return undefined;
  if (list === 'submissions') return copyWords(words, keys[2], leaf);
  if (list !== 'submission') return undefined;
  if (part === 'submittedAt') return hourWords(words, leaf);
  if (part !== 'receiptFile') return undefined;
  return dossier?.attachments?.find(({ id }) => id === leaf)?.name ?? t('follow.files.unnamed');
}

/** A frozen copy is a phrase, its instant a day and an hour; nobody reads JSON in a history. */
function copyWords(words: Words, part: string | undefined, leaf: string): string | undefined {
  if (part === 'recordedAt') {
    const { date, time } = momentOf(words, leaf);
    return `${date} · ${time}`;
  }
  if (part !== 'copy') return undefined;
  const copy = parseCopy(leaf);
  return copy
    ? words.t('follow.copies.version', {
        version: copy.version,
        ...momentOf(words, copy.recordedAt),
      })
    : words.t('follow.copies.unreadable');
}

function hourWords({ t }: Words, leaf: string): string {
  const [hour = '', minute = ''] = leaf.split(':');
  return t('format.time', { hour, minute });
}
