import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const languages = ['fr', 'ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** Texts of one language by full key: `criteria.open-call.name`. */
export type Texts = Map<string, unknown>;

/** Rules and texts as they stand in the files, before anything is believed about them. */
export interface Content {
  /** by file name, which is the edition's id */
  editions: Record<string, unknown>;
  sources: unknown;
  mandates: unknown;
  /** the other rules and lists by file name: the checklist of commitments, policy areas, … */
  lists: Record<string, unknown>;
  texts: Record<Language, Texts>;
  review: unknown;
}

export function readContent(root: string): Content {
  const editionFolder = join(root, 'src/content/editions');
  const { sources, mandates, ...lists } = readFolder(join(root, 'src/content'));
  const textsOf = (language: Language) => flatten(readFolder(join(root, 'locales', language)));
  return {
    editions: readFolder(editionFolder),
    sources,
    mandates,
    lists,
    texts: { fr: textsOf('fr'), ar: textsOf('ar'), en: textsOf('en') },
    review: readJson(join(root, 'locales/review.json')),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function readFolder(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [basename(name, '.json'), readJson(join(folder, name))]),
  );
}

/** `{ a: { b: 'x' } }` → `a.b` → `x`; what is neither a text nor a group stays, to be reported. */
function flatten(group: object, prefix = ''): Texts {
  const texts: Texts = new Map();
  for (const [name, value] of Object.entries(group) as [string, unknown][]) {
    const key = `${prefix}${name}`;
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isGroup) texts.set(key, value);
    else for (const [inner, text] of flatten(value, `${key}.`)) texts.set(inner, text);
  }
  return texts;
}
