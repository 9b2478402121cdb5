import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { frenchLink } from '../../domain/collectivity/french-link';
import { referenceOf, type Dossier, type Jurisdiction } from '../../domain/dossier/dossier';
import { wordsIn } from '../shell/dossier-name';
import { isolate } from '../shell/isolate';

/** How a result speaks: in one language, with the dossier's names for what codes and ids stand for. */
export interface Words {
  t: Translate;
  f: Formatters;
  dossier: Dossier;
  /** « Commune de Ben Guerir », from an HCP code or an id */
  collectivity: (reference: string) => string;
  collectivities: (references: readonly string[]) => string;
  /** a jurisdiction under one of the forms of a title: « la commune de … », « Commune de … » */
  named: (jurisdiction: Jurisdiction, form: 'title' | 'phrase' | 'subject') => string;
  organisation: (id: string) => string;
  initiative: (id: string) => string;
}

export function wordsFor(t: Translate, f: Formatters, language: Locale, dossier: Dossier): Words {
  const named: Words['named'] = (jurisdiction, form) => {
    const name = wordsIn(jurisdiction.name, language);
    // one that has no name yet goes by its kind alone
    if (name === '') return t(`collectivities.type.${jurisdiction.type}`);
    const linkedName = t(`collectivities.link.${frenchLink(name)}`, { name: isolate(name) });
    return form === 'subject'
      ? t(`result.subject.${jurisdiction.type}`, { linkedName })
      : t(`collectivities.${form}.${jurisdiction.type}`, { linkedName });
  };
  const collectivity = (reference: string) => {
    const found = dossier.jurisdictions.find(
      (one) => referenceOf(one) === reference || one.id === reference,
    );
    return found === undefined ? isolate(reference) : named(found, 'title');
  };
  const typedOr = (text: string, otherwise: string) => (text === '' ? otherwise : isolate(text));
  return {
    t,
    f,
    dossier,
    collectivity,
    collectivities: (references) => f.list(references.map(collectivity)),
    named,
    organisation: (id) =>
      typedOr(
        wordsIn(dossier.endorsements?.find((one) => one.id === id)?.organisation, language),
        t('result.unnamed.organisation'),
      ),
    initiative: (id) =>
      typedOr(
        wordsIn(dossier.trackRecord?.find((one) => one.id === id)?.what, language),
        t('result.unnamed.initiative'),
      ),
  };
}

/** What a criterion's facts say, in sentences; the first one of `value` can stand alone. */
export interface CriterionWords {
  answer: string[];
  value: string[];
  /** what would change it once it is met; needs say it otherwise */
  ifMet: string[];
}
