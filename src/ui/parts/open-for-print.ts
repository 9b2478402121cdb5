/**
 * Attachment: a detail that is closed on the screen is open on paper, and closed again afterwards.
 * Style sheets can do it in the newest browsers only.
 */
export function openForPrint(details: HTMLDetailsElement): () => void {
  let wasClosed = false;
  const open = () => {
    wasClosed = !details.open;
    details.open = true;
  };
  const restore = () => {
    if (wasClosed) details.open = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', restore);
  };
}
