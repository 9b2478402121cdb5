/**
 * An iPhone or iPad that shows the page in a browser: there the system clears what a site keeps
 * after seven days without a visit, unless the site was put on the home screen.
 */
export function isEvictedAfterSevenDays(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  // an iPad says that it is a Mac
  const isIos =
    /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
  const isInstalled =
    (navigator as { standalone?: boolean }).standalone === true ||
    matchMedia('(display-mode: standalone)').matches;
  return isIos && !isInstalled;
}
