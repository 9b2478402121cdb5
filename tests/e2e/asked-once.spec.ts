import type { Page } from '@playwright/test';
import { dossierContent } from '../../src/domain/dossier/dossier';
import released from '../fixtures/released/dossier-v5.json' with { type: 'json' };
import { choose, idIn, introduce } from './dossier-steps';
import { expect, test } from './harness';
import { isOn } from './wizard-steps';

const commune = '06.461.01.01';

/** Where each fact of a dossier is given: on one page. `*` stands for an item or a name. */
const askedOn: Readonly<Record<string, readonly string[]>> = {
  collectivities: ['jurisdictions/*/name'],
  [`mandate/${commune}`]: [
    'jurisdictions/*/mandate/startedOn',
    'jurisdictions/*/mandate/endsOn',
    'jurisdictions/*/mandate/endIs',
  ],
  [`support-letter/${commune}`]: [
    'jurisdictions/*/supportLetter/status',
    'jurisdictions/*/supportLetter/signedBy',
    'jurisdictions/*/supportLetter/delegation',
    'jurisdictions/*/supportLetter/signedOn',
  ],
  organisations: ['endorsements/*/letter', 'endorsements/*/signedOn'],
  'track-record': [
    'trackRecord/*/kind',
    'trackRecord/*/what',
    'trackRecord/*/on',
    'trackRecord/*/proof',
  ],
  filer: ['official'],
  'one-file': ['onlyFile'],
  'next-council': ['plannedMandate/startedOn', 'plannedMandate/endsOn', 'plannedMandate/endIs'],
  'diagnosis/participation': ['diagnosis/*/state', 'diagnosis/*/since', 'diagnosis/*/proof'],
  'judgement/capacity': [
    'judgements/*/first/level',
    'judgements/*/first/why',
    'judgements/*/first/by',
    'judgements/*/second/level',
    'judgements/*/second/why',
    'judgements/*/second/by',
  ],
  capacity: [
    'capacities/*/organisation',
    'capacities/*/function',
    'capacities/*/skills',
    'capacities/*/time',
  ],
  network: [
    'remacto',
    'networks/*/kind',
    'networks/*/name',
    'networks/*/since',
    'networks/*/proof',
  ],
  programme: ['programme/adoptedOn', 'programme/startsOn', 'programme/endsOn'],
  'programme/p1': [
    'projects/*/axis',
    'projects/*/title',
    'projects/*/activities',
    'projects/*/startsOn',
    'projects/*/endsOn',
    'projects/*/budget',
  ],
  consultation: [
    'consultations/*/who',
    'consultations/*/name',
    'consultations/*/on',
    'consultations/*/opinion',
    'consultations/*/note',
  ],
  decision: [
    'decision/on',
    'decision/kind',
    'decision/takenBy',
    'decision/isVoted',
    'decision/votes/for',
    'decision/votes/against',
    'decision/votes/abstained',
    'decision/reasons',
    'decision/correction',
  ],
  'partners/e1': [
    'endorsements/*/organisation',
    'endorsements/*/kind',
    'endorsements/*/endorses',
    'endorsements/*/contactedOn',
    'endorsements/*/answeredOn',
    'endorsements/*/reply',
    'endorsements/*/focalPoint/name',
    'endorsements/*/focalPoint/function',
    'endorsements/*/focalPoint/contact',
  ],
  'meetings/m1': [
    'meetings/*/on',
    'meetings/*/subject',
    'meetings/*/with',
    'meetings/*/attendance/commune',
    'meetings/*/attendance/organisations',
    'meetings/*/attendance/others',
    'meetings/*/attendance/women',
    'meetings/*/outcomes',
  ],
  roadmap: ['roadmap/*/what', 'roadmap/*/who', 'roadmap/*/dueOn', 'roadmapProposedOn'],
  'cooperation/awareness': [
    'cooperation/*/state',
    'cooperation/*/with',
    'cooperation/*/dueOn',
    'cooperation/*/note',
  ],
  'lines/l1': ['programmeLines/*/reference', 'programmeLines/*/title'],
  'goals/g1': [
    'goals/*/what',
    'goals/*/startingPoint',
    'goals/*/values',
    'goals/*/lines',
    'goals/*/areas',
  ],
  'answers/why': ['answers/*'],
  'focal-points': [
    'officialFocalPoint/name',
    'officialFocalPoint/function',
    'officialFocalPoint/contact',
    'partnerFocalPoint',
  ],
  [`letters/${commune}`]: [
    'jurisdictions/*/supportLetter/signatory/name',
    'jurisdictions/*/supportLetter/signatory/function',
    'jurisdictions/*/supportLetter/file',
    'jurisdictions/*/supportLetter/delegationFile',
  ],
  'letters/e1': [
    'endorsements/*/signatory/name',
    'endorsements/*/signatory/function',
    'endorsements/*/letterFile',
  ],
  [`letter/support-${commune}`]: [
    'jurisdictions/*/supportLetter/place',
    'jurisdictions/*/letterhead/logo',
    'jurisdictions/*/letterhead/lines',
  ],
  'letter/endorsement-e1': [
    'endorsements/*/letterPlace',
    'endorsements/*/letterhead/logo',
    'endorsements/*/letterhead/lines',
  ],
  'evidence/f1': [
    'evidence/*/title',
    'evidence/*/files',
    'evidence/*/link',
    'evidence/*/reference',
    'evidence/*/pages',
    'evidence/*/criteria',
    'evidence/*/steps',
    'evidence/*/on',
    'evidence/*/validUntil',
  ],
  submission: [
    'submission/submittedOn',
    'submission/submittedAt',
    'submission/by',
    'submission/receipt',
    'submission/receiptFile',
  ],
  'exchanges/x1': [
    'exchanges/*/on',
    'exchanges/*/request',
    'exchanges/*/dueOn',
    'exchanges/*/answeredOn',
    'exchanges/*/answer',
  ],
  outcome: ['outcome/result', 'outcome/on', 'outcome/note'],
  debrief: ['debrief/said', 'debrief/worked', 'debrief/change'],
  'obligations/plan-submitted': ['obligations/*/doneOn', 'obligations/*/note'],
  'plan/a1': [
    'actions/*/what',
    'actions/*/responsible',
    'actions/*/effort',
    'actions/*/expected',
    'actions/*/after',
    'actions/*/dueOn',
  ],
  schedule: ['schedule/days/*', 'schedule/buffer'],
};

/** Pages that ask nothing of which one could write a second time. */
const besides = [
  'tasks',
  'check',
  'result',
  'report',
  'history',
  'conflicts',
  'diagnosis',
  'judgement',
  'profile',
  'gaps',
  'partners',
  'meetings',
  'groups',
  'groups/internal',
  'groups/m2',
  'goals',
  'lines',
  'cooperation',
  'strategy',
  'rules',
  'answers',
  'letters',
  'evidence',
  'files',
  'review',
  'review/prepare',
  'complete',
  'sent/s1',
  'exchanges',
  'obligations',
  'edition',
  'next-edition',
  `letter-versions/support-${commune}`,
  `letter-paper/support-${commune}`,
  'share',
  'received',
  'exports',
  'dossier-paper',
  'paste',
  'package',
  'plan',
];

/** Facts that no field of a page asks, each with how it comes. */
const cameOtherwise = [
  // chosen from the list of collectivities
  'jurisdictions/*/code',
  'jurisdictions/*/type',
  // with the dossier, its name, the page of the rules (asked only where the call has no dates)
  'edition',
  'language',
  'title',
  'call/opensOn',
  'call/closesOn',
  'call/isKnown',
  'questions/*/label',
  'questions/*/limit/max',
  'questions/*/limit/unit',
  'questions/*/asked',
  'questions/*/required',
  // whether there are supporters at all: the page of organisations, with the letters
  'support',
  // the part of the page in which an item is added
  'capacities/*/side',
  'meetings/*/kind',
  // written by the press of a button
  'decisions/*/record',
  'decisions/*/sha256',
  'decisions/*/recordedAt',
  'submissions/*/copy',
  'submissions/*/sha256',
  'submissions/*/recordedAt',
  // asked anew for each invitation, which does not change once its file is made
  'invitations/*/letter',
  'invitations/*/madeOn',
  'invitations/*/replyBy',
  'invitations/*/language',
  'invitations/*/message',
  // declared by the press of a button
  'endorsedTexts/*/letter',
  'endorsedTexts/*/language',
  'endorsedTexts/*/sha256',
  'endorsedTexts/*/name',
  'endorsedTexts/*/role',
  'endorsedTexts/*/on',
  // taken from the list of gaps, and moved on by the press of a button
  'actions/*/gap',
  'actions/*/begunOn',
  'actions/*/doneOn',
  'actions/*/proofs',
  // asked on the same page while there is a day to count back from
  'schedule/sittings/*',
  'schedule/feasts/*',
  // noted by the press of a button
  'pasted/*/on',
  'pasted/*/language',
  'pasted/*/sha256',
  // read from a file that is attached
  'attachments/*/name',
  'attachments/*/size',
  'attachments/*/type',
  'attachments/*/addedOn',
  'tasks',
  // what was typed in a date or a number and is none yet
  'unfinished/*',
];

/** The item that a page is looked at with. */
const seen: Readonly<Record<string, string>> = {
  jurisdictions: commune,
  trackRecord: 't1',
  diagnosis: 'petitions',
  judgements: 'capacity',
  capacities: 'c2',
  networks: 'n1',
  projects: 'p1',
  consultations: 'k2',
  endorsements: 'e1',
  meetings: 'm1',
  roadmap: 'r1',
  cooperation: 'awareness',
  programmeLines: 'l1',
  goals: 'g1',
  answers: 'why',
  evidence: 'f1',
  exchanges: 'x1',
  obligations: 'plan-submitted',
  actions: 'a1',
};

const expected = Object.entries(askedOn).flatMap(([page, facts]) =>
  facts.map((fact) => [fact, page] as const),
);

test.use({ locale: 'fr-FR' });

test('every fact is asked on one page, and on one only', async ({ page }) => {
  expect([...expected.map(([fact]) => fact), ...cameOtherwise].sort()).toEqual(
    patternsOf(dossierContent).sort(),
  );

  await introduce(page);
  await choose(page, JSON.stringify(released));
  await isOn(page, 'tasks');
  const id = idIn(page);
  const pagesOf = new Map<string, string[]>();
  for (const address of [...Object.keys(askedOn), ...besides]) {
    await page.goto(`/#/d/${id}/${address}`);
    await isOn(page, address.split('/')[0] ?? '');
    await expect(page.locator('h1:visible')).toBeVisible();
    // a letter comes into its page a moment after it
    if (address.startsWith('letter/'))
      await expect(page.locator('[data-editor]').first()).toBeVisible();
    const controls = new Set(await controlsOf(page));
    for (const [fact] of expected)
      if (isAsked(fact, controls)) pagesOf.set(fact, [...(pagesOf.get(fact) ?? []), address]);
  }
  expect(Object.fromEntries(pagesOf)).toEqual(
    Object.fromEntries(expected.map(([fact, address]) => [fact, [address]])),
  );
});

/** The ids of everything in the page that takes an answer. */
const controlsOf = (page: Page): Promise<string[]> =>
  page
    .locator('#app')
    .locator('input, textarea, select, fieldset')
    .evaluateAll((all) => all.map(({ id }) => id));

/** Controls that have a name of their own. */
const named: Readonly<Record<string, string>> = {
  'jurisdictions/*/supportLetter/status': `jurisdictions/${commune}/supportLetter`,
  'jurisdictions/*/supportLetter/signedBy': `jurisdictions/${commune}/supportLetter`,
  'plannedMandate/endIs': 'planned/estimate',
};

const isAsked = (fact: string, controls: ReadonlySet<string>): boolean =>
  fact.startsWith('schedule/') && fact.endsWith('/*')
    ? [...controls].some((control) => control.startsWith(fact.replace(/[^A-Za-z0-9]+/g, '-')))
    : idsOf(fact).some((control) => controls.has(control));

/** The ids that the control of a fact may have: a text has one for each language, a date three parts. */
function idsOf(fact: string): string[] {
  const [list = ''] = fact.split('/');
  const field = named[fact] ?? fact.replace('*', seen[list] ?? '');
  const id = field.replace(/[^A-Za-z0-9]+/g, '-');
  return [id, `${id}-ar`, `${id}-day`];
}

interface Schema {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      element?: Schema;
      shape?: Record<string, Schema>;
      valueType?: Schema;
    };
  };
}

/** Every fact a dossier can hold, by its path; a text in several languages is one fact, so is a set of names. */
function patternsOf(root: unknown): string[] {
  const found: string[] = [];
  const visit = (schema: Schema | undefined, path: readonly string[]): void => {
    const def = schema?._zod.def;
    if (def === undefined) return;
    const isText = def.shape !== undefined && 'ar' in def.shape;
    const isSet = def.type === 'record' && def.valueType?._zod.def.type === 'literal';
    if (def.type === 'optional') visit(def.innerType, path);
    else if (def.type === 'array') visit(def.element, [...path, '*']);
    else if (def.type === 'record' && !isSet) visit(def.valueType, [...path, '*']);
    else if (def.type === 'object' && !isText) {
      for (const [key, part] of Object.entries(def.shape ?? {}))
        if (key !== 'id') visit(part, [...path, key]);
    } else found.push(path.join('/'));
  };
  visit(root as Schema, []);
  return found;
}
