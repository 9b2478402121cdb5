import type { Edition, Source } from '../domain/edition/edition';
import ogpLocal2022 from './editions/ogp-local-2022.json' with { type: 'json' };
import ogpLocal2023 from './editions/ogp-local-2023.json' with { type: 'json' };
import ogpLocalNext from './editions/ogp-local-next.json' with { type: 'json' };
import register from './sources.json' with { type: 'json' };

/** In the order they are offered: the call to come first, then back in time. */
export const editionIds = ['ogp-local-next', 'ogp-local-2023', 'ogp-local-2022'] as const;
export type EditionId = (typeof editionIds)[number];

export const isEditionId = (id: string): id is EditionId =>
  (editionIds as readonly string[]).includes(id);

// The compiler reads `"certainty": "ogp"` in JSON as any string. These files are held to the
// schema by scripts/check-content.ts, which runs at every build, and not again in the browser.
export const editions = {
  'ogp-local-2022': ogpLocal2022,
  'ogp-local-2023': ogpLocal2023,
  'ogp-local-next': ogpLocalNext,
} as unknown as Readonly<Record<EditionId, Edition>>;

export const sources = register as unknown as readonly Source[];

const sourcesById = new Map(sources.map((source) => [source.id, source]));

/** @throws RangeError for an id outside the register, which the check of the content excludes */
export function sourceOf(id: string): Source {
  const source = sourcesById.get(id);
  if (source === undefined) throw new RangeError(`No source ${id}`);
  return source;
}
