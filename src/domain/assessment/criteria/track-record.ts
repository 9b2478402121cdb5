import type { Initiative } from '../../dossier/dossier';
import type { Change, Circumstances, Finding } from '../assessment';

/**
 * One dated reform or co-creation in the years before the reference day. What lies after the as-of
 * day has not happened yet and does not count.
 *
 * @see OGP Local eligibility, item 2
 */
export function assessTrackRecord(
  test: { initiativeWithinYears: number },
  given: Pick<Circumstances, 'referenceDay' | 'asOf'> & {
    dossier: Pick<Circumstances['dossier'], 'trackRecord'>;
  },
): Finding {
  const { dossier, referenceDay, asOf } = given;
  const opens = referenceDay.subtract(
    { years: test.initiativeWithinYears },
    { overflow: 'constrain' },
  );
  const closes = Temporal.PlainDate.compare(asOf, referenceDay) < 0 ? asOf : referenceDay;
  const list = dossier.trackRecord ?? [];
  const from = opens.toString();
  const to = closes.toString();
  const dated = list.flatMap((one) => (one.on === undefined ? [] : [{ ...one, on: one.on }]));
  const inWindow = dated.filter(({ on }) => on >= from && on <= to);
  const undated = list.filter(({ on }) => on === undefined);
  const facts = {
    years: test.initiativeWithinYears,
    windowFrom: from,
    windowTo: to,
    inWindow: inWindow.map(({ id }) => id),
    older: dated.filter(({ on }) => on < from).map(({ id }) => id),
    later: dated.filter(({ on }) => on > to).map(({ id }) => id),
    undated: undated.map(({ id }) => id),
    lastDated:
      dated
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    asked: dossier.trackRecord !== undefined,
  };
  if (inWindow.length > 0) return { status: 'met', facts, changes: [] };
  // a call that closes more than the window ahead leaves no past day that could count
  const changes =
    from > to ? [[]] : [[...undated.map((one) => dateIt(one, from, to)), newOne(from, to)]];
  return dossier.trackRecord === undefined || undated.length > 0
    ? { status: 'unknown', facts, changes }
    : { status: 'not-met', blockedBy: from > to ? 'time' : 'action', facts, changes };
}

const dateIt = ({ id }: Initiative, from: string, to: string): Change => ({
  kind: 'date-initiative',
  by: 'action',
  initiative: id,
  from,
  to,
});

const newOne = (from: string, to: string): Change => ({
  kind: 'new-initiative',
  by: 'action',
  from,
  to,
});
