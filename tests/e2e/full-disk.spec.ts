import type { CDPSession, Page } from '@playwright/test';
import benguerir from '../../src/content/examples/benguerir.json' with { type: 'json' };
import words from '../../locales/fr/dossiers.json' with { type: 'json' };
import { attach, dossierIn, offer, openDesk, pdf, sha256 } from './file-steps';
import { expect, test } from './harness';
import type { Desk } from './stage-steps';

const rounds = 40;

test.use({ locale: 'fr-FR' });

test.beforeEach(({ faults }) => {
  // a page of this origin that does not run the application has no icon
  faults.allow(/favicon/);
});

/** The same numbers at every run. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Letters that no compression makes shorter. */
const lettersOf = (random: Iterator<number, never>, length: number): string =>
  Array.from({ length }, () =>
    String.fromCodePoint(0x627 + Math.floor(random.next().value * 26)),
  ).join('');

/**
 * Leaves the origin so much room above what it takes now, in bytes. Chromium remembers for a while how
 * much there was: there is never much, so that what is too large makes it look again.
 */
async function leaveRoom(devtools: CDPSession, page: Page, room: number): Promise<void> {
  const { origin } = new URL(page.url());
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + room });
}

/** More than is left at the end of a round, and less than a text or a file of these tests takes. */
const little = 20_000;

const state = (page: Page) => page.locator('[data-save-state]').first();

/** An answer that storage refuses: said at once, in the file, and stored when there is room again. */
async function answerRefused(desk: Desk, devtools: CDPSession, text: string): Promise<void> {
  const { page } = desk;
  await desk.visit('answers/why');
  await leaveRoom(devtools, page, little);
  await page.locator('#answers-why-ar').fill(text);
  await expect(state(page)).toHaveAttribute('data-save-state', 'failed');
  const banner = page.locator('.banner--alert').first();
  await expect(banner).toContainText(words['save-failed'].title);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    banner.getByRole('button').first().click(),
  ]);
  expect(await dossierIn(download)).toContain(text);
  let room = 0;
  await expect(async () => {
    room += 60_000;
    await leaveRoom(devtools, page, room);
    await page.getByRole('button', { name: words['save-failed'].retry }).click({ timeout: 1_000 });
    await expect(state(page)).toHaveAttribute('data-save-state', 'saved', { timeout: 1_000 });
  }).toPass({ timeout: 30_000, intervals: [0] });
}

/** A file that storage refuses: said by name; nothing of it is kept. */
async function fileRefused(desk: Desk, devtools: CDPSession, name: string, bytes: Buffer) {
  const { page } = desk;
  await desk.visit('letters/07.427.01.01');
  await leaveRoom(devtools, page, little);
  await offer(page, 'jurisdictions/07.427.01.01/supportLetter/delegationFile', name, bytes);
  const told = page.getByText(`La mémoire de cet appareil est pleine : `).first();
  await expect(told).toContainText(name);
  await expect(page.locator(`[data-file="${sha256(bytes)}"]`)).toHaveCount(0);
}

test(`${rounds} times the disk is full while answers and files are saved: nothing saved is lost`, async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const random = randoms(20_261_122);
  const next = () => random.next().value;
  const devtools = await context.newCDPSession(page);
  const dossier = { ...benguerir, example: false, version: 3 };
  dossier.jurisdictions = dossier.jurisdictions.map((one) => ({
    ...one,
    supportLetter: { status: 'signed', signedBy: 'delegate' },
  }));
  await page.goto('/old-browser.css');
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: 400_000,
  });
  const desk = await openDesk(page, JSON.stringify(dossier), 'fr');
  await desk.visit('letters/07.427.01.01');
  const kept = await attach(
    page,
    'jurisdictions/07.427.01.01/supportLetter/file',
    'lettre.pdf',
    pdf('kept before all'),
  );

  // until no more goes in: what went in before stays
  const stored = [kept];
  await desk.visit('files');
  for (let full = false; !full;) {
    const bytes = Buffer.concat([pdf('filling'), Buffer.from(lettersOf(random, 40_000))]);
    await page
      .locator('#attach-files')
      .setInputFiles({ name: 'plein.pdf', mimeType: 'application/pdf', buffer: bytes });
    const there = page.locator(`li[data-file="${sha256(bytes)}"][data-held="true"]`);
    const refused = page.getByText('La mémoire de cet appareil est pleine').first();
    await expect(there.or(refused).first()).toBeVisible();
    full = await refused.isVisible();
    if (!full) stored.push(sha256(bytes));
  }

  let text = '';
  for (let round = 0; round < rounds; round += 1) {
    await test.step(`round ${round}`, async () => {
      if (next() < 0.5) {
        text = `${round} ${lettersOf(random, 70_000 + Math.floor(next() * 25_000))}`;
        await answerRefused(desk, devtools, text);
      } else {
        const bytes = Buffer.concat([
          pdf(`round ${round}`),
          Buffer.from(lettersOf(random, 300_000)),
        ]);
        await fileRefused(desk, devtools, `pièce ${round}.pdf`, bytes);
      }
    });
  }

  await page.reload();
  await desk.visit('answers/why');
  await expect(page.locator('#answers-why-ar')).toHaveValue(text);
  await desk.visit('files');
  await expect(page.locator('li[data-file]')).toHaveCount(stored.length);
  for (const id of stored)
    await expect(page.locator(`li[data-file="${id}"][data-held="true"]`)).toBeVisible();
});
