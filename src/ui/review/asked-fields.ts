import type { Dossier } from '../../domain/dossier/dossier';
import { lists } from '../../domain/dossier/lists';
import { needsPartnerFocalPoint } from '../../domain/letters/letters';
import { namedPaths } from '../fields/field-words';
import { many, records } from './item-of-field';
import { isKey } from './parts';

/** Of what the same is asked for each: commitments, criteria, modes, questions, obligations. */
export type Asked = Readonly<Record<(typeof records)[number], readonly string[]>> & {
  /** whether the dates of the call are asked: the edition does not have them */
  call: boolean;
};

const ofEach = ['name', 'mandate/startedOn', 'mandate/endsOn', 'supportLetter/status'] as const;

/** Lists that pages make by themselves: an empty one waits for no answer. */
const made: ReadonlySet<string> = new Set([
  'questions',
  'decisions',
  'submissions',
  'invitations',
  'endorsedTexts',
  'actions',
]);

/** Marks are said on the page of their task, a schedule has values of its own, and pasting is noted. */
const neverAsked: ReadonlySet<string> = new Set(['tasks', 'schedule', 'pasted']);

/** What is asked only after another answer, or is no question at all. */
const askedOnly: Readonly<Record<string, (dossier: Dossier, asked: Asked) => boolean>> = {
  title: () => false,
  language: () => false,
  removed: () => false,
  'call/isKnown': (_dossier, { call }) => call,
  'call/opensOn': ({ call }, asked) => asked.call && call?.isKnown === 'yes',
  'call/closesOn': ({ call }, asked) => asked.call && call?.isKnown === 'yes',
  support: ({ endorsements }) => endorsements === undefined,
  'decision/isVoted': ({ decision }) => decision?.takenBy === 'council',
  'decision/votes/for': ({ decision }) => decision?.isVoted === 'yes',
  'decision/votes/against': ({ decision }) => decision?.isVoted === 'yes',
  'decision/votes/abstained': ({ decision }) => decision?.isVoted === 'yes',
  'decision/correction': ({ decisions }) => (decisions ?? []).length > 0,
  partnerFocalPoint: needsPartnerFocalPoint,
};

/**
 * The fields that are asked once, whatever they hold: those with a name of their own, the lists, and
 * the first question about each thing of which the same is asked.
 */
export const askedFields = (dossier: Dossier, asked: Asked): string[] => [
  ...namedPaths.filter((path) => isAskedOnce(path, dossier, asked)),
  ...lists.filter((list) => dossier[list] === undefined && !made.has(list)),
  ...dossier.jurisdictions.flatMap(({ id }) => ofEach.map((path) => `jurisdictions/${id}/${path}`)),
  ...records.flatMap((record) => asked[record].map((id) => firstOf(record, id))),
];

function isAskedOnce(path: string, dossier: Dossier, asked: Asked): boolean {
  const [first = ''] = path.split('/');
  // the path of a part has no key of the dossier before it
  if (neverAsked.has(first) || !isKey(first) || many.has(first)) return false;
  return askedOnly[path]?.(dossier, asked) ?? true;
}

/** `diagnosis/petitions/state`: the question that comes first about one thing. */
function firstOf(record: string, id: string): string {
  const [first] = namedPaths.filter((path) => path.startsWith(`${record}/`));
  return first === undefined
    ? `${record}/${id}`
    : `${record}/${id}/${first.slice(record.length + 1)}`;
}
