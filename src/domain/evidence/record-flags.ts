import type { Assessment } from '../assessment/assessment';
import { assessTrackRecord } from '../assessment/criteria/track-record';
import { textsIn } from '../assessment/facts';
import type { Dossier, Initiative } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import { proofsGiven, provenSteps } from './standing';

/** How long before the last counted step becomes too old we say so; nobody's rule but ours. */
const warnedMonths = 6;

/** What the register says of the track record. */
export interface RecordFlags {
  /** OGP's years, and the first and last day that count, ISO; undefined where the edition asks none */
  years: number | undefined;
  from: string | undefined;
  to: string | undefined;
  /** ids of steps before the first day that counts: OGP's rule */
  tooOld: string[];
  /** ids of steps for which no proof stands, neither in their own words nor in the register: our advice */
  unproven: string[];
  /** last reference day on which a step that counts today still counts, ISO; undefined where none counts */
  countsUntil: string | undefined;
  /** that day is less than {@link warnedMonths} after the reference day: our advice */
  isAgeing: boolean;
}

/**
 * Steps of the track record that are too old, about to be, or without a proof.
 *
 * @param assessment - of the same dossier: what is too old at the reference day is found there
 * @see OGP Local eligibility, item 2
 */
export function recordFlags(dossier: Dossier, assessment: Assessment): RecordFlags {
  const facts = assessment.criteria.find(({ id }) => id === 'track-record')?.facts ?? {};
  const years = typeof facts['years'] === 'number' ? facts['years'] : undefined;
  const day = (name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' ? fact : undefined;
  };
  const proven = provenSteps(proofsGiven(dossier, assessment));
  const said = (dossier.trackRecord ?? []).filter(({ what, on }) => hasWords(what) || on);
  const counted = new Set(textsIn(facts['inWindow']));
  const newest = (dossier.trackRecord ?? [])
    .filter(({ id }) => counted.has(id))
    .toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))[0];
  const countsUntil =
    newest === undefined || years === undefined ? undefined : lastDayOf(newest, years, assessment);
  const warnedFrom = Temporal.PlainDate.from(assessment.referenceDay).add({ months: warnedMonths });
  return {
    years,
    from: day('windowFrom'),
    to: day('windowTo'),
    tooOld: textsIn(facts['older']),
    unproven: said.filter(({ id }) => !proven.has(id)).map(({ id }) => id),
    countsUntil,
    isAgeing: countsUntil !== undefined && countsUntil < warnedFrom.toString(),
  };
}

/** The last reference day on which a step counts: the assessment is asked, it alone knows the years. */
function lastDayOf(step: Initiative, years: number, { asOf }: Assessment): string {
  const day = Temporal.PlainDate.from(step.on ?? asOf).add({ years });
  const next = day.add({ days: 1 });
  const { status } = assessTrackRecord(
    { initiativeWithinYears: years },
    {
      dossier: { trackRecord: [step] },
      asOf: Temporal.PlainDate.from(asOf),
      referenceDay: next,
    },
  );
  // counted from 29 February, a step of the 28th counts one day longer
  return (status === 'met' ? next : day).toString();
}
