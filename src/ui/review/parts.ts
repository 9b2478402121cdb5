import type { Dossier } from '../../domain/dossier/dossier';

/** The parts of a review, in the order of the questions; each has a heading `review.parts.<part>`. */
export const parts = [
  'general',
  'collectivities',
  'next-council',
  'call',
  'support',
  'track-record',
  'diagnosis',
  'judgements',
  'capacities',
  'network',
  'programme',
  'consultations',
  'decision',
  'decisions',
  'partners',
  'meetings',
  'roadmap',
  'cooperation',
  'lines',
  'goals',
  'questions',
  'answers',
  'letters',
  'focal-points',
  'evidence',
  'files',
  'filing',
  'submission',
  'copies',
  'exchanges',
  'outcome',
  'debrief',
  'obligations',
  'plan',
  'schedule',
  'pasted',
  'marks',
] as const;
export type Part = (typeof parts)[number];

type Key = Exclude<keyof Dossier, 'unfinished'>;

/** To which part each thing that a dossier says belongs; the type asks for one of everything new. */
const partOfKey: Readonly<Record<Key, Part>> = {
  edition: 'general',
  title: 'general',
  language: 'general',
  jurisdictions: 'collectivities',
  plannedMandate: 'next-council',
  call: 'call',
  support: 'support',
  trackRecord: 'track-record',
  diagnosis: 'diagnosis',
  judgements: 'judgements',
  capacities: 'capacities',
  remacto: 'network',
  networks: 'network',
  programme: 'programme',
  projects: 'programme',
  consultations: 'consultations',
  decision: 'decision',
  decisions: 'decisions',
  endorsements: 'partners',
  meetings: 'meetings',
  roadmap: 'roadmap',
  roadmapProposedOn: 'roadmap',
  cooperation: 'cooperation',
  programmeLines: 'lines',
  goals: 'goals',
  questions: 'questions',
  answers: 'answers',
  officialFocalPoint: 'focal-points',
  partnerFocalPoint: 'focal-points',
  evidence: 'evidence',
  attachments: 'files',
  official: 'filing',
  onlyFile: 'filing',
  submission: 'submission',
  submissions: 'copies',
  exchanges: 'exchanges',
  outcome: 'outcome',
  debrief: 'debrief',
  obligations: 'obligations',
  tasks: 'marks',
  invitations: 'letters',
  endorsedTexts: 'letters',
  actions: 'plan',
  schedule: 'schedule',
  pasted: 'pasted',
};

/** Whether a word is a key of a dossier. */
export const isKey = (word: string): word is Key => Object.hasOwn(partOfKey, word);

/** The letters are written beside a collectivity or a partner, and are a part of their own. */
export function partOfField(field: string): Part {
  const [key = '', , part = ''] = field.split('/');
  if (key === 'jurisdictions' && (part === 'supportLetter' || part === 'letterhead'))
    return 'letters';
  if (key === 'endorsements' && ofLetter.has(part)) return 'letters';
  return isKey(key) ? partOfKey[key] : 'general';
}

const ofLetter = new Set([
  'letter',
  'signedOn',
  'signatory',
  'letterFile',
  'letterPlace',
  'letterhead',
]);
