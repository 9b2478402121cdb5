import { get } from 'svelte/store';
import { locale, type Locale, type Translate } from '../../adapters/i18n';
import { frenchLink } from '../../domain/collectivity/french-link';
import type { Dossier, Jurisdiction, LocalizedText } from '../../domain/dossier/dossier';

/** A person's text in the wanted language, else in the first one that has it. */
export function wordsIn(text: LocalizedText | undefined, language: Locale): string {
  // beside English, a name in Latin letters reads better than one in Arabic
  const order =
    language === 'en' ? (['en', 'fr', 'ar'] as const) : ([language, 'ar', 'fr', 'en'] as const);
  return order.map((one) => text?.[one]?.trim() ?? '').find((words) => words !== '') ?? '';
}

/** « جماعة ابن جرير », « Commune de Ben Guerir »: the kind and the name, as a title. */
export function jurisdictionTitle(
  t: Translate,
  jurisdiction: Jurisdiction,
  language: Locale = get(locale),
): string {
  const name = wordsIn(jurisdiction.name, language);
  if (name === '') return t(`collectivities.type.${jurisdiction.type}`);
  return t(`collectivities.title.${jurisdiction.type}`, {
    linkedName: t(`collectivities.link.${frenchLink(name)}`, { name }),
  });
}

/** The name a dossier goes by: its own title, or the collectivities that apply. */
export function dossierName(t: Translate, dossier: Dossier): string {
  if (dossier.title !== undefined && dossier.title.trim() !== '') return dossier.title;
  const [first, ...others] = dossier.jurisdictions;
  if (first === undefined) return t('dossiers.unnamed');
  const title = jurisdictionTitle(t, first);
  return others.length === 0
    ? title
    : t('dossiers.joint-name', { first: title, count: others.length });
}
