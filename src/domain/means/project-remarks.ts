import type { Dossier } from '../dossier/dossier';
import type { Project } from './programme';

/** Something odd in a project of the programme, with the facts that make it so; days are ISO. */
export type ProjectRemark =
  | { code: 'project-reversed'; project: string; startsOn: string; endsOn: string }
  /** has its `day` before the programme's first day, or after its last: the `limit` */
  | { code: 'project-before' | 'project-after'; project: string; day: string; limit: string }
  /** starts a year or more before all others, which start in one and the same year */
  | { code: 'project-early'; project: string; startsOn: string; othersIn: number };

type Programme = NonNullable<Dossier['programme']>;
type Period = Pick<Programme, 'startsOn' | 'endsOn'>;

/** Whether a period ends before it starts. One day is a period: it starts and ends on it. */
export const isReversed = ({ startsOn, endsOn }: Period): boolean =>
  startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;

/**
 * What is odd in the projects of a programme, in their order. Of a reversed project or programme
 * nobody knows which day is the right one: nothing else is deduced from its days.
 */
export function projectRemarks(
  projects: readonly Project[],
  programme: Programme,
): ProjectRemark[] {
  const early = earlyProject(projects);
  const limits = isReversed(programme) ? {} : programme;
  return projects.flatMap((project) => [
    ...reversed(project),
    ...outside(project, limits),
    ...(early?.project === project.id ? [early] : []),
  ]);
}

function reversed(project: Project): ProjectRemark[] {
  const { id, startsOn = '', endsOn = '' } = project;
  return isReversed(project) ? [{ code: 'project-reversed', project: id, startsOn, endsOn }] : [];
}

function outside(project: Project, { startsOn: opens, endsOn: closes }: Period): ProjectRemark[] {
  if (isReversed(project)) return [];
  // the day that lies furthest out; where it has one day only, that one tells
  const first = project.startsOn ?? project.endsOn;
  const last = project.endsOn ?? project.startsOn;
  const remarks: ProjectRemark[] = [];
  if (first !== undefined && opens !== undefined && first < opens)
    remarks.push({ code: 'project-before', project: project.id, day: first, limit: opens });
  if (last !== undefined && closes !== undefined && last > closes)
    remarks.push({ code: 'project-after', project: project.id, day: last, limit: closes });
  return remarks;
}

/** Two projects that differ are no sign of a slip; three are, when two of them agree. */
const fewestOthers = 2;

function earlyProject(projects: readonly Project[]) {
  const dated = projects
    .filter((one) => one.startsOn !== undefined && !isReversed(one))
    .map(({ id, startsOn = '' }) => ({ id, startsOn }))
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  const [first, ...others] = dated;
  const [second] = others;
  if (first === undefined || second === undefined || others.length < fewestOthers) return undefined;
  const { id: project, startsOn } = first;
  const othersIn = yearOf(second.startsOn);
  const aYearLater = Temporal.PlainDate.from(startsOn).add({ years: 1 }).toString();
  const doAgree = others.every((one) => yearOf(one.startsOn) === othersIn);
  if (!doAgree || second.startsOn < aYearLater) return undefined;
  return { code: 'project-early', project, startsOn, othersIn } as const;
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));
