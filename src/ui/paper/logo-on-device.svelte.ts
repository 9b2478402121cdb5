import type { PictureFile } from '../../adapters/docx/letter-sheet';
import { readyLogo } from './logo';

/** `absent`: the dossier names a logo whose bytes this device does not hold. */
export type LogoState =
  { is: 'none' | 'loading' | 'absent' | 'unreadable' } | { is: 'ready'; picture: PictureFile };

/** The logo of a letter, made ready for paper as soon as it is known which it is. */
export function logoOnDevice(
  sha256: () => string | undefined,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
): { readonly current: LogoState } {
  let state = $state.raw<LogoState>({ is: 'none' });
  $effect(() => {
    const wanted = sha256();
    let isOver = false;
    state = { is: wanted === undefined ? 'none' : 'loading' };
    if (wanted !== undefined) {
      void load(wanted, blobOf).then((found) => {
        if (!isOver) state = found;
      });
    }
    return () => {
      isOver = true;
    };
  });
  return {
    get current() {
      return state;
    },
  };
}

async function load(
  sha256: string,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
): Promise<LogoState> {
  const blob = await blobOf(sha256).catch(() => undefined);
  if (blob === undefined) return { is: 'absent' };
  const picture = await readyLogo(blob);
  return picture === undefined ? { is: 'unreadable' } : { is: 'ready', picture };
}
