import amiriRegular from '#print-fonts/amiri-400.ttf?url';
import latinRegular from '#print-fonts/noto-400.ttf?url';
import plexBold from '#print-fonts/plex-700.ttf?url';
import plexRegular from '#print-fonts/plex-400.ttf?url';
import tifinaghRegular from '#print-fonts/tifinagh-400.ttf?url';

/** The typefaces of the printed page: TrueType files as they are, to be shaped with and to be written. */
export interface FontFiles {
  plexRegular: Uint8Array;
  plexBold: Uint8Array;
  /** for what the first two lack */
  amiriRegular: Uint8Array;
  /** for the letters of Amazigh, in Latin and in Tifinagh */
  latinRegular: Uint8Array;
  tifinaghRegular: Uint8Array;
}

/** Fetches them, or takes them from where the service worker keeps them. */
export async function loadFontFiles(): Promise<FontFiles> {
  const addresses = { plexRegular, plexBold, amiriRegular, latinRegular, tifinaghRegular };
  const loaded = Object.entries(addresses).map(
    async ([name, address]) => [name, await load(address)] as const,
  );
  return Object.fromEntries(await Promise.all(loaded)) as Record<keyof FontFiles, Uint8Array>;
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
