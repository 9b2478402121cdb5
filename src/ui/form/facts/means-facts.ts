import type { Dossier } from '../../../domain/dossier/dossier';
import { budgetTotal } from '../../../domain/means/programme';
import { dirhams } from '../../means/dirhams';
import { factOf, factsOf, only, type Fact, type FactWords } from './fact';
import { period } from './period';

/** Reforms and co-creations, as they were dated and proven. */
export const stepFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'trackRecord', dossier.trackRecord, ({ what, kind, on, proof }) => [
    what,
    kind && words.t(`ask.track-record.kind.${kind}`),
    on && words.f.date(on),
    ['proof', proof],
  ]);

/** Functions on both sides, with their skills and their time. */
export const capacityFacts = (dossier: Dossier, words: FactWords): Fact[] => {
  const register = new Map(dossier.endorsements?.map((one) => [one.id, one.organisation]));
  return factsOf(words, 'capacities', dossier.capacities, (one) => [
    [one.side === 'partner' ? 'partner' : 'staff', one.function],
    register.get(one.organisation ?? ''),
    ['skills', one.skills],
    ['time', one.time],
  ]);
};

/** Networks, partnerships and programmes; REMACTO is one, and no membership of OGP. */
export const networkFacts = (dossier: Dossier, words: FactWords): Fact[] => [
  ...only(
    dossier.remacto === 'yes' && factOf(words, 'remacto', [words.t('form.facts.labels.remacto')]),
  ),
  ...factsOf(words, 'networks', dossier.networks, ({ name, kind, since, proof }) => [
    name,
    kind && words.t(`means.kinds.${kind}`),
    ['since', since],
    ['proof', proof],
  ]),
];

/** The openness programme as a whole: its vote and its years. */
export function programmeFacts({ programme }: Dossier, words: FactWords): Fact[] {
  const { adoptedOn, startsOn, endsOn } = programme ?? {};
  const years = period(words, startsOn, endsOn);
  return [
    ...only(
      adoptedOn !== undefined &&
        factOf(words, 'programme/adopted', [['programme-voted', words.f.date(adoptedOn)]]),
    ),
    ...only(factOf(words, 'programme/period', [['programme', years]])),
  ];
}

/** The projects of the openness programme. */
export const projectFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'projects', dossier.projects, (one) => [
    ['project', one.title],
    ['axis', one.axis && words.t(`means.axes.${one.axis}`)],
    ['activities', one.activities],
    period(words, one.startsOn, one.endsOn),
    ['budget', one.budget === undefined ? undefined : dirhams(words, one.budget)],
  ]);

/** What the projects cost together. */
export function budgetFacts({ projects = [] }: Dossier, words: FactWords): Fact[] {
  const total = budgetTotal(projects);
  if (total.without === projects.length) return [];
  const budgeted = projects.length - total.without;
  return only(
    factOf(words, 'projects-budget', [
      ['projects-budget', dirhams(words, total.dirhams)],
      words.t('means.programme.projects.count', {
        count: budgeted,
        shown: words.f.number(budgeted),
      }),
    ]),
  );
}
