import type { Page } from '@playwright/test';
import fc from 'fast-check';
import released from '../fixtures/released/dossier-v5.json' with { type: 'json' };
import { choose, idIn, introduce } from './dossier-steps';
import { expect, test } from './harness';
import { isOn } from './wizard-steps';

/** Pages on which something can be written. */
const pages = [
  'organisations',
  'track-record',
  'diagnosis/participation',
  'judgement/capacity',
  'capacity',
  'network',
  'programme/p1',
  'consultation',
  'decision',
  'partners/e1',
  'meetings/m1',
  'roadmap',
  'cooperation/awareness',
  'lines/l1',
  'goals/g1',
  'answers/why',
  'letters/e1',
  'evidence/f1',
  'submission',
  'exchanges/x1',
  'outcome',
  'debrief',
  'tasks',
  'gaps',
];

type Step =
  { kind: 'visit'; to: string } | { kind: 'back' | 'forward' } | { kind: 'type'; at: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pages).map((to): Step => ({ kind: 'visit', to })) },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: 'back' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'forward' }) },
    { weight: 4, arbitrary: fc.nat({ max: 40 }).map((at): Step => ({ kind: 'type', at })) },
  ),
  { minLength: 12, maxLength: 16 },
);

const walks = process.env['TARCHIH_LONG'] === '1' ? 30 : 6;
const texts = '#app :is(input[type=text], textarea):not([readonly])';

test.use({ locale: 'fr-FR' });

test('back and forward lose nothing that was typed', async ({ page }) => {
  test.setTimeout(walks * 30_000);
  await introduce(page);
  await choose(page, JSON.stringify(released));
  await isOn(page, 'tasks');
  const id = idIn(page);
  for (const [walk, course] of fc.sample(steps, { numRuns: walks, seed: 20261122 }).entries()) {
    const written = new Map<string, { address: string; words: string }>();
    await visit(page, `#/d/${id}/${pages[walk % pages.length] ?? ''}`);
    for (const [number, step] of course.entries()) {
      if (step.kind === 'visit') await visit(page, `#/d/${id}/${step.to}`);
      else if (step.kind === 'type') await write(page, step.at, `${walk}.${number}`, written);
      else await travel(page, step.kind, id);
    }
    for (const [field, { address, words }] of written) {
      await visit(page, address);
      await expect(page.locator(`[id="${field}"]`)).toHaveValue(words);
    }
  }
});

async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    if (location.hash === hash) return;
    document.getElementById('main')?.setAttribute('data-page', 'coming');
    location.hash = hash;
  }, address);
  await isOn(page, address.split('/')[3] ?? '');
  await expect(page.locator('#app h1:visible')).toBeVisible();
}

/** Back and forward stay within the dossier: before its first page nothing can be written. */
async function travel(page: Page, way: 'back' | 'forward', id: string): Promise<void> {
  const before = page.url();
  await page.evaluate((direction) => {
    if (direction === 'back') history.back();
    else history.forward();
  }, way);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#app h1')?.textContent ?? ''))
    .not.toBe('');
  if (!page.url().includes(`#/d/${id}/`)) await page.goto(before);
  await isOn(page, new URL(page.url()).hash.split('/')[3]?.split('?')[0] ?? '');
}

/** Types into one of the page's texts; what is a date or a number keeps what was typed as well. */
async function write(
  page: Page,
  at: number,
  words: string,
  written: Map<string, { address: string; words: string }>,
): Promise<void> {
  const fields = page.locator(texts);
  const count = await fields.count();
  if (count === 0) return;
  const field = fields.nth(at % count);
  const name = (await field.getAttribute('id')) ?? '';
  await field.fill(words);
  written.set(name, { address: new URL(page.url()).hash, words });
}
