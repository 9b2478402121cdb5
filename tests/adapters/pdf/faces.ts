import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printFontsFolder } from '../../../plugins/print-fonts';
import type { FontFiles } from '../../../src/adapters/pdf/fonts/font-files';
import { openFaces, type Faces } from '../../../src/adapters/pdf/text/faces';

let files: Promise<FontFiles> | undefined;

/** The typefaces the build ships, read from the disk. */
export function testFontFiles(): Promise<FontFiles> {
  files ??= read();
  return files;
}

export const testFaces = async (): Promise<Faces> => openFaces(await testFontFiles());

async function read(): Promise<FontFiles> {
  const folder = await printFontsFolder(resolve(import.meta.dirname, '../../..'));
  const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  return {
    plexRegular: bytes('plex-400.ttf'),
    plexBold: bytes('plex-700.ttf'),
    amiriRegular: bytes('amiri-400.ttf'),
    latinRegular: bytes('noto-400.ttf'),
    tifinaghRegular: bytes('tifinagh-400.ttf'),
  };
}
