import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Faces } from '../../../../src/adapters/pdf/text/faces';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { testFaces } from '../faces';
import { otherBreaks, otherWidths } from './departures';
import { compare, greatestDistance, inOrder, type Comparison } from './places';
import { openReference, type Reference } from './reference';
import { settingOf, strings, type TestString } from './strings';

const measures = [140, 220, 340];
/** Points; the text is of 12. Chromium counts in 64ths of a pixel, the engine does not round. */
const tolerance = 0.5;

let faces: Faces;
let reference: Reference;
beforeAll(async () => {
  faces = await testFaces();
  reference = await openReference(faces);
}, 60_000);
afterAll(() => reference.close());

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
  const ours = settings.map((setting) => setText(string.text, setting, faces));
  const requests = ours.map(({ text }, index) => ({ text, setting: settingAt(settings, index) }));
  const theirs = await reference.set(requests);
  return ours.map((set, index) => compare(set, theirs[index] ?? []));
}

function settingAt(settings: readonly ReturnType<typeof settingOf>[], index: number) {
  const setting = settings[index];
  if (!setting) throw new Error('a setting for each text');
  return setting;
}
