import type { Dossier } from '../dossier/dossier';

/** ISO day on which the file was sent, once that has come. */
export function sentOn(
  { submission }: Pick<Dossier, 'submission'>,
  today: Temporal.PlainDate,
): string | undefined {
  const on = submission?.submittedOn;
  return on !== undefined && on <= today.toString() ? on : undefined;
}
