import { parseRecord } from '../../../domain/decision/recorded';
import type { Leaf } from '../../../domain/dossier/revision';
import { versionWords } from '../../decide/decision-words';
import { momentOf } from '../../decide/recorded-at';
import type { FieldGroup, Words } from '../field-group';

export const decideFields: FieldGroup = {
  names: {
    consultations: 'decide.fields.consultations',
    'consultations/who': 'decide.fields.who',
    'consultations/name': 'decide.fields.name',
    'consultations/on': 'decide.fields.on',
    'consultations/opinion': 'decide.fields.opinion',
    'consultations/note': 'decide.fields.note',
    'decision/on': 'decide.fields.decision-on',
    'decision/kind': 'decide.fields.decision-kind',
    'decision/takenBy': 'decide.fields.taken-by',
    'decision/isVoted': 'decide.fields.is-voted',
    'decision/votes/for': 'decide.fields.votes-for',
    'decision/votes/against': 'decide.fields.votes-against',
    'decision/votes/abstained': 'decide.fields.votes-abstained',
    'decision/reasons': 'decide.fields.reasons',
    'decision/correction': 'decide.fields.correction',
    decisions: 'decide.fields.decisions',
    'decisions/record': 'decide.fields.record',
    'decisions/sha256': 'decide.fields.sha256',
    'decisions/recordedAt': 'decide.fields.recorded-at',
  },
  codes: {
    'consultations who': 'decide.consulted',
    'consultations opinion': 'decide.opinions',
    'decision kind': 'decide.kinds',
    'decision takenBy': 'decide.takers',
    'decision isVoted': 'decide.voted',
  },
  items: {
    consultations: { text: 'name', numbered: 'decide.consultation.numbered' },
    // a record is named by its number: what it says is a phrase of its own
    decisions: { text: '', numbered: 'decide.fields.numbered' },
  },
  pages: {
    consultations: 'consultation',
    decision: 'decision',
    decisions: { page: 'recorded', ofItem: true },
  },
  value: recordedWords,
};

/** A record is a phrase, its instant a day and an hour; nobody reads JSON in a history. */
function recordedWords(words: Words, keys: readonly string[], value: Leaf): string | undefined {
  const [list, , part] = keys;
  if (list !== 'decisions' || typeof value !== 'string') return undefined;
  if (part === 'recordedAt') {
    const { date, time } = momentOf(words, value);
    return `${date} · ${time}`;
  }
  if (part !== 'record') return undefined;
  const record = parseRecord(value);
  return record ? versionWords(words, record) : words.t('decide.decision.unreadable');
}
