import { expect, test } from 'vitest';
import { openFaces } from '../../../../src/adapters/pdf/text/faces';
import { testFontFiles } from '../faces';

test('the same files are opened once', async () => {
  const files = await testFontFiles();
  expect(await openFaces(files)).toBe(await openFaces(files));
});

test('each weight has its own face first and the fallbacks after it', async () => {
  const { regular, bold } = await openFaces(await testFontFiles());
  expect(regular.map(({ name, bold }) => [name, bold])).toEqual([
    ['PlexArabic', false],
    ['Amiri', false],
    ['NotoSans', false],
    ['NotoTifinagh', false],
  ]);
  expect(bold.map(({ name, bold }) => [name, bold])).toEqual([
    ['PlexArabic-Bold', true],
    ['Amiri', false],
    ['NotoSans', false],
    ['NotoTifinagh', false],
  ]);
});
