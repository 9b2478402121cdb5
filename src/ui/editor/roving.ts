/**
 * Makes a toolbar one stop of the Tab key: arrows go from button to button the way one reads, Home and
 * End to the first and the last, and the button left is the one that Tab comes back to.
 */
export function roving(toolbar: HTMLElement): () => void {
  const buttons = () => [...toolbar.querySelectorAll<HTMLElement>('button')];
  const stopAt = (button: HTMLElement) => {
    for (const one of buttons()) one.tabIndex = one === button ? 0 : -1;
  };
  const [first] = buttons();
  if (first) stopAt(first);

  const moved = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isFromRight = getComputedStyle(toolbar).direction === 'rtl';
    const forward = isFromRight ? 'ArrowLeft' : 'ArrowRight';
    const back = isFromRight ? 'ArrowRight' : 'ArrowLeft';
    const places: Record<string, number> = {
      [forward]: (at + 1) % all.length,
      [back]: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = all[places[event.key] ?? -1];
    if (at === -1 || !next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  };
  const focused = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && buttons().includes(target)) stopAt(target);
  };
  toolbar.addEventListener('keydown', moved);
  toolbar.addEventListener('focusin', focused);
  return () => {
    toolbar.removeEventListener('keydown', moved);
    toolbar.removeEventListener('focusin', focused);
  };
}
