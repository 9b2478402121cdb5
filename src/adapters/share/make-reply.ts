import type { Revision } from '../../domain/dossier/revision';
import { cleanHistory } from '../../domain/share/clean-history';
import { repliedRevisions, writeReply } from '../../domain/share/reply-revisions';
import { makeShareFile, type LetterTask } from './make-share-file';

interface Reply extends LetterTask {
  /** ids of the revisions that came with invitations: they are not the organisation's own */
  given: ReadonlySet<string>;
}

/**
 * The file in which an organisation sends its letter back, with what it wrote about itself.
 *
 * @throws SealingUnavailable where a passphrase is given and the browser has no cryptography
 */
export function makeReply({ given, ...task }: Reply): Promise<Blob> {
  const own = repliedRevisions(task.revisions, given, task);
  const text = writeReply(task.isClean === true ? withoutReplaced(own) : own);
  return makeShareFile('reply', text, task);
}

/** Which letter a declaration was of stays: it tells that the declaration is the organisation's to write. */
function withoutReplaced(own: readonly Revision[]): Revision[] {
  const clean = cleanHistory(own);
  return own.map((one, index) => (one.field.endsWith('/letter') ? one : (clean[index] ?? one)));
}
