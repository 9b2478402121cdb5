/** The stages of a candidacy, in the order of the Moroccan guide (§2.4). */
export const stages = [
  'assess',
  'decide',
  'mobilise',
  'orient',
  'prepare',
  'submit',
  'follow',
] as const;
export type Stage = (typeof stages)[number];
