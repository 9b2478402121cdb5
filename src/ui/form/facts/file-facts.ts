import { frenchLink } from '../../../domain/collectivity/french-link';
import type { Dossier, Jurisdiction } from '../../../domain/dossier/dossier';
import { supportersOf } from '../../../domain/dossier/stakeholders';
import { factOf, factsOf, personOf, spoken, type Fact, type FactWords, type Spoken } from './fact';
import { period } from './period';

/** « Commune de Ben Guerir » in the language of the text. */
function titleOf(words: FactWords, { name, type }: Jurisdiction): Spoken {
  const { text, isForeign } = spoken(words, name);
  if (text === '') return { text: words.t(`collectivities.type.${type}`), isForeign };
  const linkedName = words.t(`collectivities.link.${frenchLink(text)}`, { name: text });
  // a name in Latin letters serves English as well as French
  const isNameForeign = isForeign && !(words.language === 'en' && name.fr === text);
  return {
    text: words.t(`collectivities.title.${type}`, { linkedName }),
    isForeign: isNameForeign,
  };
}

/** Which collectivities apply. */
export const collectivityFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'jurisdictions', dossier.jurisdictions, (one) => [
    ['candidate', titleOf(words, one)],
    words.t('form.facts.labels.country'),
    ['code', one.code],
  ]);

/** From when until when each council sits, and whether its end is an estimate. */
export const mandateFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  dossier.jurisdictions.flatMap((one) => {
    const said = period(words, one.mandate?.startedOn, one.mandate?.endsOn);
    if (said === '') return [];
    const isEstimate = one.mandate?.endsOn !== undefined && one.mandate.endIs === 'estimate';
    return (
      factOf(words, `mandate/${one.id}`, [
        ['mandate', said],
        isEstimate ? words.t('form.facts.labels.estimated') : undefined,
        dossier.jurisdictions.length > 1 ? titleOf(words, one) : undefined,
      ]) ?? []
    );
  });

/** The president, where the support letter names who signs it. */
export const headFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  dossier.jurisdictions
    .filter(({ supportLetter }) => supportLetter?.signedBy !== 'delegate')
    .flatMap(
      (one) =>
        factOf(words, `head/${one.id}`, [
          ['head', personOf(words, one.supportLetter?.signatory)],
          titleOf(words, one),
        ]) ?? [],
    );

/** The official focal point: name, function and professional contact. */
export function focalPointFacts({ officialFocalPoint: one }: Dossier, words: FactWords): Fact[] {
  return [
    factOf(words, 'officialFocalPoint', [
      ['official', personOf(words, one)],
      ['contact', one?.contact],
    ]),
  ].filter((fact) => fact !== undefined);
}

/** Who supports the candidacy, and where its letter stands. */
export const supporterFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'endorsements', supportersOf(dossier), (one) => [
    ['supporter', one.organisation],
    one.kind && words.t(`criteria.kinds.${one.kind}`),
    one.letter === 'signed' && one.signedOn === undefined
      ? words.t('form.facts.labels.letter')
      : undefined,
    ['letter-on', one.letter === 'signed' && one.signedOn ? words.f.date(one.signedOn) : undefined],
    ['partner-focal', personOf(words, one.focalPoint)],
    ['contact', one.focalPoint?.contact],
  ]);

/** When the support letters were signed. */
export const supportLetterFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  dossier.jurisdictions.flatMap((one) => {
    const { status, signedOn } = one.supportLetter ?? {};
    if (status !== 'signed' || signedOn === undefined) return [];
    return (
      factOf(words, `letter/${one.id}`, [
        ['support-letter-on', words.f.date(signedOn)],
        titleOf(words, one),
      ]) ?? []
    );
  });
