import type { Arrived } from './arrived';

let last: { id: string; arrived: Arrived } | undefined;

/**
 * Keeps what was just read of a file for its report: reading it a second time takes as long again. A
 * file with others in it is read again from where it is kept: the one that was chosen may go away.
 */
export function rememberOpened(id: string, arrived: Arrived): void {
  const hasOthers = arrived.kind === 'file' && arrived.attached.length > 0;
  last = hasOthers ? undefined : { id, arrived };
}

/** What was read of a received file, where it is the one that was opened last in this tab. */
export const justOpened = (id: string): Arrived | undefined =>
  last?.id === id ? last.arrived : undefined;
