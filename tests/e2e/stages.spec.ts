import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import benguerir from '../fixtures/material/benguerir.json' with { type: 'json' };
import tetouan from '../fixtures/material/tetouan-2022.json' with { type: 'json' };
import { copyExample, introduce } from './dossier-steps';
import { expect, test } from './harness';
import {
  enterAssess,
  enterDecide,
  enterMobilise,
  enterOrient,
  enterRegister,
  type Material,
} from './material-steps';
import { Desk, taskStates } from './stage-steps';
import { beginDossier, choose, isOn, onward } from './wizard-steps';

/** What Ben Guerir's material implies, whatever the day: each gap beside the fact it follows from. */
const gapsOfBenguerir = [
  ['minimum-head-support-letter', 'no letter of the president'],
  ['minimum-non-government-endorsement', 'an organisation in the register, no letter'],
  ['minimum-mandate-16-months', 'council until 8 September 2027'],
  ['minimum-track-record', 'last dated step 14 September 2023'],
  ['commitment-not/citizen-budget', 'entered as not in place'],
  ['commitment-partly/petitions', 'a training project, no procedure'],
  ['commitment-partly/access-to-information', 'a training project'],
  ['commitment-partly/open-action-plan', 'a draft programme'],
  ['no-partner', 'nobody named in an association'],
  ['no-time', 'a focal point, no time kept'],
  ['programme-ended', 'programme until 31 December 2025'],
  ['axis-empty', 'no project on transparency and accountability'],
  ['project-before', 'project 1 from 1 January 2023, the programme from 2024'],
  ['nobody-consulted', 'no consultation'],
  ['not-recorded', 'no decision'],
  ['no-roadmap', 'no roadmap'],
  ['no-line', 'the action programme is not in the material'],
  ['goals-only-supporting', 'access to the digital space serves technology only'],
  ['values-uncovered', 'no goal on accountability'],
] as const;

/** Of Tétouan's, on any day since its call has closed. */
const gapsOfTetouan = [
  ['minimum-open-call', 'the call of 2022 is closed'],
  ['commitment-not/citizen-budget', 'a commitment of the plan, not in place then'],
  ['commitment-partly/participatory-programme', 'the action programme was being prepared'],
  ['goals-unlinked', 'one goal of twelve names the action programme'],
  ['goals-only-supporting', 'inclusion and digitalisation alone'],
  ['no-focus-group/external', 'an internal group only'],
] as const;

/** What a file of the dossier in hand holds, without its history. */
async function contentOf(page: Page): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.save .link-button').click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
}

const gapsIn = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-gap-id]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['gapId']));

/** Lists as they were entered: what the application adds to tell items apart is left out. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, part]) => [key, withoutIds(part)]),
  );
}

test.use({ locale: 'fr-FR' });

test('Ben Guerir’s material is entered through the screens, in Arabic and French', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const material = benguerir as unknown as Material;
  const base = await beginDossier(page, 'أمينة العلوي');
  await page.locator('[data-locale="ar"]').click();
  await choose(page, 'ابن جرير');
  await onward(page).click();
  await isOn(page, 'mandate');
  const desk = new Desk(page, base);

  await enterRegister(desk, material);
  await enterAssess(desk, material);
  await enterMobilise(desk, material);
  await enterOrient(desk, material);

  await desk.visit('gaps');
  const gaps = await gapsIn(page);
  for (const [gap, fact] of gapsOfBenguerir) expect(gaps, fact).toContain(gap);

  await desk.visit('tasks');
  expect(await taskStates(page)).toMatchObject({
    diagnosis: 'completed',
    capacity: 'completed',
    network: 'completed',
    programme: 'completed',
    consultation: 'not-started',
    decision: 'not-started',
    partners: 'completed',
    roadmap: 'locked',
    goals: 'in-progress',
    submission: 'locked',
    outcome: 'locked',
  });

  const { endorsements, goals, ...written } = await contentOf(page);
  const { endorsements: partners, goals: aims, ...facts } = material;
  expect(withoutIds(written)).toMatchObject(facts);
  expect(withoutIds(endorsements)).toEqual(
    partners?.map((one) => ({ ...one, endorses: 'unknown' })),
  );
  expect(withoutIds(goals)).toEqual(aims);
  await desk.visit('profile');
});

test('Tétouan’s material is entered through the screens, and its decision is recorded', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const material = tetouan as unknown as Material;
  await introduce(page);
  const id = await copyExample(page, 'tetouan-2022');
  const desk = new Desk(page, `/#/d/${id}`);

  await enterAssess(desk, material);
  for (const value of [
    'fiscal-transparency',
    'integrity',
    'access-to-information',
    'participation',
  ])
    await answerTheRest(desk, value);
  await enterDecide(desk, material);
  await page.locator('[aria-describedby="record-why"]').click();
  await isOn(page, 'recorded');
  await enterMobilise(desk, material);
  await enterOrient(desk, material);

  await desk.visit('gaps');
  const gaps = await gapsIn(page);
  for (const [gap, fact] of gapsOfTetouan) expect(gaps, fact).toContain(gap);
  expect(gaps).not.toContain('not-recorded');

  await desk.visit('tasks');
  expect(await taskStates(page)).toMatchObject({
    diagnosis: 'completed',
    consultation: 'completed',
    decision: 'completed',
    meetings: 'completed',
    roadmap: 'completed',
    cooperation: 'in-progress',
    'internal-group': 'completed',
    'external-group': 'not-started',
    goals: 'in-progress',
    'support-letter': 'completed',
    'endorsement-letters': 'completed',
  });

  const written = withoutIds(await contentOf(page)) as Record<string, unknown>;
  const { decision, consultations, roadmap, roadmapProposedOn, programmeLines } = material;
  expect(written).toMatchObject({
    decision,
    consultations,
    roadmap,
    roadmapProposedOn,
    programmeLines,
  });
  expect(written['goals']).toHaveLength(material.goals?.length ?? 0);
  expect(written['decisions']).toHaveLength(1);
});

/** What nobody knows yet of the checklist is said to be not known. */
async function answerTheRest(desk: Desk, value: string): Promise<void> {
  await desk.visit(`diagnosis/${value}`);
  for (const group of await desk.page.locator('fieldset[id^="diagnosis-"][id$="-state"]').all()) {
    if ((await group.locator('input:checked').count()) === 0)
      await group.locator('input[value="unknown"]').check();
  }
}
