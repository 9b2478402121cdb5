import type { Component } from 'svelte';
import type { Dossiers } from '../adapters/storage/dossiers';
import { needExportWords, needPageWords } from '../adapters/i18n';
import type { Edition } from '../domain/edition/edition';
import type { DossierPage, PlainPage } from './routes';
import type { Session } from './session.svelte';

/** What every page of a dossier is given. */
export interface DossierPageProps {
  session: Session;
  edition: Edition;
  /** id of the collectivity the page asks about */
  item: string | undefined;
  query: URLSearchParams;
}

/** What every other page is given. */
export interface PlainPageProps {
  query: URLSearchParams;
}

type Loader<Props extends object> = () => Promise<{ default: Component<Props> }>;
type Loaders<Name extends string, Props extends object> = Record<Name, Loader<Props>>;

/** What leaves the application has words of its own, which no other page waits for. */
function withExportWords<Props extends object>(loader: Loader<Props>): Loader<Props> {
  return async () => {
    const [page] = await Promise.all([loader(), needExportWords()]);
    return page;
  };
}

const dossierLoaders: Loaders<DossierPage, DossierPageProps> = {
  collectivities: () => import('./assess/Collectivities.svelte'),
  mandate: () => import('./assess/Mandate.svelte'),
  call: () => import('./assess/Call.svelte'),
  organisations: () => import('./assess/Organisations.svelte'),
  'support-letter': () => import('./assess/SupportLetter.svelte'),
  'track-record': () => import('./assess/TrackRecord.svelte'),
  filer: () => import('./assess/Filer.svelte'),
  'one-file': () => import('./assess/OneFile.svelte'),
  check: () => import('./assess/CheckAnswers.svelte'),
  conflicts: () => import('./assess/Conflicts.svelte'),
  result: () => import('./result/Result.svelte'),
  'next-council': () => import('./result/NextCouncil.svelte'),
  rules: () => import('./rules/Rules.svelte'),
  report: () => import('./print/Report.svelte'),
  history: () => import('./history/History.svelte'),
  tasks: () => import('./tasks/Tasks.svelte'),
  diagnosis: () => import('./diagnosis/Diagnosis.svelte'),
  judgement: () => import('./diagnosis/Judgement.svelte'),
  capacity: () => import('./means/Capacity.svelte'),
  network: () => import('./means/Network.svelte'),
  programme: () => import('./means/Programme.svelte'),
  profile: () => import('./gaps/Profile.svelte'),
  gaps: () => import('./gaps/Gaps.svelte'),
  consultation: () => import('./decide/Consultation.svelte'),
  decision: () => import('./decide/Decision.svelte'),
  recorded: () => import('./decide/Recorded.svelte'),
  partners: () => import('./mobilise/Partners.svelte'),
  meetings: () => import('./mobilise/Meetings.svelte'),
  roadmap: () => import('./mobilise/Roadmap.svelte'),
  cooperation: () => import('./mobilise/Cooperation.svelte'),
  groups: () => import('./orient/Groups.svelte'),
  lines: () => import('./orient/Lines.svelte'),
  goals: () => import('./orient/Goals.svelte'),
  strategy: () => import('./orient/Strategy.svelte'),
  submission: () => import('./follow/Submission.svelte'),
  outcome: () => import('./follow/Outcome.svelte'),
  answers: () => import('./form/Answers.svelte'),
  letters: () => import('./letters/Letters.svelte'),
  'focal-points': () => import('./letters/FocalPoints.svelte'),
  evidence: () => import('./evidence/Evidence.svelte'),
  files: () => import('./files/Files.svelte'),
  review: () => import('./review/Review.svelte'),
  complete: () => import('./review/Complete.svelte'),
  sent: () => import('./follow/Sent.svelte'),
  exchanges: () => import('./follow/Exchanges.svelte'),
  debrief: () => import('./follow/Debrief.svelte'),
  obligations: () => import('./follow/Obligations.svelte'),
  edition: () => import('./moving/MoveEdition.svelte'),
  'next-edition': () => import('./moving/NextEdition.svelte'),
  letter: () => import('./workshop/Letter.svelte'),
  'letter-versions': () => import('./workshop/LetterVersions.svelte'),
  'letter-paper': () => import('./paper/LetterPaper.svelte'),
  share: () => import('./share/Share.svelte'),
  received: () => import('./receive/Received.svelte'),
  organisation: () => import('./guest/Organisation.svelte'),
  reply: () => import('./guest/Reply.svelte'),
  exports: withExportWords(() => import('./exports/Exports.svelte')),
  'dossier-paper': withExportWords(() => import('./book/DossierPaper.svelte')),
  paste: withExportWords(() => import('./paste/PastePack.svelte')),
  package: withExportWords(() => import('./package/Package.svelte')),
  plan: withExportWords(() => import('./plan/Plan.svelte')),
  schedule: withExportWords(() => import('./schedule/Schedule.svelte')),
  president: withExportWords(() => import('./president/President.svelte')),
  blank: withExportWords(() => import('./blank/BlankPack.svelte')),
  tables: withExportWords(() => import('./tables/Tables.svelte')),
};

/** A page that asks nothing of its address takes no props. */
const plainLoaders: Record<PlainPage, Loader<PlainPageProps> | Loader<Record<string, never>>> = {
  dossiers: () => import('./pages/Dossiers.svelte'),
  you: () => import('./pages/You.svelte'),
  new: () => import('./pages/New.svelte'),
  sources: () => import('./pages/Sources.svelte'),
  privacy: () => import('./pages/Privacy.svelte'),
  accessibility: () => import('./pages/Accessibility.svelte'),
  about: () => import('./pages/About.svelte'),
};

const firstYouLoader = () => import('./pages/You.svelte');
const frameLoader = () => import('./shell/DossierFrame.svelte');
const saveFailedLoader = () => import('./shell/SaveFailed.svelte');
const startDraftsLoader = () => import('./pages/StartDrafts.svelte');

/**
 * The pages, each with its code, the words of the pages and the open storage. All are loaded once
 * and stay; offline they come from the precache.
 */
export function pagesAfter(openStorage: () => Promise<void>) {
  const loading = new Map<unknown, Promise<unknown>>();

  const wordsAndStorage = () => Promise.all([needPageWords(), openStorage()]);

  /** The same promise each time, so that a page is not made anew when only its query changes. */
  function load<Props extends object>(
    loader: Loader<Props>,
    beside: () => Promise<unknown> = wordsAndStorage,
  ): Promise<Component<Props>> {
    const known = loading.get(loader) as Promise<Component<Props>> | undefined;
    if (known) return known;
    const page = Promise.all([loader(), beside()]).then(([module]) => module.default);
    loading.set(loader, page);
    page.catch(() => loading.delete(loader));
    return page;
  }

  return {
    ofDossier: (page: DossierPage) => load(dossierLoaders[page]),
    plain: (page: PlainPage) => load(plainLoaders[page] as Loader<PlainPageProps>),
    /** the first page of a first visit: its words are there, and it stores nothing before it is sent */
    firstYou: () => load(firstYouLoader, () => Promise.resolve()),
    /** what the next pages need, fetched while this one is read */
    prepare: () => void wordsAndStorage().catch(() => undefined),
    /** what stands around every page of a dossier */
    frame: () => load(frameLoader),
    /** told on every page while a dossier left behind is not saved */
    saveFailed: () => load(saveFailedLoader),
    /** the list on the start page; a first visit has none and loads nothing for it */
    startDrafts: async (dossiers: Dossiers) => {
      // storage that another tab or “delete everything” has closed has no list to show here
      const held = await Promise.all([dossiers.holdsAny(), dossiers.holdsGuests()]).catch(
        (): boolean[] => [],
      );
      return held.includes(true) ? load(startDraftsLoader) : undefined;
    },
  };
}
