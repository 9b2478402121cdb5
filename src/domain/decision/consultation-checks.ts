import { foldName } from '../collectivity/fold-name';
import type { Dossier } from '../dossier/dossier';

type Consultation = NonNullable<Dossier['consultations']>[number];

/** Consultations that are said to have taken place on a day to come. */
export const futureConsultations = (
  { consultations = [] }: Pick<Dossier, 'consultations'>,
  today: Temporal.PlainDate,
): Consultation[] => consultations.filter(({ on }) => on !== undefined && on > today.toString());

/**
 * Consultations of a body that the list has already, on the same day: of the same kind, and of the
 * same name in one of its languages (written a little otherwise is the same), or neither with a name.
 */
export function repeatedConsultations({
  consultations = [],
}: Pick<Dossier, 'consultations'>): Consultation[] {
  const seen = new Set<string>();
  return consultations.filter((one) => {
    const names = namesOf(one);
    const isRepeated = names.some((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    return isRepeated;
  });
}

/** Under what a consultation could be the same as another; nothing while its day or kind is not known. */
function namesOf({ who, on, name }: Consultation): string[] {
  if (who === undefined || on === undefined) return [];
  const said = Object.entries<string | undefined>(name ?? {}).flatMap(([language, text = '']) => {
    const folded = foldName(text);
    return folded === '' ? [] : [`${language} ${folded}`];
  });
  return (said.length > 0 ? said : ['']).map((one) => `${who} ${on} ${one}`);
}
