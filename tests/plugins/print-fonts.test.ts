import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { printFontsFolder } from '../../plugins/print-fonts';

const sources = resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts');

test('the faces are made once, also where several ask for them at the same time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'print-fonts-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(sources, join(root, 'node_modules/@expo-google-fonts'));
  writeFileSync(join(root, 'package.json'), '{}');

  const folders = await Promise.all([1, 2, 3].map(() => printFontsFolder(root)));
  const [folder = ''] = folders;
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([
    'amiri-400.ttf',
    'noto-400.ttf',
    'plex-400.ttf',
    'plex-700.ttf',
    'tifinagh-400.ttf',
  ]);
  expect(readdirSync(join(folder, '..'))).toHaveLength(1);
});
