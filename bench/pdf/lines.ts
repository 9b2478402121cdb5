import type { Faces } from '../../src/adapters/pdf/text/faces';
import { setText } from '../../src/adapters/pdf/text/set-text';
import { writePdf } from '../../src/adapters/pdf/writer/write-pdf';
import { otherBreaks, otherLooks, otherWidths } from '../../tests/adapters/pdf/quality/departures';
import { longDocument } from '../../tests/adapters/pdf/quality/long-text';
import { drawnByPdfium, drawnByPoppler } from '../../tests/adapters/pdf/quality/picture';
import { compare, inOrder } from '../../tests/adapters/pdf/quality/places';
import { bound } from '../../tests/adapters/pdf/quality/stray-ink';
import type { Reference } from '../../tests/adapters/pdf/quality/reference';
import {
  strayInkByLine,
  drawPrinted,
  drawSheet,
  sheetOf,
} from '../../tests/adapters/pdf/quality/sheet';
import { settingOf, strings, type TestString } from '../../tests/adapters/pdf/quality/strings';
import { textOnPaper } from '../../tests/adapters/pdf/quality/text-on-paper';
import { languages } from '../../tests/ui/report/report-of';
import type { Figure } from '../figure';

const stringMeasures = [140, 220, 340, Infinity];
const pageMeasures = [180, 320, 487];
const measure = 340;

/** How near the engine is to Chromium: lines and order of every string, and what they look like. */
export async function measureLines(reference: Reference, faces: Faces): Promise<Figure[]> {
  const equal: TestString[] = [];
  for (const string of strings)
    if (await isSetEqually(reference, faces, string, stringMeasures)) equal.push(string);
  const others = [...Object.keys(otherBreaks), ...otherWidths, ...otherLooks];
  const drawn = strings.filter(({ id }) => !others.includes(id));
  return [
    {
      what: `strings of ${strings.length} with the lines and the order of Chromium`,
      value: equal.length,
      unit: '',
      target: 30,
      atLeast: true,
    },
    await measureProse(reference, faces),
    ...(await measureLooks(reference, faces, drawn)),
  ];
}

async function measureProse(reference: Reference, faces: Faces): Promise<Figure> {
  const paragraphs = languages.flatMap((language) =>
    textOnPaper(longDocument(language))
      .split('\n')
      .map((text, index) => ({ id: `${language} ${index}`, language, text })),
  );
  let equal = 0;
  for (const paragraph of paragraphs) {
    if (await isSetEqually(reference, faces, paragraph, pageMeasures)) equal += 1;
  }
  const what = `paragraphs of prose with the lines and the order of Chromium (of ${paragraphs.length})`;
  return { what, value: (100 * equal) / paragraphs.length, unit: '%', target: 98, atLeast: true };
}

async function isSetEqually(
  reference: Reference,
  faces: Faces,
  string: TestString,
  measures: readonly number[],
) {
  const settings = measures.map((width) => settingOf(string, width));
  const sets = settings.map((setting) => ({ setting, set: setText(string.text, setting, faces) }));
  const theirs = await reference.set(sets.map(({ set, setting }) => ({ text: set.text, setting })));
  return sets.every(({ set }, index) => {
    const found = compare(set, theirs[index] ?? []);
    return inOrder(found.ours).join('\n') === inOrder(found.theirs).join('\n');
  });
}

async function measureLooks(reference: Reference, faces: Faces, drawn: readonly TestString[]) {
  const sets = drawn.map((string) => setText(string.text, settingOf(string, measure), faces));
  const requests = sets.map(({ text }, index) => {
    const string = drawn[index];
    if (!string) throw new Error('a string for each set text');
    return { text, setting: settingOf(string, measure) };
  });
  const sheet = await drawSheet(reference, requests);
  const bytes = writePdf(sheetOf(sets, sheet));
  const pictures = [
    ['the engine, drawn by poppler', drawnByPoppler(bytes)[0]],
    ['the engine, drawn by PDFium', (await drawnByPdfium(bytes))[0]],
    ["Chromium's own print", await drawPrinted(reference, sheet)],
  ] as const;
  return pictures.flatMap(([name, picture]): Figure[] => {
    if (!picture) return [];
    const found = strayInkByLine(sheet, sets, picture);
    const what = `pixels astray in the worst of ${found.length} lines, beside Chromium's screen: ${name}`;
    return [{ what, value: Math.max(...found), unit: 'px', target: bound }];
  });
}
