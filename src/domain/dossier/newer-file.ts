import type { Dossier } from './dossier';
import { dossierFile, fileVersion, readDossierFile } from './file';

type Keys = readonly PropertyKey[];
interface Issue {
  path: Keys;
  keys?: string[];
}

/** Taking one thing away can uncover another beneath it; a real file needs two or three rounds. */
const mostRounds = 20;

/**
 * What this version understands of a file of a newer one: everything else is left out, nothing is
 * guessed. For looking at only; the file itself stays as it is.
 *
 * @returns undefined when not even the state of a dossier is left
 */
export function readNewerFile(source: string): Dossier | undefined {
  const { revisions: _revisions, ...known } = JSON.parse(source.replace(/^\uFEFF/, '')) as Record<
    string,
    unknown
  >;
  const raw = { ...known, version: fileVersion };
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = dossierFile.safeParse(raw);
    if (parsed.success) break;
    // from the end, so that the places before stay where the issues say they are
    const places = (parsed.error.issues.toReversed() as Issue[])
      .flatMap(placesOf)
      .map((path) => placeIn(raw, path));
    const known = new Set<string>();
    for (const path of places) {
      const name = JSON.stringify(path);
      if (!known.has(name)) takeAway(raw, path);
      known.add(name);
    }
  }
  const read = readDossierFile(JSON.stringify(raw));
  return 'file' in read ? read.file.dossier : undefined;
}

const placesOf = ({ path, keys }: Issue): Keys[] =>
  keys === undefined ? [path] : keys.map((key) => [...path, key]);

/** The place of a value, or of what contains it when it is lacking there. */
function placeIn(root: object, path: Keys): Keys {
  const parent = at(root, path.slice(0, -1));
  const isThere = isObject(parent) && Object.hasOwn(parent, path.at(-1) ?? '');
  return isThere || path.length === 0 ? path : placeIn(root, path.slice(0, -1));
}

function takeAway(root: object, path: Keys): void {
  const last = path.at(-1);
  const parent = at(root, path.slice(0, -1));
  if (last === undefined || !isObject(parent)) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

const at = (root: object, path: Keys) =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;
