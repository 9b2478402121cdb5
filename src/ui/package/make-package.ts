import type { Locale } from '../../adapters/i18n';
import { wordsOf } from '../../adapters/i18n/words-of';
import type { HeldBytes } from '../../adapters/files/gather-files';
import { entryOf, makeParts, type PackageEntry } from '../../adapters/package/make-parts';
import { readFiles, type Course } from '../../adapters/package/read-files';
import type { Dossier } from '../../domain/dossier/dossier';
import { writeDossierFile } from '../../domain/dossier/file';
import type { Edition } from '../../domain/edition/edition';
import { packageFiles } from '../../domain/submission/package-files';
import type { PackageLack } from '../../domain/submission/package-lacks';
import { exportFileName } from '../exports/export-file-name';
import { answersTexts } from './answers-texts';
import { indexPage } from './index-page';
import { dataPath, indexPath, registerPath, type PackageMatter } from './package-matter';
import { registerCsv } from './register-csv';

/** What a package is asked to be. */
export interface PackageInput {
  id: string;
  dossier: Dossier;
  edition: Edition;
  isExample: boolean;
  /** what the dossier lacks; what the device lacks is found when the files are read */
  lacks: readonly PackageLack[];
  /** of the index, beside English */
  language: Locale;
  /** bytes of a part, at most; undefined for one file */
  most: number | undefined;
  hasData: boolean;
  /** ISO date in Casablanca */
  on: string;
  madeAt: Date;
  /** undefined where the browser gives no storage */
  files: HeldBytes | undefined;
}

/** An archive to be saved. */
export interface SavablePart {
  name: string;
  archive: Blob;
  isOver: boolean;
}

interface MadePackage {
  parts: SavablePart[];
  /** some files could not go in because this device has lost them */
  isDamaged: boolean;
}

/**
 * Makes the archives of a package. What is attached is read once to be verified and not copied.
 *
 * @throws the reason of the signal once it is aborted; TypeError when words cannot be loaded
 */
export async function makePackage(input: PackageInput, course: Course): Promise<MadePackage> {
  const { id, dossier, edition, isExample, language, on, madeAt, hasData } = input;
  const [ar, fr, en] = await Promise.all([wordsOf('ar'), wordsOf('fr'), wordsOf('en')]);
  const words = { ar, fr, en };
  const wanted = packageFiles(dossier, edition);
  const hashes = wanted.map(({ sha256 }) => sha256);
  const { contents, away, damaged } = await readFiles(id, hashes, input.files, course);
  const files = wanted.filter(({ sha256 }) => contents.has(sha256));
  const lacks = [
    ...input.lacks.filter(({ code }) => code !== 'file-away'),
    ...away.map((sha256) => ({ code: 'file-away' as const, sha256 })),
    ...damaged.map((sha256) => ({ code: 'file-damaged' as const, sha256 })),
  ];
  const matter: PackageMatter = { dossier, edition, isExample, files, lacks, on, hasData };
  const texts = [
    ...answersTexts(matter, words),
    { path: registerPath, text: registerCsv(matter, language, words) },
    ...(hasData
      ? [
          {
            path: dataPath,
            text: writeDossierFile(id, dossier, [], madeAt.toISOString(), isExample),
          },
        ]
      : []),
  ];
  const entries: PackageEntry[] = [
    ...(await Promise.all(texts.map(({ path, text }) => entryOf(path, text)))),
    ...files.flatMap(({ path, sha256 }): PackageEntry[] => {
      const kept = contents.get(sha256);
      return kept === undefined ? [] : [{ path, sha256, ...kept }];
    }),
  ];
  const made = await makeParts({
    entries,
    index: {
      path: indexPath,
      write: (placeOf) => indexPage(matter, language, words, placeOf),
    },
    most: input.most,
    madeAt,
  });
  course.signal?.throwIfAborted();
  const kind = isExample ? 'package-example' : 'package';
  return {
    parts: made.map(({ number, of, archive, isOver }) => {
      const part = of === 1 ? '' : `${String(number)}-of-${String(of)}`;
      return { name: partName(kind, dossier, on, part), archive, isOver };
    }),
    isDamaged: damaged.length > 0,
  };
}

const partName = (kind: string, dossier: Dossier, on: string, part: string): string =>
  exportFileName(kind, dossier, { on: part === '' ? on : `${on}-${part}`, ending: 'zip' });
