import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';

/** Letters of the longest name that a sentence or a table still reads well with. */
const longestInSentence = 120;

/**
 * The dossier with names that fit a sentence. What a person typed stands once as typed, where it
 * is stated; a name of 5,000 letters is not said again with every sentence that mentions it.
 */
export function withShortNames(dossier: Dossier): Dossier {
  return {
    ...dossier,
    jurisdictions: dossier.jurisdictions.map((one) => ({ ...one, name: shortTexts(one.name) })),
    ...(dossier.endorsements && {
      endorsements: dossier.endorsements.map(({ organisation, ...one }) => ({
        ...one,
        ...(organisation && { organisation: shortTexts(organisation) }),
      })),
    }),
    ...(dossier.trackRecord && {
      trackRecord: dossier.trackRecord.map(({ what, ...one }) => ({
        ...one,
        ...(what && { what: shortTexts(what) }),
      })),
    }),
  };
}

export const shortTexts = (text: LocalizedText, longest = longestInSentence): LocalizedText =>
  Object.fromEntries(
    Object.entries<string | undefined>(text).flatMap(([language, words]) =>
      words === undefined ? [] : [[language, shortName(words, longest)]],
    ),
  );

function shortName(name: string, longest: number): string {
  const letters = Array.from(name.slice(0, 2 * longest + 2));
  const kept = letters.slice(0, longest - 1);
  return letters.length <= longest ? name : `${kept.join('').trimEnd()}…`;
}
