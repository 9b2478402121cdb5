import { stages } from '../../../domain/course/stages';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import { lunarFeasts } from '../../../domain/schedule/holidays';
import { wordsIn } from '../../shell/dossier-name';
import type { FieldGroup, Words } from '../field-group';
import { isolated, short, shortTitle } from '../item-words';

/** What will be done, by when, and what was put into the real form. */
export const planningFields: FieldGroup = {
  names: {
    actions: 'labels.plan.register',
    'actions/gap': 'labels.plan.gap',
    'actions/what': 'labels.plan.what',
    'actions/responsible': 'labels.plan.responsible',
    'actions/effort': 'labels.plan.effort',
    'actions/expected': 'labels.plan.expected',
    'actions/after': 'labels.plan.after',
    'actions/dueOn': 'labels.plan.due-on',
    'actions/begunOn': 'labels.plan.begun-on',
    'actions/doneOn': 'labels.plan.done-on',
    'actions/proofs': 'labels.plan.proof',
    'actions/closing': 'labels.plan.closing',
    'schedule/days': 'labels.schedule.days',
    'schedule/buffer': 'labels.schedule.buffer',
    'schedule/sittings': 'labels.schedule.sitting',
    'schedule/feasts': 'labels.schedule.feast',
    'pasted/on': 'labels.pasted.on',
    'pasted/language': 'labels.pasted.language',
    'pasted/sha256': 'labels.pasted.sha256',
  },
  codes: { 'actions effort': 'labels.plan.efforts' },
  items: { actions: { text: 'what', numbered: 'labels.plan.numbered' } },
  pages: {
    actions: { page: 'plan', ofItem: true },
    schedule: 'schedule',
    pasted: 'paste',
  },
  subject,
  value,
};

/** Which stage, session, action or proof a field is about. */
function subject(words: Words, dossier: Dossier, keys: readonly string[]): string | undefined {
  const [list, part = '', id = '', member] = keys;
  if (list === 'schedule') return scheduled(words, dossier, part, id);
  if (list !== 'actions' || member === undefined) return undefined;
  if (id === 'after') {
    const other = dossier.actions?.find((one) => one.id === member);
    return short(wordsIn(other?.what, words.language)) || words.t('labels.plan.known-action');
  }
  if (id !== 'proofs') return undefined;
  const proof = dossier.evidence?.find((one) => one.id === member);
  return short(wordsIn(proof?.title, words.language)) || words.t('labels.plan.known-proof');
}

function scheduled(
  { t, f, language }: Words,
  dossier: Dossier,
  part: string,
  key: string,
): string | undefined {
  if (part === 'days') {
    const stage = stages.find((one) => one === key);
    return stage && t(`stages.names.${stage}`);
  }
  if (part === 'feasts') {
    const [name, year = ''] = key.split('.');
    const feast = lunarFeasts.find((one) => one === name);
    return feast && t(`labels.feasts.${feast}`, { year });
  }
  if (part !== 'sittings' || key === '') return undefined;
  const [month = '', ...id] = key.split('.');
  const council = dossier.jurisdictions.find((one) => one.id === id.join('.'));
  const who = council ? isolated(shortTitle(t, council, language)) : '';
  return [who, f.month(month)].filter((one) => one !== '').join(language === 'ar' ? '، ' : ', ');
}

/** What was chosen in the form that closes an action, before it is closed. */
const ofClosing = /^unfinished[|/]actions[|/][^|/]+[|/]closing[|/]/;

/** The day of a session or a feast, whose key does not end as that of a date. */
const isDay = (group: string | undefined, leaf: Leaf): leaf is string =>
  (group === 'sittings' || group === 'feasts') &&
  typeof leaf === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(leaf);

/** A gap is a code, and a choice may be an id, which nobody reads in a history. */
function value({ t, f }: Words, keys: readonly string[], leaf: Leaf): string | undefined {
  if (typeof leaf === 'string' && ofClosing.test(keys.join('/')))
    return t('labels.plan.closing-choice');
  const [list, group, part] = keys;
  if (list === 'schedule' && isDay(group, leaf)) return f.date(leaf);
  return list === 'actions' && part === 'gap' && leaf !== null
    ? t('labels.plan.gap-known')
    : undefined;
}
