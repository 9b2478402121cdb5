import type { Dossier } from '../dossier/dossier';
import type { Change } from '../dossier/history';

/**
 * What moves a dossier to another edition: one field. Nothing else is written, so that the move is
 * made whole or not at all, and moving back changes nothing.
 *
 * @param to - id of the edition
 * @returns nothing for a dossier that follows it already
 */
export const moveChanges = ({ edition }: Pick<Dossier, 'edition'>, to: string): Change[] =>
  edition === to ? [] : [{ field: 'edition', value: to }];
