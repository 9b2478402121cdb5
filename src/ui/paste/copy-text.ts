/** Puts exactly these words on the clipboard; false where the browser, or the person, does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  // not there on addresses that are not secure, whatever the types say
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
