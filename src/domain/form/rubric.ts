import * as z from 'zod/mini';
import { contentKey } from '../dossier/shapes';
import { certainty } from '../edition/edition';

const names = z.array(contentKey);

/** What makes the answers to some questions strong or weak; every name is a text of the rubric. */
export const rubric = z.strictObject({
  id: contentKey,
  /** questions of the form; none where it is said of every answer */
  questions: names,
  strong: names.check(z.minLength(1)),
  weak: names.check(z.minLength(1)),
  /** what is worth attaching */
  attach: names,
  certainty,
});
export type Rubric = z.infer<typeof rubric>;

/** The parts of the rubric that speak of a question: its own first, then what is said of every answer. */
export const rubricsOf = (all: readonly Rubric[], question: string): Rubric[] => [
  ...all.filter(({ questions }) => questions.includes(question)),
  ...all.filter(({ questions }) => questions.length === 0),
];
