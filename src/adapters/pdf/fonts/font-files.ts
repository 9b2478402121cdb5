import amiriRegular from '#print-fonts/amiri-400.ttf?url';
import plexBold from '#print-fonts/plex-700.ttf?url';
import plexRegular from '#print-fonts/plex-400.ttf?url';

/** The typefaces of the printed page: TrueType files as they are, to be shaped with and to be written. */
export interface FontFiles {
  plexRegular: Uint8Array;
  plexBold: Uint8Array;
  /** for what the first two lack */
  amiriRegular: Uint8Array;
}

/** Fetches them, or takes them from where the service worker keeps them. */
export async function loadFontFiles(): Promise<FontFiles> {
  const [regular, bold, amiri] = await Promise.all([plexRegular, plexBold, amiriRegular].map(load));
  if (!regular || !bold || !amiri) throw new Error('a typeface is missing');
  return { plexRegular: regular, plexBold: bold, amiriRegular: amiri };
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
