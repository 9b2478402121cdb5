import { sourceOf } from '../../content';
import type { Edition, Source } from '../../domain/edition/edition';

/** What an assessment under an edition rests on, each source once. */
export function citedSources(edition: Edition): Source[] {
  const cited = [...edition.criteria, edition.call, edition.referenceDay].flatMap(({ cite }) =>
    cite.map(({ source }) => source),
  );
  return [...new Set(cited)].map(sourceOf);
}
