import { isEditionId } from '../../content';
import { decidesVerdict } from '../../domain/assessment/assess';
import type { FrozenCollectivity, Known } from '../../domain/decision/decision-record';
import { guideValues } from '../../domain/diagnosis/commitment';
import { standings } from '../../domain/diagnosis/tally';
import { minimumCriteria } from '../../domain/edition/edition';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { shortTexts } from '../report/short-names';
import { wordsFor } from '../result/words';
import { isolate } from '../shell/isolate';

export interface Fact {
  label: string;
  /** one or several lines; what a person typed is isolated in it */
  value: string[];
}

/** The collectivities of a record as a dossier names them, and nothing else of it. */
export const frozenDossier = ({ edition, collectivities }: Known): Dossier => ({
  edition,
  jurisdictions: collectivities.map((one, index) => ({ ...one, id: `frozen-${String(index)}` })),
});

/** « Commune de Ben Guerir », in the language of the words, which need not be the page's. */
export function collectivityName({ t, f, language }: Words, one: FrozenCollectivity): string {
  const named = { ...one, id: 'frozen', name: shortTexts(one.name) };
  return wordsFor(t, f, language, { edition: '', jurisdictions: [] }).named(named, 'title');
}

/** What was known, but for the criteria and the diagnosis, which are tables. */
export function knownFacts(known: Known, words: Words): Fact[] {
  const { t, f } = words;
  const { collectivities, monthsLeft, lastEligibleDay } = known;
  const count = (label: string, number: number) => ({ label, value: [f.number(number)] });
  return [
    { label: t('decide.known.verdict'), value: [t(`decide.known.verdicts.${known.verdict}`)] },
    {
      label: t('decide.known.collectivity', { count: collectivities.length }),
      value:
        collectivities.length === 0
          ? [t('parts.not-provided')]
          : collectivities.map((one) => collectivityWords(words, one)),
    },
    {
      label: t('decide.known.left'),
      value: [
        monthsLeft === null
          ? t('parts.status.unknown')
          : t('result.unit.months', { count: monthsLeft }),
      ],
    },
    ...(lastEligibleDay === null
      ? []
      : [{ label: t('result.figures.last'), value: [f.date(lastEligibleDay)] }]),
    { label: t('decide.known.criteria'), value: [tallyWords(known, words)] },
    { label: t('decide.known.edition'), value: [editionName(words, known.edition)] },
    count(t('decide.known.stakeholders'), known.stakeholders),
    count(t('decide.known.supporters'), known.supporters),
    count(t('decide.known.goals'), known.goals),
  ];
}

function collectivityWords(words: Words, one: FrozenCollectivity): string {
  const name = collectivityName(words, one);
  const { endsOn, endIs } = one.mandate ?? {};
  if (endsOn === undefined) return name;
  const key = endIs === 'decreed' ? 'decide.known.mandate' : 'decide.known.mandate-estimate';
  return words.t(key, { name, ends: words.f.date(endsOn) });
}

/** The criteria that decide the verdict, counted. */
function tallyWords({ criteria }: Known, { t }: Words): string {
  const deciding = criteria.filter(({ id }) => isDeciding(id));
  const count = (status: string) => deciding.filter((one) => one.status === status).length;
  return t('decide.known.tally', {
    met: count('met'),
    lacking: count('not-met'),
    unknown: count('unknown'),
  });
}

type FrozenId = Known['criteria'][number]['id'];

export const isMinimum = (id: FrozenId): boolean =>
  (minimumCriteria as readonly string[]).includes(id);

/** Nine of the minimum criteria decide the verdict; the tenth describes the file. */
export const isDeciding = (id: FrozenId): boolean =>
  isMinimum(id) && decidesVerdict({ id, kind: 'minimum' });

interface Tallied {
  value: (typeof guideValues)[number];
  /** « En place : 3 · En partie : 1 »; states in which nothing stands are left out */
  line: string;
}

/** The diagnosis in a line for each of the guide's values. */
export const tallyLines = ({ diagnosis }: Known, { t, f }: Words): Tallied[] =>
  guideValues.flatMap((value) => {
    const tally = diagnosis[value];
    const parts = standings
      .filter((one) => (tally?.[one] ?? 0) > 0)
      .map((one) =>
        t('diagnosis.count', {
          standing: t(`diagnosis.standings.${one}`),
          count: f.number(tally?.[one] ?? 0),
        }),
      );
    return parts.length === 0 ? [] : [{ value, line: parts.join(' · ') }];
  });

/** A record may name an edition that this version of the application does not have. */
const editionName = ({ t }: Words, id: string): string =>
  isEditionId(id) ? t(`editions.${id}.name`) : isolate(id);
