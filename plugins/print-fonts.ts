import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { madeOnce } from './made-once';

type Range = readonly [first: number, last: number];

type Family = 'plex' | 'amiri' | 'noto' | 'tifinagh';

interface PrintFace {
  file: string;
  family: Family;
  source: string;
  ranges: readonly Range[];
  features: string[];
}

/** Latin with its accents, punctuation, money, numbers, arrows and signs. */
const latin: readonly Range[] = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x2000, 0x2bff],
];

/** The whole Arabic blocks, and the forms of single letters that old files hold. */
const arabic: readonly Range[] = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe9],
  [0xfbfc, 0xfbff],
  [0xfdf2, 0xfdf2],
  [0xfdfa, 0xfdfd],
  [0xfe70, 0xfefc],
];

/** Latin of names (ā ğ ł š ḥ ṭ ẓ), the Maghreb's old fa (ڢ), rare Arabic letters, whole formulas. */
const lackingInPlex: readonly Range[] = [
  [0x100, 0x17f],
  [0x1e6, 0x1e7],
  [0x1e00, 0x1eff],
  [0x6a2, 0x6a2],
  [0x8a0, 0x8ff],
  [0xfdf0, 0xfdfd],
];

/** Amazigh in Latin letters (ɛ ɣ ṛ), signs of transliteration (ʾ ʿ ʷ), and the marks they bear. */
const lackingInBoth: readonly Range[] = [
  [0x190, 0x190],
  [0x194, 0x194],
  [0x25b, 0x25b],
  [0x263, 0x263],
  [0x2b7, 0x2b7],
  [0x2bb, 0x2bf],
  [0x300, 0x304],
  [0x306, 0x308],
  [0x30c, 0x30c],
  [0x323, 0x323],
  [0x331, 0x331],
  [0x1e5a, 0x1e5b],
];

const tifinagh: Range = [0x2d30, 0x2d7f];

/** Draws nothing: a glyph that can be copied as a mark of direction. */
const nonJoiner: Range = [0x200c, 0x200c];

/** With them, for a word that holds a letter Plex lacks is set in Amiri from end to end. */
const lettersOfWords: readonly Range[] = [
  [0x60c, 0x60c],
  [0x61b, 0x61f],
  [0x621, 0x65f],
  [0x660, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a4, 0x6af],
  [0x6d6, 0x6ed],
];

/** What joins, stacks and stands right; no alternates, no fractions, no small figures. */
const features = [
  ...['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'ccmp', 'locl', 'rtlm'],
  ...['mark', 'mkmk', 'curs', 'kern'],
];

/** A glyph that is empty and has no width. */
const nothing: Range = [0, 0];

/** What HarfBuzz puts where nothing is to be seen, and a glyph that draws nothing for the writer. */
const unseen: readonly Range[] = [nothing, [0x20, 0x20], [0x200b, 0x200b]];

const plex = {
  family: 'plex' as const,
  ranges: [nothing, ...latin, ...arabic],
  features,
};

const faces: readonly PrintFace[] = [
  { ...plex, file: 'plex-400.ttf', source: '400Regular/IBMPlexSansArabic_400Regular.ttf' },
  { ...plex, file: 'plex-700.ttf', source: '700Bold/IBMPlexSansArabic_700Bold.ttf' },
  {
    file: 'amiri-400.ttf',
    family: 'amiri',
    source: '400Regular/Amiri_400Regular.ttf',
    ranges: [...unseen, ...lackingInPlex, ...lettersOfWords],
    features,
  },
  {
    file: 'noto-400.ttf',
    family: 'noto',
    source: '400Regular/NotoSans_400Regular.ttf',
    ranges: [...unseen, ...lackingInBoth],
    features,
  },
  {
    file: 'tifinagh-400.ttf',
    family: 'tifinagh',
    source: '400Regular/NotoSansTifinagh_400Regular.ttf',
    ranges: [...unseen, nonJoiner, tifinagh],
    features,
  },
];

/**
 * The typefaces of the printed page at `#print-fonts/plex-400.ttf` and so on: TrueType, so that who
 * shapes the text and who writes the file count the same glyphs.
 *
 * What was made is kept in `node_modules/.cache` until a source or a set of characters changes.
 */
export function printFonts(): Plugin {
  return {
    name: 'tarchih:print-fonts',
    async config(config) {
      const folder = await printFontsFolder(resolve(config.root ?? process.cwd()));
      return { resolve: { alias: [{ find: '#print-fonts', replacement: folder }] } };
    },
  };
}

/** The folder of the faces, made now unless it is there already. */
export async function printFontsFolder(root: string): Promise<string> {
  const folders = sourceFolders(root);
  const sourceOf = ({ family, source }: PrintFace) => readFileSync(join(folders[family], source));
  const version = createHash('sha256').update(JSON.stringify(faces));
  for (const face of faces) version.update(sourceOf(face));
  const folder = join(
    root,
    'node_modules/.cache/tarchih-print-fonts',
    version.digest('hex').slice(0, 16),
  );
  return madeOnce(folder, async (aside) => {
    for (const face of faces)
      writeFileSync(join(aside, face.file), await subset(face, sourceOf(face)));
  });
}

function sourceFolders(root: string): Record<Family, string> {
  const require = createRequire(join(root, 'package.json'));
  return {
    plex: dirname(require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json')),
    amiri: dirname(require.resolve('@expo-google-fonts/amiri/package.json')),
    noto: dirname(require.resolve('@expo-google-fonts/noto-sans/package.json')),
    tifinagh: dirname(require.resolve('@expo-google-fonts/noto-sans-tifinagh/package.json')),
  };
}

/** Hints are for screens of few dots: paper and today's viewers do without them. */
function subset(face: PrintFace, source: Buffer): Promise<Buffer> {
  const text = face.ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
    )
    .join('');
  return subsetFont(source, text, {
    targetFormat: 'truetype',
    keepFeatures: face.features,
    noHinting: true,
  });
}
