import type { Digest } from '../decision/recorded';
import type { Dossier } from '../dossier/dossier';
import { lists } from '../dossier/lists';
import { submissionCopy } from './submission-copy';

type Item = NonNullable<Dossier['submissions']>[number];

/** What a frozen copy says; every item of its lists has an id. */
interface SubmissionCopy {
  version: number;
  /** ISO instant */
  recordedAt: string;
  dossier: Dossier;
}

/** A frozen copy that can be read; whether it is the one that was written, {@link isFrozenIntact} says. */
export interface Frozen {
  id: string;
  /** the text the digest is of */
  text: string;
  sha256: string;
  recordedAt: string;
  copy: SubmissionCopy;
}

/** A copy is read once: it may be millions of characters long, and never changes. */
const known = new WeakMap<Item, Frozen | undefined>();

/** Reads one frozen copy; undefined for one that is not whole. */
export function readFrozen(item: Item): Frozen | undefined {
  if (!known.has(item)) known.set(item, readAnew(item));
  return known.get(item);
}

function readAnew({ id, copy: text, sha256, recordedAt }: Item): Frozen | undefined {
  if (text === undefined || sha256 === undefined || recordedAt === undefined) return undefined;
  const copy = parseCopy(text);
  return copy && { id, text, sha256, recordedAt, copy };
}

/** Reads the text of a frozen copy; undefined where it is none. */
export function parseCopy(text: string): SubmissionCopy | undefined {
  try {
    const { data } = submissionCopy.safeParse(JSON.parse(text));
    return data !== undefined && hasIds(data.dossier)
      ? { version: data.version, recordedAt: data.recordedAt, dossier: data.dossier }
      : undefined;
  } catch {
    return undefined;
  }
}

const hasIds = (dossier: Readonly<Record<string, unknown>>): dossier is Dossier =>
  lists.every((list) =>
    ((dossier[list] ?? []) as { id?: string }[]).every(({ id }) => id !== undefined),
  );

/** The frozen copies from the last on: by when they were recorded, then by id, on every device alike. */
export const copiesLastFirst = ({ submissions = [] }: Pick<Dossier, 'submissions'>): Item[] =>
  submissions.toSorted((one, other) => {
    const [first, second] = [millisecondsOf(one), millisecondsOf(other)];
    return first === second ? (one.id < other.id ? 1 : -1) : second - first;
  });

const millisecondsOf = ({ recordedAt }: Item): number =>
  recordedAt === undefined ? 0 : Temporal.Instant.from(recordedAt).epochMilliseconds;

/** The copy recorded last; undefined where there is none, or where it cannot be read. */
export function lastCopy(dossier: Pick<Dossier, 'submissions'>): Frozen | undefined {
  const [last] = copiesLastFirst(dossier);
  return last && readFrozen(last);
}

/**
 * Whether a frozen copy is still the one that was written: its text has the digest that stands beside
 * it, and says the instant that stands beside it.
 */
export const isFrozenIntact = (
  { text, sha256, recordedAt, copy }: Frozen,
  digest: Digest,
): boolean => digest(text) === sha256 && copy.recordedAt === recordedAt;
