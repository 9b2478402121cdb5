import type { Dossier, Invitation } from '../dossier/dossier';
import { isSupporter } from '../dossier/stakeholders';
import type { Revision } from '../dossier/revision';
import { readLetterId } from '../letters/letter-id';

/**
 * What the staff should know before a reply is taken in, each with words `receive.remark.<code>`:
 * - `renamed`: it gives the organisation another name or kind
 * - `not-supporter`: the organisation is not noted, or no longer, among those that support
 * - `letter-signed`: its letter is noted as signed here already
 */
export type RemarkCode = 'renamed' | 'not-supporter' | 'letter-signed';

/** What there is to say of a reply beside what it changes, as the dossier stands. */
export function remarksOn(
  letterId: string,
  revisions: readonly Revision[],
  { endorsements = [] }: Pick<Dossier, 'endorsements'>,
): RemarkCode[] {
  const id = readLetterId(letterId)?.id;
  const organisation = endorsements.find((one) => one.id === id);
  if (organisation === undefined) return [];
  const isNaming = ({ field }: Revision) =>
    /^endorsements\/[^/]+\/(organisation\/\w+|kind)$/.test(field);
  return [
    ...(revisions.some(isNaming) ? (['renamed'] as const) : []),
    ...(isSupporter(organisation) ? [] : (['not-supporter'] as const)),
    ...(organisation.letter === 'signed' ? (['letter-signed'] as const) : []),
  ];
}

/** The invitations that were made for a letter, in the order of their days; prepared ones are none. */
export const invitationsOf = (
  { invitations = [] }: Pick<Dossier, 'invitations'>,
  letterId: string,
): Invitation[] =>
  invitations
    .filter(({ letter, madeOn }) => letter === letterId && madeOn !== undefined)
    .toSorted(({ madeOn: one = '' }, { madeOn: other = '' }) =>
      one === other ? 0 : one < other ? -1 : 1,
    );
