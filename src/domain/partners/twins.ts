import { foldName } from '../collectivity/fold-name';
import type { Dossier, LocalizedText } from '../dossier/dossier';

/** Names alike so far are taken for the same: the whole of a text of 100,000 characters is no name. */
const longestCompared = 500;

/** A name is folded once for as long as the dossier holds it unchanged, not at every letter typed. */
const folded = new WeakMap<LocalizedText, readonly string[]>();

/**
 * Stakeholders entered twice: of each one, the others that bear the same name in any language,
 * whatever the accents, the case or the article. Nothing is refused: two may indeed be namesakes.
 *
 * @returns ids of the others by id, in the order of the register; only those that have any
 */
export function twins({
  endorsements = [],
}: Pick<Dossier, 'endorsements'>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Set<string>>();
  for (const { id, organisation } of endorsements) {
    for (const name of namesOf(organisation))
      byName.set(name, (byName.get(name) ?? new Set()).add(id));
  }
  const found = new Map<string, readonly string[]>();
  for (const { id, organisation } of endorsements) {
    const alike = new Set(namesOf(organisation).flatMap((name) => [...(byName.get(name) ?? [])]));
    alike.delete(id);
    if (alike.size > 0) found.set(id, [...alike]);
  }
  return found;
}

function namesOf(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  const known = folded.get(text);
  if (known) return known;
  const names = Object.values(text)
    .map((name = '') => foldName(name.slice(0, longestCompared)))
    .filter((name) => name !== '');
  folded.set(text, names);
  return names;
}
