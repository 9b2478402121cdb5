import type { Attachment, Dossier } from '../../domain/dossier/dossier';
import { readyLogo } from '../paper/logo';
import type { BookPicture, Pictures } from './book';

/** Pixels of the longer side: enough for a page, and small enough for a mail. */
const longest = 1600;

/** A picture of the dossier that is not in the book, and why. */
export interface LeftOutPicture {
  sha256: string;
  name: string;
  /** this device does not hold its bytes, or this browser cannot show them */
  why: 'absent' | 'unreadable';
}

interface ReadyPictures {
  pictures: Pictures;
  leftOut: LeftOutPicture[];
}

/** The pictures among the attached files, in their order. */
const attachedPictures = ({ attachments = [] }: Dossier): Attachment[] =>
  attachments.filter(({ type }) => type === 'png' || type === 'jpeg');

/**
 * Makes the attached pictures ready for paper, one after the other, so that no more than one is ever
 * open; one that is broken is left out and named.
 *
 * @param known - those that were made ready before
 */
export async function readyPictures(
  dossier: Dossier,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
  known: Map<string, BookPicture>,
): Promise<ReadyPictures> {
  const pictures = new Map<string, BookPicture>();
  const leftOut: LeftOutPicture[] = [];
  for (const { id, name = id } of attachedPictures(dossier)) {
    const ready = known.get(id) ?? (await readyPicture(id, blobOf));
    if (typeof ready === 'string') leftOut.push({ sha256: id, name, why: ready });
    else {
      known.set(id, ready);
      pictures.set(id, ready);
    }
  }
  return { pictures, leftOut };
}

async function readyPicture(
  sha256: string,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
): Promise<BookPicture | LeftOutPicture['why']> {
  const blob = await blobOf(sha256).catch(() => undefined);
  if (blob === undefined) return 'absent';
  const ready = await readyLogo(blob, longest).catch(() => undefined);
  if (ready === undefined) return 'unreadable';
  const { type, bytes, width, height } = ready;
  return { file: { type, bytes }, width, height };
}
