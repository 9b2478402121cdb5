import { tick } from 'svelte';

/**
 * Takes the keyboard to an element of the page when its address names one, once the page is drawn: to
 * the row that was changed, or to a part chosen from the contents.
 *
 * @param otherwise - id of what is taken instead where a mended row stands there no more
 */
export function focusOn(target: () => string | undefined, otherwise?: string): void {
  $effect(() => {
    const id = target();
    if (id !== undefined)
      void tick().then(() => {
        takeKeyboard(id, otherwise);
      });
  });
}

export function takeKeyboard(id: string, otherwise = ''): void {
  const element = document.getElementById(id) ?? document.getElementById(otherwise);
  element?.scrollIntoView({ block: element.matches('a') ? 'center' : 'start' });
  element?.focus({ preventScroll: true });
}
