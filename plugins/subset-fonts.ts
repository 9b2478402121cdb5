import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { madeOnce } from './made-once';

const family = 'Plex Arabic';
/** 600 is shown with the face of 700: a third face would cost every first visit 30 kB. */
const weights = [400, 700] as const;

type Range = readonly [first: number, last: number];

const between = (first: string, last: string): Range => [codeOf(first), codeOf(last)];
const single = (characters: string): Range[] =>
  Array.from(characters, (character) => [codeOf(character), codeOf(character)]);
const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/** What Moroccan Arabic is written with, and what French and English are. */
export const scripts: Record<'arabic' | 'latin', readonly Range[]> = {
  arabic: [
    ...single('\u060C\u061B\u061F'), // ، ؛ ؟
    between('\u0621', '\u063A'), // letters
    between('\u0640', '\u0652'), // letters, tatweel, short vowels
    between('\u0660', '\u066C'), // Arabic-Indic digits, percent, separators
    ...single('\u0670\u0671'), // dagger alef, alef wasla
    ...single('\u067E\u06A4\u06AD\u06A9\u06AF'), // پ ڤ ڭ ک گ, of names and loanwords
  ],
  latin: [[0x20, 0x7e], [0xa0, 0xff], ...single('Œœ–—‘’‚“”„•…‹›€−')],
};

/**
 * Makes the typeface as small as the three languages allow, and gives its CSS at
 * `#fonts/faces.css`. The files keep their hints: the offices read on ordinary Windows screens.
 *
 * What was made is kept in `node_modules/.cache` until a source or a set of characters changes.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'tarchih:subset-fonts',
    async config(config) {
      const folder = await fontsFolder(resolve(config.root ?? process.cwd()));
      return { resolve: { alias: [{ find: '#fonts', replacement: folder }] } };
    },
  };
}

interface Face {
  script: keyof typeof scripts;
  weight: (typeof weights)[number];
  source: Buffer;
}

/** The folder of the faces and their CSS, made now unless it is there already. */
export async function fontsFolder(root: string): Promise<string> {
  const faces = sources(root);
  const version = createHash('sha256').update(JSON.stringify(scripts)).update(css());
  for (const { source } of faces) version.update(source);
  const folder = join(
    root,
    'node_modules/.cache/tarchih-fonts',
    version.digest('hex').slice(0, 16),
  );
  return madeOnce(folder, async (aside) => {
    for (const { script, weight, source } of faces) {
      writeFileSync(join(aside, fileOf(script, weight)), await subset(source, script));
    }
    writeFileSync(join(aside, 'faces.css'), css());
  });
}

const scriptNames = Object.keys(scripts) as (keyof typeof scripts)[];
const fileOf = (script: string, weight: number) => `plex-${script}-${weight}.woff2`;

function sources(root: string): Face[] {
  const require = createRequire(join(root, 'package.json'));
  const folder = join(
    dirname(require.resolve('@fontsource/ibm-plex-sans-arabic/package.json')),
    'files',
  );
  return scriptNames.flatMap((script) =>
    weights.map((weight) => {
      const file = `ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
      return { script, weight, source: readFileSync(join(folder, file)) };
    }),
  );
}

function subset(source: Buffer, script: keyof typeof scripts): Promise<Buffer> {
  const text = scripts[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
    )
    .join('');
  return subsetFont(source, text, { targetFormat: 'woff2', keepFeatures: features });
}

/** Joining, marks, kerning, and digits that line up in tables; no fractions, no small figures. */
const features = [
  ...['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'ccmp', 'locl'],
  ...['mark', 'mkmk', 'curs', 'kern', 'tnum'],
];

function css(): string {
  return scriptNames
    .flatMap((script) =>
      weights.map(
        (weight) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${fileOf(script, weight)}') format('woff2');
  unicode-range: ${scripts[script].map(unicodeRange).join(', ')};
}
`,
      ),
    )
    .join('');
}

function unicodeRange([first, last]: Range): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
