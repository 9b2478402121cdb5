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

function open({ plexRegular, plexBold, amiriRegular }: FontFiles): Faces {
  const plex = { hasPairLigatures: true };
  const amiri = new Face('Amiri', amiriRegular);
  return {
    regular: [new Face('PlexArabic', plexRegular, plex), amiri],
    // Amiri is the face of single signs and rare letters: one weight of it has to do.
    bold: [new Face('PlexArabic-Bold', plexBold, { ...plex, bold: true }), amiri],
  };
}
