import type { Dossier } from '../dossier/dossier';
import { programmeAxes } from '../dossier/means';
import { axesCovered, type Project, type ProgrammeAxis } from './programme';
import { isReversed, projectRemarks, type ProjectRemark } from './project-remarks';

/** Something odd in an openness programme, with the facts that make it so; days are ISO. */
export type ProgrammeRemark =
  | { code: 'programme-reversed'; startsOn: string; endsOn: string }
  /** its last day is past; taken from the projects where the programme itself has none */
  | { code: 'programme-ended'; endsOn: string; from: 'programme' | 'projects' }
  /** adopted on a day still to come */
  | { code: 'adoption-ahead'; adoptedOn: string }
  | { code: 'axis-empty'; axis: ProgrammeAxis }
  | ProjectRemark;

/**
 * What is odd in the openness programme: first of the programme, then of its axes, then of each
 * project in its order. All are remarks, never errors, but for the two `…-reversed`, which cannot be
 * true. Nothing is guessed from what people wrote: a programme of training only is not judged. A
 * dossier without programme and projects has no remark.
 *
 * @param asOf - the day in Casablanca it is looked at; the last day of a programme is still part of it
 */
export function programmeRemarks(
  dossier: Pick<Dossier, 'programme' | 'projects'>,
  asOf: Temporal.PlainDate,
): ProgrammeRemark[] {
  const { programme = {}, projects = [] } = dossier;
  return [
    ...ofProgramme(programme, projects, asOf.toString()),
    ...emptyAxes(projects),
    ...projectRemarks(projects, programme),
  ];
}

function ofProgramme(
  programme: NonNullable<Dossier['programme']>,
  projects: readonly Project[],
  today: string,
): ProgrammeRemark[] {
  const { adoptedOn, startsOn = '', endsOn = '' } = programme;
  const remarks: ProgrammeRemark[] = [];
  if (isReversed(programme)) remarks.push({ code: 'programme-reversed', startsOn, endsOn });
  else {
    const last = programme.endsOn ?? lastDayOf(projects);
    const from = programme.endsOn === undefined ? 'projects' : 'programme';
    if (last !== undefined && last < today)
      remarks.push({ code: 'programme-ended', endsOn: last, from });
  }
  if (adoptedOn !== undefined && adoptedOn > today)
    remarks.push({ code: 'adoption-ahead', adoptedOn });
  return remarks;
}

/** The last day of all projects; undefined while one of them has none, or none that can be true. */
function lastDayOf(projects: readonly Project[]): string | undefined {
  if (projects.some((one) => one.endsOn === undefined || isReversed(one))) return undefined;
  return projects
    .map(({ endsOn = '' }) => endsOn)
    .sort()
    .at(-1);
}

/** Said once a project has an axis: before that, nothing is known of the axes. */
function emptyAxes(projects: readonly Project[]): ProgrammeRemark[] {
  const covered = axesCovered(projects);
  if (covered.length === 0) return [];
  return programmeAxes
    .filter((axis) => !covered.includes(axis))
    .map((axis) => ({ code: 'axis-empty', axis }));
}
