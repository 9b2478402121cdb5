import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { authorRuns } from '../../src/adapters/letters/authors';
import { newLetterDoc, textOf } from '../../src/adapters/letters/letter-doc';
import { findIn } from '../../src/adapters/share/find-in';
import benguerir from '../../src/content/examples/benguerir.json' with { type: 'json' };
import { choose, introduce, list, newDevice } from './dossier-steps';
import { saveToFile } from './file-steps';
import { expect, test, untilOfflineReady } from './harness';
import { Writer, type Mail } from './letter-steps';
import { isOn } from './wizard-steps';

const letterId = 'endorsement-association';
const dossier = {
  ...benguerir,
  example: false,
  id: 'commune',
  endorsements: [
    {
      id: 'association',
      organisation: { ar: 'جمعية الانفتاح والمواطنة', fr: 'Association Ouverture et citoyenneté' },
      kind: 'association',
      endorses: 'yes',
    },
  ],
};

/** Both devices, each with its own profile, in Arabic and with the network cut once all is there. */
async function twoDevices(browser: Browser, baseURL: string) {
  const [commune, organisation] = await Promise.all(
    ['أمينة العلوي', 'يوسف المرابط'].map(async (name) => {
      const device = await newDevice(browser, baseURL);
      await introduce(device.page, name);
      await device.page.locator('[data-locale="ar"]').click();
      await expect(device.page.locator('html')).toHaveAttribute('lang', 'ar');
      await untilOfflineReady(device.page);
      await device.page.context().setOffline(true);
      return { ...device, writer: new Writer(device.page, letterId) };
    }),
  );
  if (!commune || !organisation) throw new Error('two devices');
  await choose(commune.page, JSON.stringify(dossier));
  await isOn(commune.page, 'tasks');
  commune.writer.base = '/#/d/commune';
  return { commune, organisation };
}

const said = {
  known: 'نحن جمعية تعمل منذ عشر سنوات على مشاركة السكان.',
  done: 'أنجزنا مع الجماعة أربع ورشات حول الميزانية.',
  prepare: 'نلتزم بالمساهمة في إعداد خطة العمل.',
  carry: 'نلتزم بالمساهمة في تنفيذ خطة العمل.',
  staff: 'تضع الجماعة رهن إشارتكم قاعة الاجتماعات.',
  more: 'وقد شاركت في الورشات نساء وشباب من كل الأحياء.',
};

/** Who wrote each letter of some words, as a saved file says it. */
async function writersIn(file: Buffer): Promise<(words: string, at: number) => string | undefined> {
  const found = await findIn(new Blob([new Uint8Array(file)]), '', () => undefined);
  if (found.kind !== 'opened' || found.read.kind !== 'dossier') throw new Error(found.kind);
  const letter = found.read.letters.find((one) => one.letterId === letterId);
  const doc = newLetterDoc(
    'endorsement',
    letter?.rows.map(({ update }) => update),
  );
  const runs = authorRuns(textOf(doc, 'ar')).filter(({ deleted }) => !deleted);
  const whole = runs.map(({ text }) => text).join('');
  const names = runs.flatMap(({ text, author }) => Array.from(text, () => author?.name));
  return (words, at) => names[whole.indexOf(words) + at];
}

test('commune and organisation write one letter in three rounds, both offline', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { commune, organisation } = await twoDevices(browser, baseURL ?? '');
  const staff = commune.writer;
  const guest = organisation.writer;

  // first round: an empty letter goes out, and both write while the other cannot see it
  await staff.openLetter();
  const invitation = await staff.mail();
  await guest.open(invitation);
  expect(guest.isGuest).toBe(true);
  await guest.openLetter();
  await guest.write(said.known);
  await guest.write(said.done);
  await staff.openLetter();
  await staff.write(said.staff);
  const reply = await guest.mail();
  await staff.open(reply);
  await expect(staff.report).toHaveAttribute('data-import', 'waiting');
  await expect(commune.page.locator(`[data-letter-change="${letterId}"]`)).toContainText(said.done);
  await expect(commune.page.locator('main')).toContainText('يوسف المرابط');
  await staff.takeIn();
  await staff.openLetter();
  for (const words of [said.known, said.done, said.staff])
    expect((await staff.paragraphs()).filter((one) => one === words)).toHaveLength(1);

  // second round: one writes on in the other's paragraph while that one writes a new paragraph
  await staff.goTo(said.done);
  await commune.page.keyboard.insertText(` ${said.more}`);
  await staff.saved();
  await guest.openLetter();
  await guest.write(said.prepare, said.done);
  const second = await staff.mail();
  await guest.open(second);
  await guest.takeIn();
  await guest.openLetter();
  expect(await guest.paragraphs()).toContain(`${said.done} ${said.more}`);

  // third round: both divide the same paragraph at the same time; nothing of it may come twice
  await guest.goTo(said.known);
  await guest.move('ArrowRight', 5);
  await organisation.page.keyboard.press('Enter');
  await guest.write(said.carry);
  await staff.openLetter();
  await staff.goTo(said.known);
  await staff.move('ArrowRight', 14);
  await commune.page.keyboard.press('Enter');
  await staff.saved();
  await staff.open(await guest.mail());
  await staff.takeIn();
  await guest.open(await staff.mail());
  await guest.takeIn();

  await staff.openLetter();
  await guest.openLetter();
  const atTheCommune = await staff.paragraphs();
  expect(await guest.paragraphs()).toEqual(atTheCommune);
  const whole = atTheCommune.join('').replace(/\s/g, '');
  for (const words of Object.values(said))
    expect(whole.split(words.replace(/\s/g, '')), words).toHaveLength(2);

  // the same reply again leads to what was taken in of it, and changes nothing
  await staff.open(reply);
  await expect(staff.report).toHaveAttribute('data-import', 'taken');
  await staff.openLetter();
  expect(await staff.paragraphs()).toEqual(atTheCommune);

  // a file of the dossier holds the letter and who wrote in it
  const other = await newDevice(browser, baseURL ?? '');
  const reader = new Writer(other.page, letterId);
  await introduce(other.page, 'خديجة المرابط');
  await list(other.page);
  const saved = await readFile(await (await saveToFile(commune.page)).path());
  await choose(other.page, saved);
  await isOn(other.page, 'tasks');
  reader.base = '/#/d/commune';
  await reader.openLetter();
  expect(await reader.paragraphs()).toEqual(atTheCommune);
  const writers = await writersIn(saved);
  expect(said.staff.split('').map((_, at) => writers(said.staff, at))).toEqual(
    said.staff.split('').map(() => 'أمينة العلوي'),
  );
  for (const words of [said.done, said.prepare, said.carry])
    expect([writers(words, 0), writers(words, words.length - 1)], words).toEqual([
      'يوسف المرابط',
      'يوسف المرابط',
    ]);
  expect(writers(said.more, 3)).toBe('أمينة العلوي');
  other.faults.expectNone();
  await other.close();

  // the organisation never sees the dossier of the commune
  await list(organisation.page);
  await expect(organisation.page.locator('[data-guest]')).toHaveCount(1);
  await expect(organisation.page.locator('[data-dossier]')).toHaveCount(0);
  commune.faults.allow(/ERR_INTERNET_DISCONNECTED/);
  organisation.faults.allow(/ERR_INTERNET_DISCONNECTED/);
  commune.faults.expectNone();
  organisation.faults.expectNone();
  await commune.close();
  await organisation.close();
});

/** Numbers that look random and are the same each time. */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const runs = process.env['TARCHIH_LONG'] === '1' ? 50 : 1;

test(`${runs} times both write, delete and divide, and files come late, twice or in disorder`, async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000 + runs * 90_000);
  const { commune, organisation } = await twoDevices(browser, baseURL ?? '');
  for (let run = 0; run < runs; run += 1) {
    const random = randoms(run + 20_261_122);
    const id = `commune-${run}`;
    await list(commune.page);
    await choose(commune.page, JSON.stringify({ ...dossier, id }));
    await isOn(commune.page, 'tasks');
    const staff = new Writer(commune.page, letterId);
    staff.base = `/#/d/${id}`;
    const guest = new Writer(organisation.page, letterId);
    await staff.openLetter();
    const sent: { to: Writer; mail: Mail }[] = [{ to: guest, mail: await staff.mail() }];
    await guest.open(sent[0]!.mail);
    const written = new Set<string>();
    const deleted = new Set<string>();

    for (let step = 0; step < 9; step += 1) {
      const [one, other] = random(2) === 0 ? [staff, guest] : [guest, staff];
      const act = random(6);
      if (act < 3) {
        const words = `${one === staff ? 'ج' : 'ه'}${run}${String(step).padStart(2, '0')}م`;
        await one.openLetter();
        await one.write(words);
        written.add(words);
      } else if (act === 3) {
        await one.openLetter();
        const [words] = (await one.paragraphs()).filter((text) => written.has(text));
        if (words === undefined) continue;
        await one.remove(words);
        deleted.add(words);
      } else {
        sent.push({ to: other, mail: await one.mail() });
        const theirs = sent.filter(({ to }) => to === other);
        await other.open(theirs[random(theirs.length)]!.mail);
        await other.takeInWhatIsNew();
      }
    }
    // in the end every file arrives, the last of all after all others
    for (const { to, mail } of sent) {
      await to.open(mail);
      await to.takeInWhatIsNew();
    }
    await staff.open(await guest.mail());
    await staff.takeInWhatIsNew();
    await guest.open(await staff.mail());
    await guest.takeInWhatIsNew();

    await staff.openLetter();
    await guest.openLetter();
    const paragraphs = await staff.paragraphs();
    expect(await guest.paragraphs(), `run ${run}`).toEqual(paragraphs);
    const whole = paragraphs.join(' ');
    for (const words of written)
      expect(whole.split(words), `run ${run}: ${words}`).toHaveLength(deleted.has(words) ? 1 : 2);
  }
  for (const { faults, close } of [commune, organisation]) {
    faults.allow(/ERR_INTERNET_DISCONNECTED/);
    faults.expectNone();
    await close();
  }
});

test('a tab closed in mid-sentence loses at most the last second', async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const device = await newDevice(browser, baseURL ?? '');
  await introduce(device.page, 'أمينة العلوي');
  await list(device.page);
  await choose(device.page, JSON.stringify(dossier));
  await isOn(device.page, 'tasks');
  const writer = new Writer(device.page, letterId);
  writer.base = '/#/d/commune';
  await writer.openLetter();
  await writer.editor.click();
  await writer.move('Control+End');
  await device.page.keyboard.press('Enter');
  const typed: { words: string; at: number }[] = [];
  let words = '';
  for (const letter of said.known.repeat(2)) {
    await device.page.keyboard.insertText(letter);
    words += letter;
    typed.push({ words, at: Date.now() });
    await device.page.waitForTimeout(25);
  }
  const closedAt = Date.now();
  await device.page.close({ runBeforeUnload: false });

  const again = new Writer(await device.page.context().newPage(), letterId);
  again.base = writer.base;
  await again.openLetter();
  const due = typed.filter(({ at }) => at <= closedAt - 1_000).at(-1)?.words ?? '';
  const kept = (await again.paragraphs()).at(-1) ?? '';
  expect(due.length).toBeGreaterThan(5);
  expect(words.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(due.trim().length);
  device.faults.expectNone();
  await device.close();
});
