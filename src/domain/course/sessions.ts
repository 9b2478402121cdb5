import * as z from 'zod/mini';
import { jurisdictionTypes, type Dossier } from '../dossier/dossier';
import { certainty, citation } from '../edition/edition';

/** In which months the law has councils of a kind meet in ordinary session. */
const session = z.strictObject({
  types: z.array(z.enum(jurisdictionTypes)).check(z.minLength(1)),
  /** 1 to 12, in their order */
  months: z.array(z.int().check(z.minimum(1), z.maximum(12))).check(z.minLength(1)),
  certainty,
  cite: z.array(citation).check(z.minLength(1)),
});
export type Session = z.infer<typeof session>;

/** The ordinary sessions of all kinds of councils, as `content/sessions.json` holds them. */
export const sessionList = z.array(session);

/** A month in which a council meets. */
export interface SessionMonth {
  /** `2027-02` */
  month: string;
  /** id of the collectivity */
  jurisdiction: string;
  session: Session;
}

/**
 * The next month with an ordinary session of a council of the dossier; the current month counts, as
 * the law leaves its day to the council. Undefined while no collectivity is named.
 */
export function nextSession(
  { jurisdictions }: Pick<Dossier, 'jurisdictions'>,
  sessions: readonly Session[],
  today: Temporal.PlainDate,
): SessionMonth | undefined {
  return jurisdictions
    .flatMap(({ id, type }) =>
      sessions
        .filter(({ types }) => types.includes(type))
        .map((one) => ({ month: nextMonth(one.months, today), jurisdiction: id, session: one })),
    )
    .toSorted((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month)))[0];
}

function nextMonth(months: readonly number[], today: Temporal.PlainDate): string {
  const [earliest = 1, ...others] = months.toSorted((one, other) => one - other);
  const month = [earliest, ...others].find((one) => one >= today.month);
  const year = month === undefined ? today.year + 1 : today.year;
  return Temporal.PlainYearMonth.from({ year, month: month ?? earliest }).toString();
}
