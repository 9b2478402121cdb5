import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Blocker } from '../../domain/course/rule';
import type { TaskState } from '../../domain/course/task-state';
import { tasks } from '../../domain/course/tasks';
import type { Dossier } from '../../domain/dossier/dossier';
import { supportersOf } from '../../domain/dossier/stakeholders';
import { letterIdOf } from '../../domain/letters/letter-id';
import { addressOf } from '../routes';
import type { Session } from '../session.svelte';
import { wordsFor } from '../result/words';
import { isolate } from '../shell/isolate';

/** What a blocker says: what is missing, never that the person failed. */
export function blockerWords(t: Translate, { code, count = 0, criterion }: Blocker): string {
  return t(`tasks.blockers.${code}`, {
    count,
    criterion: criterion === undefined ? '' : t(`criteria.${criterion}.name`),
  });
}

/** Where the cause of a blocker is mended. */
export const addressOfCause = (session: Session, { page, item }: Blocker): string =>
  addressOf(session, page, item);

/**
 * Where a task is done: its page, for the support letter that of the first collectivity; as long as
 * nothing is answered, eligibility begins with its first question.
 */
export function addressOfTask(session: Session, { id, status }: TaskState): string {
  const [first] = session.dossier.jurisdictions;
  const task = tasks.find((one) => one.id === id);
  const needsCollectivity =
    id === 'support-letter' || (id === 'eligibility' && status === 'not-started');
  if (task === undefined || (needsCollectivity && first === undefined)) {
    return addressOf(session, 'collectivities');
  }
  return addressOf(session, task.page, id === 'support-letter' ? first?.id : task.item);
}

/**
 * Where the texts of the letters of a task are written: the text itself where there is one letter, else
 * their list; undefined for any other task, and while nobody is there to write one.
 */
export function addressOfLetters(session: Session, id: TaskState['id']): string | undefined {
  if (id === 'endorsement-letters') {
    const hasSupporters = (supportersOf(session.dossier)?.length ?? 0) > 0;
    return hasSupporters ? addressOf(session, 'letters') : undefined;
  }
  const [first, ...others] = session.dossier.jurisdictions;
  if (id !== 'support-letter' || first === undefined) return undefined;
  return others.length > 0
    ? addressOf(session, 'letters')
    : addressOf(session, 'letter', letterIdOf('support', first.id));
}

/** What a task holds so far, in one line; nothing for a task that tells no more than its status. */
export function noteWords(
  t: Translate,
  f: Formatters,
  { id, note }: TaskState,
): string | undefined {
  const on = typeof note['on'] === 'string' ? f.date(note['on']) : '';
  switch (id) {
    case 'eligibility':
    case 'filer':
    case 'one-file':
    case 'review':
    case 'debrief':
      return undefined;
    case 'internal-group':
    case 'external-group':
      return t('tasks.notes.meetings', note);
    case 'decision':
      return note['kind'] === undefined
        ? undefined
        : t(`tasks.notes.decision.${note['kind'] as 'apply'}`, { on });
    case 'submission':
      return on === '' ? undefined : t('tasks.notes.submission', { on });
    case 'outcome':
      return on === '' || note['result'] === undefined
        ? undefined
        : t('tasks.notes.outcome', {
            result: t(`tasks.outcome.result.${note['result'] as 'admitted'}`),
            on,
          });
    default:
      return t(`tasks.notes.${id}`, note);
  }
}

/** « Dossier de candidature de la commune de Ben Guerir », with typed words marked. */
export function dossierTitle(
  t: Translate,
  f: Formatters,
  language: Locale,
  dossier: Dossier,
): string {
  const { title, jurisdictions } = dossier;
  if (title !== undefined && title.trim() !== '') {
    return t('tasks.title-named', { name: isolate(title.trim()) });
  }
  const [first, ...others] = jurisdictions;
  if (first === undefined) return t('tasks.title', { who: t('result.phrase.none') });
  const who = wordsFor(t, f, language, dossier).named(first, 'phrase');
  return others.length === 0
    ? t('tasks.title', { who })
    : t('tasks.title-joint', { first: who, count: others.length });
}
