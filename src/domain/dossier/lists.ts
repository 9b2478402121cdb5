/** Lists whose items have identity, so that edits of two devices meet in the right item. */
export const lists = [
  'jurisdictions',
  'trackRecord',
  'capacities',
  'networks',
  'projects',
  'consultations',
  'decisions',
  'endorsements',
  'meetings',
  'roadmap',
  'programmeLines',
  'goals',
  'questions',
  'attachments',
  'evidence',
  'submissions',
  'exchanges',
  'invitations',
  'endorsedTexts',
  'actions',
] as const;
export type ListName = (typeof lists)[number];
