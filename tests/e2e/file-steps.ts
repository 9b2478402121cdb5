import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import type { Download, Page } from '@playwright/test';
import { choose, introduce, list } from './dossier-steps';
import { expect } from './harness';
import { Desk, type Value } from './stage-steps';
import { isOn } from './wizard-steps';

type Facts = Readonly<Record<string, unknown>>;

/** What of a candidacy belongs to stages five to seven, by the fields of a dossier. */
export interface FileMaterial {
  answers: Readonly<Record<string, Value>>;
  officialFocalPoint: Facts;
  signatory: Facts;
  evidence: readonly Facts[];
}

/** A small PDF that any reader opens; the words make its bytes its own. */
export const pdf = (words: string, size = 0): Buffer => {
  const head = `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n`;
  const tail = 'trailer<</Root 1 0 R/Size 4>>\n%%EOF\n';
  const filling = Buffer.alloc(Math.max(0, size - head.length - tail.length), `% ${words}\n`);
  return Buffer.concat([Buffer.from(head), filling, Buffer.from(tail)]);
};

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const inputOf = (page: Page, field: string) =>
  page.locator(`input[type="file"][id^="${field.replace(/[^A-Za-z0-9]+/g, '-')}-"]`);

/** Attaches a file with the control of a field, and waits until it is there. */
export async function attach(
  page: Page,
  field: string,
  name: string,
  bytes: Buffer,
  mimeType = 'application/pdf',
): Promise<string> {
  await inputOf(page, field).setInputFiles({ name, mimeType, buffer: bytes });
  const id = sha256(bytes);
  await expect(page.locator(`[data-file="${id}"][data-held="true"]`).first()).toBeVisible();
  return id;
}

/** Chooses a file without waiting for what comes of it. */
export const offer = (page: Page, field: string, name: string, buffer: Buffer): Promise<void> =>
  inputOf(page, field).setInputFiles({ name, mimeType: 'application/pdf', buffer });

/** The items of a list with the ids that other parts of the material name them by. */
const withIds = (list: string, items: readonly Facts[], firstId?: string): Facts[] =>
  items.map((one, at) => ({
    id: at === 0 && firstId !== undefined ? firstId : `${list}-${at}`,
    ...withSets(one),
  }));

/** Sets are lists in the material, and names with `true` in a file. */
function withSets(one: Facts): Facts {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? Object.fromEntries(value.map((id: string) => [id.replace(' ', '-'), true]))
        : value,
    ]),
  );
}

const listsOf = [
  'trackRecord',
  'capacities',
  'networks',
  'projects',
  'consultations',
  'meetings',
  'roadmap',
  'programmeLines',
  'goals',
];

/** A dossier file of an example with the material of stages one to four in it. */
export function dossierOf(example: Facts, stages: Facts, more: Facts = {}): string {
  const lists = listsOf.flatMap((name) =>
    stages[name] === undefined ? [] : [[name, withIds(name, stages[name] as readonly Facts[])]],
  );
  const endorsements = (stages['endorsements'] ?? example['endorsements']) as readonly Facts[];
  const modes = Object.entries((stages['cooperation'] ?? {}) as Readonly<Record<string, Facts>>);
  const { id: _id, example: _example, ...rest } = example;
  return JSON.stringify({
    ...rest,
    ...stages,
    ...Object.fromEntries(lists),
    cooperation: Object.fromEntries(modes.map(([mode, facts]) => [mode, withSets(facts)])),
    version: 3,
    endorsements: withIds('endorsements', endorsements, 'association'),
    ...more,
  });
}

/** Says who writes, opens the dossier from a file and chooses the language. */
export async function openDesk(page: Page, dossier: string, language: string): Promise<Desk> {
  await introduce(page);
  await list(page);
  await choose(page, dossier);
  await isOn(page, 'tasks');
  await page.locator(`[data-locale="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  return new Desk(page, page.url().replace(/\/tasks.*$/, ''));
}

export async function enterAnswers(desk: Desk, { answers }: FileMaterial): Promise<void> {
  await desk.visit('answers');
  const asked = await desk.page
    .locator('[data-answer]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['answer'] ?? ''));
  for (const id of asked.filter((one) => one in answers)) {
    await desk.visit(`answers/${id}`);
    await desk.give(`answers/${id}`, answers[id] ?? '');
  }
}

/** Proofs of the register; the first has a file behind it. */
export async function enterEvidence(desk: Desk, { evidence }: FileMaterial): Promise<void> {
  for (const [at, proof] of evidence.entries()) {
    await desk.visit('evidence');
    const field = await desk.add('evidence');
    await desk.giveAll(field, proof);
    if (at === 0) await attach(desk.page, `${field}/files`, 'محضر الورشة.pdf', pdf('proof'));
  }
  await desk.visit('evidence');
  await desk.sayDone();
}

/** Saves the dossier in hand to a file, as a person does. */
export async function saveToFile(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.save .link-button').click(),
  ]);
  return download;
}

/** The text of the dossier in a saved file, whether it stands alone or in a ZIP. */
export async function dossierIn(download: Download): Promise<string> {
  const bytes = await readFile(await download.path());
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)])));
  const entry = (await reader.getEntries()).find(({ filename }) => filename === 'dossier.json');
  if (entry === undefined || entry.directory) throw new Error('no dossier in the file');
  const text = await entry.getData(new TextWriter());
  await reader.close();
  return text;
}
