/**
 * Follows a page that goes away or out of sight.
 *
 * @param onleave - called while there is still time to store something
 * @param mustAsk - whether the browser is to ask before it closes the page
 * @returns what ends it
 */
export function whenPageGoes(onleave: () => void, mustAsk: () => boolean): () => void {
  const onhide = () => {
    if (document.visibilityState === 'hidden') onleave();
  };
  /** the browser asks before it closes a page whose words storage has refused */
  const onunload = (event: BeforeUnloadEvent) => {
    if (mustAsk()) event.preventDefault();
  };
  addEventListener('pagehide', onleave);
  addEventListener('beforeunload', onunload);
  document.addEventListener('visibilitychange', onhide);
  return () => {
    removeEventListener('pagehide', onleave);
    removeEventListener('beforeunload', onunload);
    document.removeEventListener('visibilitychange', onhide);
  };
}
