import type { Change } from '../../../src/domain/dossier/history';

/** A goal of a dossier, as what was written of it. */
export const goal = (id: string, fr: string, order = 0): Change[] => [
  { field: `goals/${id}/order`, value: order },
  { field: `goals/${id}/what/fr`, value: fr },
];

/** A line of the programme. */
export const line = (id: string, fr: string, order = 0): Change[] => [
  { field: `programmeLines/${id}/order`, value: order },
  { field: `programmeLines/${id}/title/fr`, value: fr },
];

/** What a goal is linked to: `values/transparency`, `lines/l1`. */
export const link = (goalId: string, member: string): Change => ({
  field: `goals/${goalId}/${member}`,
  value: true,
});
