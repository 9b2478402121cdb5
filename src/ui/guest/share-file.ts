/** Whether the device can hand this file to another application; many browsers know the type of none. */
export function canShare(file: File): boolean {
  try {
    // older browsers have neither; some have one without the other
    const { canShare: can, share: send } = navigator as Partial<Navigator>;
    return send !== undefined && can?.call(navigator, { files: [file] }) === true;
  } catch {
    return false;
  }
}

/** Hands a file to the application that the person chooses; closing that choice is no failure. */
export async function share(file: File, title: string): Promise<'shared' | 'given-up' | 'failed'> {
  try {
    await navigator.share({ files: [file], title });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given-up' : 'failed';
  }
}
