import * as z from 'zod/mini';
import { historyFaults } from '../dossier/file-history';
import { revision, type Revision } from '../dossier/revision';
import { isReplied, itemOfDeclaration } from './fields';
import type { ShareTask } from './shared';

type Letter = Pick<ShareTask, 'letterId'>;

/** Far above what an organisation writes about itself. */
const mostRevisions = 20_000;

const replyText = z.strictObject({
  revisions: z.array(revision).check(z.maxLength(mostRevisions)),
});

/**
 * What an organisation sends back of what it wrote beside its letter.
 *
 * @param revisions - all that its device has
 * @param given - ids of those that came with invitations: the dossier has them, with their authors
 */
export const repliedRevisions = (
  revisions: readonly Revision[],
  given: ReadonlySet<string>,
  task: Letter,
): Revision[] => {
  const foreign = foreignDeclarations(revisions, task);
  return revisions.filter(
    ({ id, field }) =>
      !given.has(id) && isReplied(field, task) && !foreign.has(itemOfDeclaration(field) ?? '#'),
  );
};

export const writeReply = (revisions: readonly Revision[]): string =>
  `${JSON.stringify({ revisions })}\n`;

/**
 * The revisions of a reply, read as hostile until proved otherwise.
 *
 * @returns `damaged` for what nobody has written so, `exceeds` where they write in what is not the
 * organisation's
 */
export function readReply(raw: unknown, task: Letter): Revision[] | 'damaged' | 'exceeds' {
  const read = replyText.safeParse(raw);
  if (!read.success || historyFaults(read.data.revisions, true).length > 0) return 'damaged';
  const { revisions } = read.data;
  const foreign = foreignDeclarations(revisions, task);
  return foreign.size === 0 && revisions.every(({ field }) => isReplied(field, task))
    ? revisions
    : 'exceeds';
}

/** Declarations said to be of another letter. */
function foreignDeclarations(revisions: readonly Revision[], task: Letter): Set<string> {
  return new Set(
    revisions.flatMap(({ field, value }) => {
      const id = field.endsWith('/letter') ? itemOfDeclaration(field) : undefined;
      const isForeign = value !== null && value !== task.letterId;
      return id !== undefined && isForeign ? [id] : [];
    }),
  );
}
