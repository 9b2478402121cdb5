import type { Line } from './letter-text';
import { isBlank } from './plain';

/** The elements that the writer has ticked against a line; a tick beside no words counts for nothing. */
export const saidIn = (lines: readonly Line[]): Set<string> =>
  new Set(lines.filter((line) => !isBlank(line)).flatMap(({ says }) => says ?? []));
