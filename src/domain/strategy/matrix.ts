import type { Dossier } from '../dossier/dossier';
import { readGoal, type GoalLinks } from './coverage';

/** Goals and lines of the programme as they are linked, each side in the order of the dossier. */
export interface Matrix {
  goals: GoalLinks[];
  /** of each line, the ids of the goals linked to it */
  goalsOfLine: ReadonlyMap<string, readonly string[]>;
}

/** The links between goals and lines, read from both sides. Linear in the number of links. */
export function matrixOf({
  goals = [],
  programmeLines = [],
}: Pick<Dossier, 'goals' | 'programmeLines'>): Matrix {
  const goalsOfLine = new Map<string, string[]>(programmeLines.map(({ id }) => [id, []]));
  const ids = new Set(goalsOfLine.keys());
  const rows = goals.map((goal) => readGoal(goal, ids));
  for (const { id, lines } of rows) for (const line of lines) goalsOfLine.get(line)?.push(id);
  return { goals: rows, goalsOfLine };
}
