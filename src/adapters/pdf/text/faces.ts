import type { FontFiles } from '../fonts/font-files';
import { Face } from './face';

/** In each weight the faces to try for a letter, the first choice first. */
export interface Faces {
  regular: readonly Face[];
  bold: readonly Face[];
}

/** Opens the typefaces; the same files again give the same faces. */
export function openFaces(files: FontFiles): Promise<Faces> {
  let faces = opened.get(files);
  if (!faces) {
    faces = open(files);
    opened.set(files, faces);
  }
  return Promise.resolve(faces);
}

const opened = new WeakMap<FontFiles, Faces>();

function open(files: FontFiles): Faces {
  const plex = { hasPairLigatures: true };
  // These are the faces of single signs and rare letters: one weight of them has to do.
  const others = [
    new Face('Amiri', files.amiriRegular),
    new Face('NotoSans', files.latinRegular),
    new Face('NotoTifinagh', files.tifinaghRegular),
  ];
  return {
    regular: [new Face('PlexArabic', files.plexRegular, plex), ...others],
    bold: [new Face('PlexArabic-Bold', files.plexBold, { ...plex, bold: true }), ...others],
  };
}
