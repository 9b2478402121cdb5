import type { Dossier } from '../dossier/dossier';
import type { Stage } from '../course/stages';
import type { Certainty } from '../edition/edition';

/** The stages whose work comes before the deadline; following the application comes after it. */
export const workStages = ['assess', 'decide', 'mobilise', 'orient', 'prepare', 'submit'] as const;
export type WorkStage = (typeof workStages)[number];

/** Working days of each stage where nobody said otherwise: our advice, and no rule of OGP or the guide. */
export const advisedDays: Readonly<Record<WorkStage, number>> = {
  assess: 15,
  decide: 10,
  mobilise: 30,
  orient: 20,
  prepare: 25,
  submit: 5,
};

/** Working days kept free before the deadline where nobody said otherwise: our advice. */
export const advisedBuffer = 5;

/** What the file format takes; what is beyond comes from no page and is brought back to it. */
export const mostDays = 730;
export const mostBuffer = 365;

/** A stage that begins only once another one is over. */
interface Dependency {
  on: WorkStage;
  /** who says so; §2.4 of the guide gives the order, and says why of some */
  certainty: Extract<Certainty, 'guide' | 'inference'>;
}

/**
 * What each stage waits for. The guide has the decision follow from the conclusions of the first stage,
 * and the draft on paper come before the form. The rest is inferred from its order: one mobilises for
 * what is decided, letters and answers need the partners and the goals. Orienting may overlap with
 * mobilising, since the internal groups need no partner yet.
 *
 * @see Moroccan guide, §2.4
 */
export const waitsFor: Readonly<Record<WorkStage, readonly Dependency[]>> = {
  assess: [],
  decide: [{ on: 'assess', certainty: 'guide' }],
  mobilise: [{ on: 'decide', certainty: 'inference' }],
  orient: [{ on: 'decide', certainty: 'inference' }],
  prepare: [
    { on: 'mobilise', certainty: 'inference' },
    { on: 'orient', certainty: 'inference' },
  ],
  submit: [{ on: 'prepare', certainty: 'guide' }],
};

/** The stages that may go on at the same time, in the order of the guide. */
export const mayOverlap: readonly (readonly [WorkStage, WorkStage])[] = [['mobilise', 'orient']];

export const isWorkStage = (stage: Stage): stage is WorkStage => stage !== 'follow';

/** How long each stage takes, in working days, as the dossier says it or as we advise. */
export function daysOf({ schedule }: Pick<Dossier, 'schedule'>): Record<WorkStage, number> {
  const said = (stage: WorkStage) =>
    within(schedule?.days?.[stage] ?? advisedDays[stage], 1, mostDays);
  return {
    assess: said('assess'),
    decide: said('decide'),
    mobilise: said('mobilise'),
    orient: said('orient'),
    prepare: said('prepare'),
    submit: said('submit'),
  };
}

/** How many working days are kept free before the deadline. */
export const bufferOf = ({ schedule }: Pick<Dossier, 'schedule'>): number =>
  within(schedule?.buffer ?? advisedBuffer, 0, mostBuffer);

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.trunc(value)));
