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
    for (const issue of parsed.error.issues.toReversed() as Issue[]) {
      for (const path of placesOf(issue)) takeAway(raw, path);
    }
  }
  const read = readDossierFile(JSON.stringify(raw));
  return 'file' in read ? read.file.dossier : undefined;
}

const placesOf = ({ path, keys }: Issue): Keys[] =>
  keys === undefined ? [path] : keys.map((key) => [...path, key]);

/** Removes a value, or what contains it when it is lacking there. */
function takeAway(root: object, path: Keys): void {
  const last = path.at(-1);
  if (last === undefined) return;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
  if (!isObject(parent)) return;
  if (!Object.hasOwn(parent, last)) takeAway(root, path.slice(0, -1));
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;
