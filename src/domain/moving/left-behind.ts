import { stages } from '../course/stages';
import { tasks } from '../course/tasks';
import type { Dossier } from '../dossier/dossier';
import { takeApart } from '../dossier/fields';

/**
 * What a dossier for another call does not take over, because it belongs to the earlier candidacy:
 * what was signed, decided, confirmed and sent for it. The earlier dossier keeps all of it.
 */
const leftBehind = [
  'support-letter',
  'decision',
  'call',
  'one-file',
  'submission',
  'pasted',
  'exchanges',
  'outcome',
  'debrief',
  'obligations',
  'invitations',
  'declarations',
  'marks',
] as const;
export type LeftBehind = (typeof leftBehind)[number];

const sections: Readonly<Record<string, LeftBehind>> = {
  decision: 'decision',
  decisions: 'decision',
  call: 'call',
  onlyFile: 'one-file',
  submission: 'submission',
  submissions: 'submission',
  pasted: 'pasted',
  exchanges: 'exchanges',
  outcome: 'outcome',
  debrief: 'debrief',
  obligations: 'obligations',
  invitations: 'invitations',
  endorsedTexts: 'declarations',
};

/** From the stage in which the file itself is made. */
const first = stages.indexOf('prepare');

/**
 * Marks of done tasks that say nothing of another file: those of the stages from the file on, and that
 * of the consultation, which prepared the decision to be taken anew.
 */
const marks: ReadonlySet<string> = new Set([
  ...tasks.filter(({ stage }) => stages.indexOf(stage) >= first).map(({ id }) => id),
  'consultation',
]);

/** Why a field is not taken over; undefined for one that is. */
export function whyLeft(field: string): LeftBehind | undefined {
  const keys = field.split('/');
  const [section = '', item = '', part] = keys;
  // what is typed but not a value yet goes with its field
  if (section === 'unfinished') return whyLeft(item.replaceAll('|', '/'));
  if (section === 'jurisdictions') return part === 'supportLetter' ? 'support-letter' : undefined;
  if (section === 'tasks') return marks.has(item) ? 'marks' : undefined;
  return Object.hasOwn(sections, section) ? sections[section] : undefined;
}

/** What stays behind: what a dossier holds of it, and apart from that what it does not hold at all. */
export function leftOf(dossier: Dossier): { held: LeftBehind[]; others: LeftBehind[] } {
  const found = new Set([...takeApart(dossier).keys()].map(whyLeft));
  return {
    held: leftBehind.filter((one) => found.has(one)),
    others: leftBehind.filter((one) => !found.has(one)),
  };
}
