/** The zone in which Moroccan collectivities read a day; deadlines keep their own. */
export const casablanca = 'Africa/Casablanca';

/** Today in Morocco. */
export function todayInCasablanca(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO(casablanca);
}
