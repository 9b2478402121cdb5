import { addressOf, type Route } from '../routes';

/** The pages from which an answer is changed and to which one comes back, at the row that was changed. */
const returnPages = ['review', 'complete'] as const;
type ReturnPage = (typeof returnPages)[number];

/** What a “Change” link says of where it stands: the page, its item, and the row. */
export interface ReturnPlace {
  page: ReturnPage;
  item?: string | undefined;
  row?: string | undefined;
}

/** The part of an address that leads back to a place. */
export const returnQuery = ({ page, item, row }: ReturnPlace): Record<string, string> => ({
  from: page,
  ...(item !== undefined && { item }),
  ...(row !== undefined && { row }),
});

/**
 * Where Back and Continue lead after a “Change” link of one of these pages: to its row. Undefined for
 * any other address. The pages that an example shows come back as well.
 */
export function returnAddress(
  dossier: { id: string; isExample: boolean },
  query: URLSearchParams | undefined,
): string | undefined {
  const page = returnPages.find((one) => one === query?.get('from'));
  if (query === undefined || page === undefined) return undefined;
  const row = query.get('row');
  return addressOf(dossier, page, query.get('item') ?? undefined, row === null ? {} : { row });
}

/** The query of the address in which one is; none on a page that has none. */
export const queryOf = (route: Route): URLSearchParams | undefined =>
  'query' in route ? route.query : undefined;
