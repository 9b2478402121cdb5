import type { FactWords } from './fact';

/** « du 8 septembre 2021 au 8 septembre 2027 », as far as the days are known. */
export function period(
  { t, f }: Pick<FactWords, 't' | 'f'>,
  from: string | undefined,
  to: string | undefined,
): string {
  if (from !== undefined && to !== undefined)
    return t('means.programme.period', { from: f.date(from), to: f.date(to) });
  if (from !== undefined) return t('means.programme.from', { from: f.date(from) });
  return to === undefined ? '' : t('means.programme.to', { to: f.date(to) });
}
