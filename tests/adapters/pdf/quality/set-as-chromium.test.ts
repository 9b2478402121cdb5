import { describe, expect, it } from 'vitest';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { besideChromium } from './beside-chromium';
import { otherBreaks, otherWidths } from './departures';
import { compare, greatestDistance, inOrder, type Comparison } from './places';
import { settingOf, strings, type TestString } from './strings';

const measures = [140, 220, 340];
/** Points; the text is of 12. Chromium counts in 64ths of a pixel, the engine does not round. */
const tolerance = 0.5;

const opened = besideChromium();

describe('beside Chromium with the same files', () => {
  it.each(strings)('$id: every letter in its order and in its place', async (string) => {
    const [comparison] = await comparisons(string, [Infinity]);
    expect(inOrder(comparison?.ours ?? [])).toEqual(inOrder(comparison?.theirs ?? []));
    if (otherWidths.includes(string.id)) return;
    expect(comparison && greatestDistance(comparison)).toBeLessThan(tolerance);
  });

  it.each(strings.filter(({ id }) => !(id in otherBreaks)))(
    '$id: the same lines in three measures',
    async (string) => {
      const found = await comparisons(string, measures);
      expect(found.map(({ ours }) => inOrder(ours))).toEqual(
        found.map(({ theirs }) => inOrder(theirs)),
      );
    },
  );
});

describe('the strings', () => {
  it('are many, and few of them are let pass', () => {
    expect(strings.length - Object.keys(otherBreaks).length).toBeGreaterThanOrEqual(34);
  });
});

async function comparisons(string: TestString, widths: readonly number[]): Promise<Comparison[]> {
  const settings = widths.map((width) => settingOf(string, width));
  const ours = settings.map((setting) => setText(string.text, setting, opened.faces));
  const requests = ours.map(({ text }, index) => ({ text, setting: settingAt(settings, index) }));
  const theirs = await opened.reference.set(requests);
  return ours.map((set, index) => compare(set, theirs[index] ?? []));
}

function settingAt(settings: readonly ReturnType<typeof settingOf>[], index: number) {
  const setting = settings[index];
  if (!setting) throw new Error('a setting for each text');
  return setting;
}
