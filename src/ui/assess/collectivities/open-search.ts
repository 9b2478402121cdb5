import { openCollectivities } from '../../../domain/collectivity/open-collectivities';
import { searchIndex, type SearchIndex } from '../../../domain/collectivity/search-index';

let opening: Promise<SearchIndex> | undefined;

/**
 * The list of collectivities, opened once and only when somebody is about to search it.
 *
 * @throws TypeError when its file cannot be loaded; the next call tries again
 */
export function openSearch(): Promise<SearchIndex> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<SearchIndex> {
  const { default: raw } = await import('../../../content/collectivities/collectivities.json');
  return searchIndex(openCollectivities(raw));
}
