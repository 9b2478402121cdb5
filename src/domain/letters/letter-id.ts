import type { LetterKind } from '../dossier/letters';

/** Names a letter within its dossier, for ever: `support-07.427.01.01`. */
export const letterIdOf = (kind: LetterKind, id: string): string => `${kind}-${id}`;

/** Whose letter it is; undefined for no name of a letter. */
export function readLetterId(letterId: string): { kind: LetterKind; id: string } | undefined {
  const read = /^(?<kind>support|endorsement)-(?<id>[A-Za-z0-9][A-Za-z0-9.-]{0,63})$/.exec(
    letterId,
  );
  if (!read?.groups) return undefined;
  const { kind, id = '' } = read.groups;
  return { kind: kind as LetterKind, id };
}

/** The document's name for a live server, fixed now: `dossier/<id>/letter/<letterId>`. */
export const documentNameOf = (dossierId: string, letterId: string): string =>
  `dossier/${dossierId}/letter/${letterId}`;
