import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier } from '../../domain/dossier/dossier';
import { proofName } from '../evidence/proof-words';
import { isolated, organisationName } from '../fields/item-words';
import { projectName } from '../means/means-names';
import { goalName } from '../orient/names';
import { wordsIn } from '../shell/dossier-name';

/** How the gaps speak: in one language, of one dossier. */
export interface GapTellers {
  t: Translate;
  f: Formatters;
  language: Locale;
  dossier: Dossier;
}

/** Names said in a sentence before the others are only counted. */
export const mostNamed = 4;

/** « A, B et deux autres »: what the ids stand for, each with its own direction. */
function namesOf<Item extends { id: string }>(
  { t, f }: GapTellers,
  ids: readonly string[],
  items: readonly Item[] | undefined,
  nameOf: (item: Item, number: number) => string,
): string {
  const places = new Map((items ?? []).map((item, index) => [item.id, { item, index }]));
  const named = ids.slice(0, mostNamed).flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [isolated(nameOf(place.item, place.index + 1))];
  });
  const others = ids.length - named.length;
  return others > 0
    ? t('gaps.others', { names: named.join(t('result.and-source')), count: others })
    : f.list(named);
}

export const stakeholderNames = (tell: GapTellers, ids: readonly string[]): string =>
  namesOf(tell, ids, tell.dossier.endorsements, (one, number) =>
    organisationName(tell.t, tell.language, one, number),
  );

/** A goal is a sentence: between quotation marks one ends where the next begins. */
export const goalNames = (tell: GapTellers, ids: readonly string[]): string =>
  namesOf(tell, ids, tell.dossier.goals, (one, number) => {
    const name = goalName(tell.t, tell.language, one, number);
    return wordsIn(one.what, tell.language) === '' ? name : tell.t('gaps.quoted', { name });
  });

export const proofNames = (tell: GapTellers, ids: readonly string[]): string =>
  namesOf(tell, ids, tell.dossier.evidence, (one, number) =>
    proofName(tell.t, tell.language, one, number),
  );

/** The name of one project, as the sentences about it begin. */
export const projectNameOf = (tell: GapTellers, id: string): string =>
  namesOf(tell, [id], tell.dossier.projects, (one, number) =>
    projectName(tell.t, tell.language, one, number),
  );

/** Names from the application's own lists: values, axes, criteria. */
export const termNames = ({ t, f }: GapTellers, keys: readonly MessageKey[]): string =>
  f.list(keys.map((key) => t(key)));
