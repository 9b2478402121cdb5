import { describe, expect, it } from 'vitest';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { besideChromium } from './beside-chromium';
import { otherBreaks, otherLooks, otherWidths } from './departures';
import { drawnByPdfium, drawnByPoppler, type Picture } from './picture';
import { bound } from './stray-ink';
import { strayInkByLine, drawPrinted, drawSheet, sheetOf, type Sheet } from './sheet';
import { settingOf, strings, type TestString } from './strings';

const isLong = process.env['TARCHIH_LONG'] === '1';
const measure = 340;
const others = [...Object.keys(otherBreaks), ...otherWidths, ...otherLooks];
const comparable = strings.filter(({ id }) => !others.includes(id));
const plain = strings.find(({ id }) => id === 'plain')!;

const opened = besideChromium();

// Drawing is what takes long, on a machine that does other things as well.
describe('drawn beside Chromium with the same files', { timeout: 120_000 }, () => {
  it.each(isLong ? [measure, 140, 487] : [measure])(
    'every line of every string looks the same in a measure of %d points',
    async (width) => {
      const { sheet, sets } = await sheetWith(comparable, width);
      const bytes = writePdf(sheetOf(sets, sheet));
      const pictures = [...drawnByPoppler(bytes), ...(isLong ? await drawnByPdfium(bytes) : [])];
      for (const picture of pictures) expect(tooFar(sheet, sets, picture)).toEqual([]);
    },
  );

  it.each([
    ['a dot', 'داخل', 'داحل'],
    ['a letter', 'تضع', 'تصنع'],
    ['a comma', '،', ''],
  ])('%s more or less is seen', async (_, right, wrong) => {
    const { sheet } = await sheetWith([plain], measure);
    const mistaken = [
      setText(plain.text.replace(right, wrong), settingOf(plain, measure), opened.faces),
    ];
    const [picture] = drawnByPoppler(writePdf(sheetOf(mistaken, sheet)));
    expect(Math.max(...strayInkByLine(sheet, mistaken, picture!))).toBeGreaterThan(bound);
  });

  it.runIf(isLong)('the bound leaves room for what Chromium prints itself', async () => {
    const { sheet, sets } = await sheetWith(comparable, measure);
    expect(tooFar(sheet, sets, await drawPrinted(opened.reference, sheet))).toEqual([]);
  });
});

async function sheetWith(texts: readonly TestString[], width: number) {
  const sets = texts.map((string) => setText(string.text, settingOf(string, width), opened.faces));
  const requests = sets.map(({ text }, index) => ({
    text,
    setting: settingOf(texts[index]!, width),
  }));
  return { sheet: await drawSheet(opened.reference, requests), sets };
}

/** The lines that differ by more than the bound, as they are written. */
function tooFar(
  sheet: Sheet,
  sets: Parameters<typeof strayInkByLine>[1],
  picture: Picture,
): string[] {
  const lines = sets.flatMap(({ text, lines }) =>
    lines.map(({ start, end }) => text.slice(start, end)),
  );
  return strayInkByLine(sheet, sets, picture).flatMap((pixels, index) =>
    pixels > bound ? [`${pixels} ${lines[index]}`] : [],
  );
}
