import type { Plan } from '../../domain/plan/plan';

export const planViews = ['board', 'stages', 'proposals'] as const;
type PlanView = (typeof planViews)[number];

/** The view that an address asks for with `?view=`. */
export const viewIn = (query: URLSearchParams): PlanView | undefined =>
  planViews.find((one) => one === query.get('view'));

/** The view of an address that asks for none: an empty plan shows what could be in it. */
export const openingView = ({ actions, proposals }: Plan): PlanView =>
  actions.length > 0 || proposals.length === 0 ? 'board' : 'proposals';
