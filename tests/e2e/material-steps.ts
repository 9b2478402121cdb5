import type { Desk } from './stage-steps';

type Facts = Readonly<Record<string, unknown>>;

/** What of a collectivity's real material belongs to stages one to four, by the fields of a dossier. */
export interface Material {
  trackRecord?: readonly Facts[];
  diagnosis?: Readonly<Record<string, Facts>>;
  capacities?: readonly Facts[];
  remacto?: string;
  networks?: readonly Facts[];
  programme?: Facts;
  projects?: readonly Facts[];
  consultations?: readonly Facts[];
  decision?: Facts;
  endorsements?: readonly Facts[];
  meetings?: readonly Facts[];
  roadmap?: readonly Facts[];
  roadmapProposedOn?: string;
  cooperation?: Readonly<Record<string, Facts>>;
  programmeLines?: readonly Facts[];
  goals?: readonly Facts[];
}

const guideValues = ['fiscal-transparency', 'integrity', 'access-to-information', 'participation'];

/** Stage one: track record, diagnosis, means. The register comes first, since means refer to it. */
export async function enterAssess(desk: Desk, material: Material): Promise<void> {
  await enterTrackRecord(desk, material.trackRecord ?? []);
  for (const value of guideValues) await enterDiagnosis(desk, value, material.diagnosis ?? {});
  await desk.visit('capacity');
  for (const one of material.capacities ?? []) {
    await desk.giveAll(await desk.add('capacities', String(one['side'])), one);
  }
  await desk.sayDone();
  await desk.visit('network');
  if (material.remacto !== undefined) await desk.give('remacto', material.remacto);
  for (const one of material.networks ?? []) await desk.giveAll(await desk.add('networks'), one);
  await desk.sayDone();
  await desk.visit('programme');
  if (material.programme) await desk.giveAll('programme', material.programme);
  await enterEach(desk, 'programme', 'projects', material.projects ?? []);
  await desk.visit('programme');
  await desk.sayDone();
}

async function enterTrackRecord(desk: Desk, steps: readonly Facts[]): Promise<void> {
  if (steps.length === 0) return;
  await desk.visit('track-record');
  await desk.page.locator('[id="trackRecord-yes"]').check();
  for (const [index, step] of steps.entries()) {
    const first = desk.page.locator('[id^="trackRecord-"][id$="-what-ar"]');
    const field =
      index === 0
        ? `trackRecord/${/-([a-z0-9]{26})-/.exec((await first.getAttribute('id')) ?? '')?.[1] ?? ''}`
        : await addStep(desk);
    await desk.giveAll(field, step);
  }
}

async function addStep(desk: Desk): Promise<string> {
  await desk.page.locator('#add').click();
  const last = desk.page.locator('[id^="trackRecord-"][id$="-what-ar"]').last();
  const id = /-([a-z0-9]{26})-/.exec((await last.getAttribute('id')) ?? '')?.[1] ?? '';
  return `trackRecord/${id}`;
}

/** The page of a value asks for its own part of the checklist. */
async function enterDiagnosis(
  desk: Desk,
  value: string,
  diagnosis: Readonly<Record<string, Facts>>,
): Promise<void> {
  await desk.visit(`diagnosis/${value}`);
  for (const [commitment, facts] of Object.entries(diagnosis)) {
    const field = `diagnosis/${commitment}`;
    if ((await desk.page.locator(`[id="diagnosis-${commitment}-state"]`).count()) > 0)
      await desk.giveAll(field, facts);
  }
}

/** Items that have a page each: added from the page of the list. */
async function enterEach(
  desk: Desk,
  page: string,
  list: string,
  items: readonly Facts[],
): Promise<void> {
  for (const [index, facts] of items.entries()) {
    await desk.visit(page);
    const field = await desk.add(list);
    desk.ids.set(`${list} ${index}`, field.split('/')[1] ?? '');
    await desk.giveAll(field, facts);
  }
}

export async function enterDecide(desk: Desk, material: Material): Promise<void> {
  await desk.visit('consultation');
  for (const one of material.consultations ?? [])
    await desk.giveAll(await desk.add('consultations'), one);
  await desk.sayDone();
  await desk.visit('decision');
  if (material.decision) await desk.giveAll('decision', material.decision);
}

export async function enterRegister(desk: Desk, material: Material): Promise<void> {
  await enterEach(desk, 'partners', 'endorsements', material.endorsements ?? []);
}

export async function enterMobilise(desk: Desk, material: Material): Promise<void> {
  await desk.visit('partners');
  await desk.sayDone();
  const partners = (material.meetings ?? []).filter(({ kind }) => kind === 'partners');
  for (const { kind: _kind, ...facts } of partners)
    await enterEach(desk, 'meetings', 'meetings', [facts]);
  await desk.visit('meetings');
  await desk.sayDone();
  await desk.visit('roadmap');
  for (const one of material.roadmap ?? []) await desk.giveAll(await desk.add('roadmap'), one);
  if (material.roadmapProposedOn) await desk.give('roadmapProposedOn', material.roadmapProposedOn);
  for (const [mode, facts] of Object.entries(material.cooperation ?? {})) {
    await desk.visit(`cooperation/${mode}`);
    await desk.giveAll(`cooperation/${mode}`, facts);
  }
}

export async function enterOrient(desk: Desk, material: Material): Promise<void> {
  for (const { kind, ...facts } of material.meetings ?? [])
    if (kind !== 'partners') await enterEach(desk, `groups/${String(kind)}`, 'meetings', [facts]);
  await enterEach(desk, 'lines', 'programmeLines', material.programmeLines ?? []);
  await enterEach(desk, 'goals', 'goals', material.goals ?? []);
  await desk.visit('goals');
  await desk.sayDone();
}
