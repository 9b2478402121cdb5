import { editions, isEditionId, type EditionId } from '../content';
import type { Edition } from '../domain/edition/edition';

/** The rules of an edition; one this version does not know is shown by those of the next call. */
export const editionOf = (id: string): Edition => editions[knownEdition(id)];

export const knownEdition = (id: string): EditionId => (isEditionId(id) ? id : 'ogp-local-next');
