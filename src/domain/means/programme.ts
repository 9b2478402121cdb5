import type { Dossier } from '../dossier/dossier';
import { programmeAxes } from '../dossier/means';
import type { ogpValues, supportingValues } from '../dossier/strategy';

export type ProgrammeAxis = (typeof programmeAxes)[number];
/** A project of the openness programme of a REMACTO member. */
export type Project = NonNullable<Dossier['projects']>[number];
type Value = (typeof ogpValues)[number] | (typeof supportingValues)[number];

/**
 * The axes on which at least one project stands, in the network's order. A project without an axis
 * counts for none.
 */
export function axesCovered(projects: readonly Pick<Project, 'axis'>[]): ProgrammeAxis[] {
  const taken = new Set(projects.map(({ axis }) => axis));
  return programmeAxes.filter((axis) => taken.has(axis));
}

const values: Readonly<Record<ProgrammeAxis, readonly Value[]>> = {
  participation: ['participation'],
  information: ['transparency'],
  digitalisation: ['technology'],
  'transparency-accountability': ['transparency', 'accountability'],
};

/**
 * The values of open government that work on an axis can serve. `technology` counts only beside one
 * of OGP's three: an axis of digitalisation alone covers none of them.
 *
 * @see our deduction: neither OGP nor the network says which axis stands for which value
 */
export const valuesOfAxis = (axis: ProgrammeAxis): readonly Value[] => values[axis];

/** What the projects of a programme cost together. */
export interface BudgetTotal {
  /** in dirhams, of the projects that have a budget; 0 where none has */
  dirhams: number;
  /** how many projects have no budget: where there are some, the total is a part only */
  without: number;
}

/** Adds up the budgets of projects. A budget of 0 is a budget. */
export function budgetTotal(projects: readonly Pick<Project, 'budget'>[]): BudgetTotal {
  const budgets = projects.flatMap(({ budget }) => budget ?? []);
  return {
    dirhams: budgets.reduce((sum, budget) => sum + budget, 0),
    without: projects.length - budgets.length,
  };
}
