import type { Translate } from '../../adapters/i18n';
import { levelAt, type ProfileRow } from '../../domain/profile/readiness-profile';

type Kind = ProfileRow['kind'];

/** What the two ends of the scale are called. */
export const endsOf = (kind: Kind, t: Translate): { least: string; most: string } =>
  kind === 'minimum'
    ? { least: t('parts.status.not-met'), most: t('parts.status.met') }
    : { least: t('diagnosis.levels.weak'), most: t('diagnosis.levels.strong') };

/** How many rows stand where; of the assessed ones, those placed count as met. */
export function tallyOf(rows: readonly ProfileRow[]): { met: number; short: number; open: number } {
  const open = rows.filter(({ least, most }) => most > least).length;
  const short = rows.filter(({ status }) => status === 'not-met').length;
  return { met: rows.length - open - short, short, open };
}

/** Where an assessed criterion stands, in words: a level, or all that is still possible. */
export function placeWords({ first }: ProfileRow, t: Translate): string {
  return first === undefined
    ? t('gaps.profile.table.open', endsOf('assessed', t))
    : t(`diagnosis.levels.${levelAt(first)}`);
}
