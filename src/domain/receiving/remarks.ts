import type { Dossier, Invitation } from '../dossier/dossier';
import { isSupporter } from '../dossier/stakeholders';
import type { Entry } from '../dossier/entries';
import type { Conflict } from '../dossier/revision';
import { readLetterId } from '../letters/letter-id';
import type { Contribution } from './by-author';

/**
 * What the staff should know before a reply is taken in, each with words `receive.remark.<code>`:
 * - `renamed`: it gives the organisation another name or kind than stands here
 * - `not-supporter`: the organisation is not noted, or no longer, among those that support
 * - `letter-signed`: its letter is noted as signed here already
 */
export type RemarkCode = 'renamed' | 'not-supporter' | 'letter-signed';

/** What a file would change, and of which answers two would stand. */
interface Told {
  by: readonly Contribution[];
  conflicts: readonly Conflict[];
}

/**
 * What there is to say of a reply beside what it changes, as the dossier stands.
 *
 * @param told - what the reply changes now: what an earlier one of the same letter brought is no news
 */
export function remarksOn(
  letterId: string,
  told: Told,
  { endorsements = [] }: Pick<Dossier, 'endorsements'>,
): RemarkCode[] {
  const id = readLetterId(letterId)?.id;
  const organisation = endorsements.find((one) => one.id === id);
  if (organisation === undefined) return [];
  return [
    ...(fieldsOf(told).some(isNaming) ? (['renamed'] as const) : []),
    ...(isSupporter(organisation) ? [] : (['not-supporter'] as const)),
    ...(organisation.letter === 'signed' ? (['letter-signed'] as const) : []),
  ];
}

const isNaming = (field: string) => /^endorsements\/[^/]+\/(organisation\/\w+|kind)$/.test(field);

const fieldsOf = ({ by, conflicts }: Told): string[] => [
  ...conflicts.map(({ field }) => field),
  ...by.flatMap(({ entries }) => entries).flatMap(fieldsOfEntry),
];

function fieldsOfEntry(entry: Entry): string[] {
  if (entry.kind === 'changed') return [entry.change.field];
  return 'parts' in entry ? entry.parts.map(({ field }) => field) : [];
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
