const stops = 'a[href], button:not(:disabled), input, select, textarea, [tabindex="0"]';

const stopsNow = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#main :is(${stops})`),
];

const isNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the keyboard a place once what it stood on has gone: where it was before, if that is still
 * there, else at the beginning of the page. Whoever has moved it meanwhile keeps it.
 */
export function focusBack(before: Element | null = null): void {
  if (!isNowhere()) return;
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  if (isNowhere()) document.getElementById('main')?.focus({ preventScroll: true });
}

/**
 * To be called before an act that brings something back: the keyboard goes to the first control of
 * the page that was not there, which is that of what came back.
 */
export function focusWhatComes(): () => void {
  const known = new Set<Element>(stopsNow());
  return () => {
    if (isNowhere())
      stopsNow()
        .find((one) => !known.has(one))
        ?.focus();
    focusBack();
  };
}
