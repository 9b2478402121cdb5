import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier } from '../../domain/dossier/dossier';
import { addressOf } from '../routes';

/** The page last seen; before any was, the result, or the first question of an empty dossier. */
export function whereLeft(
  { id, position }: { id: string; position?: string | undefined },
  dossier: Dossier,
): string {
  if (position?.startsWith(`#/d/${id}/`)) return position;
  const page = dossier.jurisdictions.length === 0 ? 'collectivities' : 'tasks';
  return addressOf({ id, isExample: false }, page);
}

/** « 21 نونبر 2026 » and « 10:42 » of an instant, on the device's own clock. */
export function dayAndTime(instant: string, f: Formatters): { date: string; time: string } {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { date: f.date(day), time: f.time(instant) };
}
