import type { Told } from '../../adapters/receiving';
import type { Arrived } from './arrived';

interface JustOpened {
  id: string;
  arrived: Arrived;
  /** what it would change as its dossier stood when it was opened */
  told?: Promise<Told> | undefined;
  /** when it was opened, ms */
  at: number;
}

/** How long what was told holds, ms: until the page of the report is there, and hardly longer. */
const holds = 5_000;

let last: JustOpened | undefined;

/**
 * Keeps what was just read of a file for its report: reading it a second time takes as long again. A
 * file with others in it that is not in memory is read again from where it is kept: the one that was
 * chosen may go away.
 */
export function rememberOpened(id: string, arrived: Arrived, told?: Promise<Told>): void {
  const hasOthers = arrived.kind === 'file' && arrived.attached.length > 0;
  last =
    hasOthers && arrived.sha256 === undefined
      ? undefined
      : { id, arrived, told, at: performance.now() };
}

/** What was read of a received file, where it is the one that was opened last in this tab. */
export const justOpened = (id: string): Arrived | undefined =>
  last?.id === id ? last.arrived : undefined;

/** What it would change, for its first report: later ones are worked out anew. */
export function justTold(id: string): Promise<Told> | undefined {
  if (last?.id !== id) return undefined;
  const { told, at } = last;
  last.told = undefined;
  return performance.now() - at < holds ? told : undefined;
}
