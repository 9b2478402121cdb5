import { headsByField, type Author, type Revision } from '../dossier/revision';
import { isInvited, itemOfDeclaration } from './fields';
import type { ShareTask } from './shared';

/** Nobody's name goes to an organisation with what the dossier says. */
const nobody: Author = { name: '', function: '' };

/** As many as a revision can name. */
const mostParents = 100;

/**
 * What an invitation holds of a dossier: of each field it may hold the revisions that nobody has
 * superseded, without author. Their parents are all that came before them, so that they supersede on
 * the organisation's device whatever came with an earlier invitation.
 *
 * @param revisions - the whole history of the dossier
 */
export function invitedRevisions(revisions: readonly Revision[], task: ShareTask): Revision[] {
  const heads = headsByField(revisions);
  const known = new Map(revisions.map((one) => [one.id, one]));
  const goes = chosen(heads, task);
  return [...heads].flatMap(([field, all]) =>
    goes(field)
      ? all.map((head) => ({ ...head, parents: ancestorsOf(head, known), author: nobody }))
      : [],
  );
}

type Heads = ReadonlyMap<string, readonly Revision[]>;

/** Which fields go: of what was removed, only that it was, and only to who may have seen it. */
function chosen(heads: Heads, task: ShareTask): (field: string) => boolean {
  const valueOf = (field: string) => heads.get(field)?.[0]?.value;
  const isAgain = [...heads.keys()].some(
    (field) =>
      /^invitations\/[^/]+\/letter$/.test(field) &&
      field !== `invitations/${task.invitationId}/letter` &&
      valueOf(field) === task.letterId,
  );
  return (field) => {
    if (!isInvited(field, task)) return false;
    const declaration = itemOfDeclaration(field);
    if (declaration !== undefined) {
      const item = `endorsedTexts/${declaration}`;
      if (!isOfLetter(heads.get(`${item}/letter`) ?? [], task)) return false;
      return valueOf(`${item}/removed`) !== true || /\/(letter|removed)$/.test(field);
    }
    const [list = '', id = ''] = field.split('/');
    if (list !== 'jurisdictions') return true;
    if (field.endsWith('/removed')) return isAgain;
    return valueOf(`${list}/${id}/removed`) !== true;
  };
}

const isOfLetter = (heads: readonly Revision[], { letterId }: ShareTask): boolean =>
  heads.length > 0 && heads.every(({ value }) => value === letterId);

/** The ids of all that a revision rests on, the nearest first. */
function ancestorsOf({ parents }: Revision, known: ReadonlyMap<string, Revision>): string[] {
  const found = new Set(parents);
  for (const id of found) for (const parent of known.get(id)?.parents ?? []) found.add(parent);
  return [...found].slice(0, mostParents);
}
