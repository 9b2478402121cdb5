import { questionPages } from '../machine/places';

/** Pages of a dossier; those with an item are asked once per collectivity. */
const dossierPages = [
  ...questionPages,
  'tasks',
  'check',
  'result',
  'rules',
  'next-council',
  'conflicts',
  'report',
  'history',
  'diagnosis',
  'judgement',
  'capacity',
  'network',
  'programme',
  'profile',
  'gaps',
  'consultation',
  'decision',
  'recorded',
  'partners',
  'meetings',
  'roadmap',
  'cooperation',
  'groups',
  'lines',
  'goals',
  'strategy',
  'submission',
  'outcome',
  'answers',
  'letters',
  'focal-points',
  'evidence',
  'files',
  'review',
  'complete',
  'sent',
  'exchanges',
  'debrief',
  'obligations',
  'edition',
  'next-edition',
  'letter',
  'letter-versions',
  'letter-paper',
  'share',
  'received',
  'organisation',
  'reply',
  'exports',
  'dossier-paper',
  'paste',
  'package',
  'plan',
  'schedule',
  'president',
  'blank',
  'tables',
] as const;
export type DossierPage = (typeof dossierPages)[number];

/** What an organisation sees that holds one letter of somebody else's dossier. */
const guestPages: readonly DossierPage[] = [
  'letter',
  'letter-versions',
  'letter-paper',
  'organisation',
  'reply',
  'received',
  'conflicts',
];

export const plainPages = [
  'dossiers',
  'you',
  'new',
  'sources',
  'privacy',
  'accessibility',
  'about',
] as const;
export type PlainPage = (typeof plainPages)[number];

/** Where one is, as the address says it. */
export type Route =
  | { kind: 'start' }
  | { kind: 'plain'; page: PlainPage; query: URLSearchParams }
  | {
      /** `guest`: one letter of a dossier that somebody else holds */
      kind: 'dossier' | 'example' | 'guest';
      id: string;
      page: DossierPage;
      item?: string;
      query: URLSearchParams;
    }
  | { kind: 'not-found' };

/** Reads the hash of an address; what it does not know is `not-found`, never an error. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const query = new URLSearchParams(search);
  const [first = '', id, said, item] = path.split('/').map(decoded);
  const page = said ?? (first === 'g' ? 'letter' : 'tasks');
  if (first === '') return { kind: 'start' };
  if (isOneOf(plainPages, first)) return { kind: 'plain', page: first, query };
  const kind = kinds.get(first);
  if (kind === undefined || id === undefined || !isOneOf(dossierPages, page)) {
    return { kind: 'not-found' };
  }
  if (kind === 'guest' && !guestPages.includes(page)) return { kind: 'not-found' };
  return { kind, id, page, query, ...(item === undefined ? {} : { item }) };
}

const kinds = new Map([
  ['d', 'dossier'],
  ['example', 'example'],
  ['g', 'guest'],
] as const) as ReadonlyMap<string, 'dossier' | 'example' | 'guest'>;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/** The address of a page of a dossier, with its hash sign. */
export function addressOf(
  dossier: { id: string; isExample: boolean; isGuest?: boolean },
  page: DossierPage,
  item?: string,
  query: Record<string, string> = {},
): string {
  const search = new URLSearchParams(query).toString();
  const path = [
    dossier.isExample ? 'example' : dossier.isGuest === true ? 'g' : 'd',
    dossier.id,
    page,
    ...(item === undefined ? [] : [item]),
  ];
  return `#/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}
