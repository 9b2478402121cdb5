import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import benguerir from '../fixtures/sample-benguerir.json' with { type: 'json' };
import released from '../fixtures/released/dossier-v5.json' with { type: 'json' };
import { choose } from './dossier-steps';
import { bringTo, reportButton } from './report-steps';
import { speak } from './speak';
import { onward, typeDate } from './wizard-steps';

export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A page in a state that a person can bring it to. */
interface Stop {
  name: string;
  address: string;
  /** what `data-page` says there */
  page: string;
  /** seen before anything is stored on the device */
  onEmptyDevice?: true;
  /** a dialog is open: the language buttons are out of reach behind it */
  isModal?: true;
  prepare?: (page: Page) => Promise<void>;
}

const commune = '07.427.01.01';
const boxOf = (item: string) => `jurisdictions-${item.replaceAll('.', '-')}`;

/** Nothing answered: no collectivity, or one of which only the name is known. */
const blank = { ...envelope('blank'), jurisdictions: [] };
const named = {
  ...envelope('named'),
  jurisdictions: [{ ...benguerir.jurisdictions[0], mandate: undefined, supportLetter: undefined }],
};
/** Every answer there is, with one that two people have given differently. */
const full = {
  ...released,
  id: 'full',
  edition: 'ogp-local-next',
  revisions: [
    ...released.revisions,
    ...['لقاء تشاوري', 'لقاء تشاوري مع الجمعيات'].map((value, index) => ({
      id: `two-${index}`,
      field: 'trackRecord/t2/what/ar',
      value,
      parents: [],
      at: `2026-11-2${index}T09:00:00.000Z`,
      author: { name: 'أمينة العلوي', function: 'نقطة ارتكاز' },
    })),
  ],
};
const newer = { ...benguerir, example: false, version: 99, seal: 'of a later version' };

function envelope(id: string) {
  return {
    format: 'tarchih-dossier',
    version: 1,
    id,
    edition: 'ogp-local-next',
    language: 'ar',
  };
}

/** Of a dossier that has everything: the lists, and one item of each. */
const stagePages = [
  'tasks',
  'diagnosis',
  'diagnosis/participation',
  'judgement',
  'judgement/capacity',
  'capacity',
  'network',
  'programme',
  'programme/p1',
  'profile',
  'gaps',
  'consultation',
  'decision',
  'partners',
  'partners/e1',
  'meetings',
  'meetings/m1',
  'roadmap',
  'cooperation',
  'cooperation/awareness',
  'groups',
  'groups/internal',
  'groups/m2',
  'lines',
  'lines/l1',
  'goals',
  'goals/g1',
  'strategy',
];

/** The same of the file, of what is sent and of what follows. */
const filePages = [
  'answers',
  'answers/why',
  'letters',
  'letters/06.461.01.01',
  'letters/e1',
  'focal-points',
  'evidence',
  'evidence/f1',
  'files',
  'review',
  'review/prepare',
  'complete',
  'submission',
  'sent/s1',
  'exchanges',
  'exchanges/x1',
  'outcome',
  'debrief',
  'obligations',
  'obligations/plan-submitted',
  'edition',
  'next-edition',
];

/** What a page says while there is nothing on it. */
const emptyPages = [
  'tasks',
  'diagnosis/fiscal-transparency',
  'capacity',
  'network',
  'programme',
  'profile',
  'consultation',
  'decision',
  'partners',
  'meetings',
  'roadmap',
  'lines',
  'goals',
  'strategy',
];

const error = (page: Page) => expect(page.locator('.summary-error').first()).toBeVisible();
const dialog = (page: Page) => expect(page.getByRole('dialog')).toBeVisible();

async function carryOn(page: Page): Promise<void> {
  await onward(page).click();
  await error(page);
}

const act = (at: number) => async (page: Page) => {
  await page.locator('.drafts__acts').first().locator('button').nth(at).click();
  await dialog(page);
};

const rulesOf = { next: 'benguerir', 2022: 'tetouan-2022', 2023: 'four-regions-2024' };
const examples = Object.values(rulesOf);

const plainStops: readonly Stop[] = [
  { name: 'start', address: '#/', page: 'start', onEmptyDevice: true },
  { name: 'dossiers, none yet', address: '#/dossiers', page: 'dossiers', onEmptyDevice: true },
  { name: 'you, nobody yet', address: '#/you', page: 'you', onEmptyDevice: true },
  {
    name: 'start with dossiers',
    address: '#/',
    page: 'start',
    prepare: (page) => expect(page.locator('.drafts__name').first()).toBeVisible(),
  },
  { name: 'you', address: '#/you', page: 'you' },
  {
    name: 'you with an error',
    address: '#/you',
    page: 'you',
    prepare: async (page) => {
      await page.locator('#you-name').fill('');
      await carryOn(page);
    },
  },
  { name: 'new', address: '#/new', page: 'new' },
  { name: 'dossiers', address: '#/dossiers', page: 'dossiers' },
  {
    name: 'a file refused',
    address: '#/dossiers',
    page: 'dossiers',
    prepare: async (page) => {
      await choose(page, '{"type":"FeatureCollection"}');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'renaming',
    address: '#/dossiers',
    page: 'dossiers',
    isModal: true,
    prepare: act(1),
  },
  {
    name: 'deleting, another name typed',
    address: '#/dossiers',
    page: 'dossiers',
    isModal: true,
    prepare: async (page) => {
      await act(3)(page);
      await page.locator('#confirm-typed').fill('ab');
      await page.locator('dialog .button--alert').click();
      await expect(page.locator('#confirm-typed-error')).toBeVisible();
    },
  },
  { name: 'sources', address: '#/sources', page: 'sources' },
  { name: 'privacy', address: '#/privacy', page: 'privacy' },
  {
    name: 'forgetting all',
    address: '#/privacy',
    page: 'privacy',
    isModal: true,
    prepare: async (page) => {
      await page.locator('#app .button--alert, #app .link-button--alert').first().click();
      await dialog(page);
    },
  },
  { name: 'accessibility', address: '#/accessibility', page: 'accessibility' },
  { name: 'about', address: '#/about', page: 'about' },
  { name: 'not found', address: '#/nowhere', page: 'not-found' },
  ...Object.entries(rulesOf).map(([edition, example]) => ({
    name: `rules, ${edition}`,
    address: `#/example/${example}/rules`,
    page: 'rules',
  })),
  ...examples.map((example) => ({
    name: `result of ${example}`,
    address: `#/example/${example}/result`,
    page: 'result',
  })),
  ...['check', 'organisations', 'track-record', 'next-council'].map((page) => ({
    name: `${page} of an example`,
    address: `#/example/four-regions-2024/${page}`,
    page,
  })),
  ...['result', 'check', 'track-record'].map((page) => ({
    name: `${page} of a newer file`,
    address: `#/d/newer/${page}`,
    page,
  })),
];

const madeOf = (missing: string[]) => (page: Page) =>
  bringTo(page, 'made', { kind: 'printed', bytes: new Uint8Array([37]), pages: 3, missing });

/** The page of the report, in each of its states. */
const reportStops: readonly Stop[] = [
  { name: 'of an example', address: '#/example/benguerir/report' },
  { name: 'of a tried day', address: '#/d/full/report?on=2026-03-01' },
  { name: 'of nothing', address: '#/d/blank/report' },
  {
    name: 'under way',
    address: '#/d/full/report',
    prepare: (page: Page) =>
      bringTo(page, 'working', {
        kind: 'progress',
        progress: { step: 'setting', done: 12, total: 40 },
      }),
  },
  {
    name: 'cancelled',
    address: '#/d/named/report',
    prepare: async (page: Page) => {
      await bringTo(page, 'working', { kind: 'progress', progress: { step: 'loading' } });
      await reportButton(page).click();
    },
  },
  { name: 'made', address: '#/d/full/report', prepare: madeOf([]) },
  {
    name: 'made without some characters',
    address: '#/d/named/report',
    prepare: madeOf(Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x1f600 + at))),
  },
  {
    name: 'not made',
    address: '#/d/full/report',
    prepare: (page: Page) =>
      bringTo(page, 'failed', { kind: 'failed', code: 'engine-not-loaded', said: '404' }),
  },
].map(({ name, ...stop }) => ({ ...stop, name: `report, ${name}`, page: 'report' }));

/** The pages of a dossier that is nearly empty, as they come and after Continue. */
const questions = ['call', 'organisations', 'support-letter', 'track-record', 'filer', 'one-file'];
const asked: readonly Stop[] = questions.flatMap((page) => {
  const item = page === 'support-letter' ? `/${commune}` : '';
  const stop = { address: `#/d/named/${page}${item}`, page };
  return [
    { ...stop, name: `${page}, nothing answered` },
    { ...stop, name: `${page} with an error`, prepare: carryOn },
  ];
});

const mandate = { address: `#/d/named/mandate/${commune}`, page: 'mandate' };
const search = { address: '#/d/blank/collectivities', page: 'collectivities' };

const dossierStops: readonly Stop[] = [
  { ...search, name: 'collectivities, none chosen' },
  { ...search, name: 'collectivities with an error', prepare: carryOn },
  {
    ...search,
    name: 'collectivities found',
    prepare: async (page) => {
      await page.locator('#search').fill('بني');
      await expect(page.locator('#found button').first()).toBeVisible();
    },
  },
  {
    ...search,
    name: 'no collectivity found',
    prepare: async (page) => {
      await page.locator('#search').fill('zzzz');
      await expect(page.locator('[role="search"] .note')).toBeVisible();
    },
  },
  { ...mandate, name: 'mandate, nothing answered' },
  {
    ...mandate,
    name: 'mandate with an error',
    prepare: async (page) => {
      await typeDate(page, `${boxOf(commune)}-mandate-endsOn`, ['31', 'شت', '2027']);
      await carryOn(page);
    },
  },
  ...asked,
  {
    name: 'mandate with an unfinished date',
    address: '#/d/full/mandate/j3',
    page: 'mandate',
    prepare: carryOn,
  },
  ...[
    'collectivities',
    'mandate/02',
    'call',
    'organisations',
    'support-letter/06.461.01.01',
    'track-record',
    'filer',
    'one-file',
    'check',
    'result',
    'rules',
    'next-council',
    'conflicts',
  ].map((path) => ({
    name: `${path}, answered`,
    address: `#/d/full/${path}`,
    page: path.split('/')[0] ?? '',
  })),
  { name: 'what-if', address: '#/d/full/result?on=2026-03-01', page: 'result' },
  {
    name: 'what-if with an error',
    address: '#/d/full/result',
    page: 'result',
    prepare: async (page) => {
      await page.locator('#what-if-day').fill('32');
      await page.locator('form .button--small').click();
      await error(page);
    },
  },
  {
    name: 'an organisation taken out',
    address: '#/d/full/organisations',
    page: 'organisations',
    prepare: async (page) => {
      await page.locator('.item .link-button--alert').last().click();
      await expect(page.locator('.toast')).toBeVisible();
    },
  },
  {
    name: 'next council with an error',
    address: '#/d/full/next-council',
    page: 'next-council',
    prepare: async (page) => {
      await typeDate(page, 'plannedMandate-endsOn', ['31', '2', '2033']);
      await carryOn(page);
    },
  },
  {
    name: 'saving has failed',
    address: '#/d/named/organisations',
    page: 'organisations',
    prepare: async (page) => {
      await page.evaluate(() => {
        IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.locator('#endorsements-yes').check();
      await expect(page.locator('[data-save-state="failed"]')).toBeVisible();
    },
  },
];

const historyStops: readonly Stop[] = [
  { name: 'history of nothing yet', address: '#/d/blank/history' },
  {
    name: 'history, all of it open',
    address: '#/d/full/history',
    prepare: async (page: Page) => {
      for (const summary of await page.locator('#app summary').all()) await summary.click();
    },
  },
  { name: 'a moment', address: '#/d/full/history/two-0' },
  { name: 'an unknown moment', address: '#/d/full/history/nowhere' },
  { name: 'history of an example', address: '#/example/benguerir/history' },
  { name: 'history of a newer dossier', address: '#/d/newer/history' },
  {
    name: 'a moment brought back',
    address: '#/d/full/history/two-0',
    prepare: async (page: Page) => {
      await page.locator('.panel .button').click();
      await expect(page.locator('.toast')).toBeVisible();
    },
  },
].map((stop) => ({ ...stop, page: 'history' }));

/** The pages of stages one to four, of a dossier that has little and of one that has everything. */
const stageStops: readonly Stop[] = [
  ...stagePages.map((path) => ({ name: `${path}, written`, address: `#/d/full/${path}` })),
  ...emptyPages.map((path) => ({ name: `${path}, nothing yet`, address: `#/d/named/${path}` })),
  ...['tasks', 'diagnosis', 'profile', 'gaps'].map((path) => ({
    name: `${path} of an example`,
    address: `#/example/benguerir/${path}`,
  })),
  { name: 'tasks of nothing', address: '#/d/blank/tasks' },
  { name: 'tasks of a newer file', address: '#/d/newer/tasks' },
  {
    name: 'outcome with an error',
    address: '#/d/full/outcome',
    prepare: async (page: Page) => {
      await typeDate(page, 'outcome-on', ['31', '2', '2024']);
      await carryOn(page);
    },
  },
  { name: 'decision with an error', address: '#/d/full/decision', prepare: carryOn },
].map((stop) => ({ ...stop, page: stop.address.split('/')[3] ?? '' }));

/** What a page of the file says while there is nothing on it. */
const emptyFilePages = [
  'answers',
  'answers/why',
  'letters',
  'focal-points',
  'evidence',
  'files',
  'review/prepare',
  'complete',
  'submission',
  'sent/nowhere',
  'exchanges',
  'debrief',
  'obligations',
];

/** The pages of stages five to seven. */
const fileStops: readonly Stop[] = [
  ...filePages.map((path) => ({ name: `${path}, written`, address: `#/d/full/${path}` })),
  ...emptyFilePages.map((path) => ({ name: `${path}, nothing yet`, address: `#/d/named/${path}` })),
  ...['complete', 'letters', 'answers/why'].map((path) => ({
    name: `${path} of an example`,
    address: `#/example/four-regions-2024/${path}`,
  })),
  {
    name: 'submission with an error',
    address: '#/d/full/submission',
    prepare: async (page: Page) => {
      await typeDate(page, 'submission-submittedOn', ['31', '2', '2024']);
      await carryOn(page);
    },
  },
  {
    name: 'another edition compared',
    address: '#/d/full/edition',
    prepare: async (page: Page) => {
      await page.locator('#move-to-ogp-local-2022').check();
      await expect(page.locator('[data-difference]').first()).toBeVisible();
    },
  },
  {
    name: 'an empty file refused',
    address: '#/d/full/letters/06.461.01.01',
    prepare: async (page: Page) => {
      await page
        .locator('main input[type="file"]')
        .first()
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
      await expect(page.locator('main [aria-invalid="true"]').first()).toBeAttached();
    },
  },
].map((stop) => ({ ...stop, page: stop.address.split('/')[3] ?? '' }));

const shared = (name: string): Buffer =>
  readFileSync(`${import.meta.dirname}/../fixtures/${name}.tarchih`);
/** The dossier of a copy with letters, and what an organisation holds of another one. */
const lettersOf = '#/d/released-letters';
const guestOf = '#/g/elsewhere~endorsement-e1';
const ofCommune = '06.461.01.01';

/** Waits for what comes into a page a moment after it. */
const whole = (path: string) => async (page: Page) => {
  const isWritten = /^letter($|\/(?!support-nowhere))/.test(path);
  if (isWritten) await expect(page.locator('[data-editor]').first()).toBeVisible();
};

/** The letters: at the commune that writes them, and at the organisation that holds one. */
const letterStops: readonly Stop[] = [
  ...[
    'letter/endorsement-e1?in=ar',
    'letter/endorsement-e1?in=fr',
    `letter/support-${ofCommune}`,
    'letter-versions/endorsement-e1',
    'letter-paper/endorsement-e1',
    'letters/e1',
    'share',
    'share/endorsement-e1',
    'received',
  ].map((path) => ({
    name: `${path}, written`,
    address: `${lettersOf}/${path}`,
    prepare: whole(path),
  })),
  ...[
    `letter/support-${commune}`,
    'letter/support-nowhere',
    `letter-versions/support-${commune}`,
    `letter-paper/support-${commune}`,
    'share',
    'received',
  ].map((path) => ({
    name: `${path}, nothing yet`,
    address: `#/d/named/${path}`,
    prepare: whole(path),
  })),
  ...['letter', 'organisation', 'reply', 'letter-versions', 'letter-paper', 'received'].map(
    (path) => ({
      name: `${path} of an organisation`,
      address: `${guestOf}/${path}`,
      prepare: whole(path),
    }),
  ),
  {
    name: 'an invitation with an error',
    address: `${lettersOf}/share/endorsement-e1`,
    prepare: async (page: Page) => {
      await page.locator('[data-invite] fieldset input').first().fill('41');
      await page.locator('[data-invite] .actions .button').last().click();
      await error(page);
    },
  },
  {
    name: 'a reply not yet taken in',
    address: '#/d/released-letters/received',
    prepare: async (page: Page) => {
      await follow(page, '#/dossiers', 'dossiers');
      await choose(page, shared('released/reply-v2'), 'reply.tarchih');
      await expect(page.locator('[data-import="waiting"][data-report]')).toBeVisible();
    },
  },
  {
    name: 'a sealed file',
    address: '#/dossiers',
    page: 'dossiers',
    isModal: true as const,
    prepare: async (page: Page) => {
      await choose(page, shared('released/copy-sealed-v2'), 'copy.tarchih');
      await dialog(page);
    },
  },
].map((stop) => ({ page: (stop.address.split('/')[3] ?? '').replace(/\?.*/, ''), ...stop }));

/** What leaves the application, and what is planned with it. */
const outPages = [
  ...['exports', 'president', 'dossier-paper', 'paste', 'package'],
  ...['plan', 'schedule', 'blank', 'tables'],
] as const;
const outStops: readonly Stop[] = [
  ...[...outPages, 'plan/a1', 'plan/a2'].map((path) => ({
    name: `${path}, written`,
    address: `#/d/full/${path}`,
  })),
  ...outPages.map((path) => ({ name: `${path}, nothing yet`, address: `#/d/blank/${path}` })),
  ...['exports', 'president', 'plan', 'schedule', 'paste', 'tables'].map((path) => ({
    name: `${path} of an example`,
    address: `#/example/benguerir/${path}`,
  })),
].map((stop) => ({
  ...stop,
  page: stop.address.split('/')[3] ?? '',
  // the facts one by one come with the words of the form's language, a moment after the page
  ...(stop.address.endsWith('/paste') && {
    prepare: (page: Page) => expect(page.locator('[data-pieces="there"]')).toBeVisible(),
  }),
}));

export const walks = {
  'the pages': plainStops,
  'a dossier': dossierStops,
  'the report': reportStops,
  'the history': historyStops,
  'the stages': stageStops,
  'the file': fileStops,
  'the letters': letterStops,
  'what leaves': outStops,
};

const tags = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB' };

/**
 * Brings a page to every stop, one after the other, in one language.
 *
 * @param look - what is done at each stop
 */
export async function walk(
  page: Page,
  language: Language,
  stops: readonly Stop[],
  look: (stop: Stop, index: number) => Promise<void>,
): Promise<void> {
  await speak(page, [tags[language]]);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  const isFirst = ({ onEmptyDevice }: Stop) => onEmptyDevice === true;
  let number = 0;
  const goThrough = async (some: readonly Stop[]) => {
    for (const stop of some) {
      await follow(page, stop.address, stop.page);
      await stop.prepare?.(page);
      await look(stop, number++);
      if (stop.isModal) await page.keyboard.press('Escape');
    }
  };
  await goThrough(stops.filter(isFirst));
  await furnish(page);
  if (stops.some(({ address }) => address.startsWith(lettersOf))) {
    await furnishLetters(page);
    // whoever has chosen no language is addressed in that of the invitation
    await page.locator(`[data-locale="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await goThrough(stops.filter((one) => !isFirst(one)));
}

/** Says who writes, and opens the dossiers of the stops from files. */
async function furnish(page: Page): Promise<void> {
  await follow(page, '#/you', 'you');
  await page.locator('#you-name').fill('نادية العلوي');
  await onward(page).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'dossiers');
  for (const dossier of [blank, named, full, newer]) {
    await follow(page, '#/dossiers', 'dossiers');
    await choose(page, JSON.stringify(dossier));
    await expect(page.locator('main')).toHaveAttribute('data-page', 'tasks');
  }
}

/** Opens a copy with letters, and the invitation of another commune. */
async function furnishLetters(page: Page): Promise<void> {
  for (const [name, arrives] of [
    ['released/copy-v2', 'tasks'],
    ['letters/invitation-elsewhere', 'letter'],
  ] as const) {
    await follow(page, '#/dossiers', 'dossiers');
    await choose(page, shared(name), `${name}.tarchih`);
    await expect(page.locator('main')).toHaveAttribute('data-page', arrives);
  }
}

/** Goes to an address as a link does, and waits for its page. */
async function follow(page: Page, address: string, name: string): Promise<void> {
  await page.evaluate((hash) => {
    const isSamePage = hash.split('?')[0] === (location.hash || '#/').split('?')[0];
    // a page says its name when it comes; the next one may have the same
    if (!isSamePage) document.getElementById('main')?.setAttribute('data-page', 'coming');
    location.hash = hash;
  }, address);
  await expect(page.locator('main')).toHaveAttribute('data-page', name);
  await expect(page.locator('h1:visible')).toBeVisible();
}
