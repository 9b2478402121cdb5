import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import type { Project } from '../../domain/means/programme';
import { isReversed } from '../../domain/means/project-remarks';
import type { Fault } from '../answers/attempt.svelte';
import { countFault } from '../answers/count-fault';
import { dateFault } from '../answers/date-fault';
import { idOf } from '../answers/dossier-value';

/** In dirhams, what one project of Ben Guerir's programme costs: the example beside the field. */
export const exampleBudget = 40_000;

interface Asked {
  t: Translate;
  f: Formatters;
  dossier: Dossier;
  months: MonthNames;
}

/** What cannot be right in the dates of the programme: one is not finished, or it ends before it starts. */
export function programmeFaults({ t, f, dossier, months }: Asked): Fault[] {
  const { programme = {} } = dossier;
  return [
    dateFault(t, dossier, 'programme/adoptedOn', months, t('means.fields.adopted')),
    dateFault(t, dossier, 'programme/startsOn', months, t('means.fields.programme-starts')),
    dateFault(t, dossier, 'programme/endsOn', months, t('means.fields.programme-ends')),
    reversed(
      'programme',
      programme,
      (starts) => t('means.error.programme-reversed', { starts }),
      f,
    ),
  ].filter((fault) => fault !== undefined);
}

/** What a project lacks to say anything, and what cannot be right in it. */
export function projectFaults({ t, f, dossier, months }: Asked, project: Project): Fault[] {
  const base = `projects/${project.id}`;
  const title = { id: idOf(`${base}/title/ar`), code: 'no-words', message: t('means.error.title') };
  return [
    hasWords(project.title) ? undefined : title,
    dateFault(t, dossier, `${base}/startsOn`, months, t('means.fields.starts')),
    dateFault(t, dossier, `${base}/endsOn`, months, t('means.fields.ends')),
    reversed(base, project, (starts) => t('means.error.project-reversed', { starts }), f),
    budgetFault({ t, f, dossier }, `${base}/budget`),
  ].filter((fault) => fault !== undefined);
}

/** Said beside the last day of a period that ends before it starts. */
function reversed(
  field: string,
  period: Pick<Project, 'startsOn' | 'endsOn'>,
  say: (starts: string) => string,
  f: Formatters,
): Fault | undefined {
  if (period.startsOn === undefined || !isReversed(period)) return undefined;
  const message = say(f.date(period.startsOn));
  return { id: idOf(`${field}/endsOn`), code: 'ends-before-it-starts', message };
}

/** « 50.000 » is how many write fifty thousand dirhams: the words say how to write it here. */
function budgetFault({ t, f, dossier }: Omit<Asked, 'months'>, field: string): Fault | undefined {
  const fault = countFault(t, dossier, field, t('means.fields.budget'));
  return fault?.code === 'not-whole'
    ? { ...fault, message: t('means.error.budget-not-whole', { example: f.number(exampleBudget) }) }
    : fault;
}
