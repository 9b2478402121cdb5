const control = 'input, select, textarea, button';

/**
 * Moves the keyboard to the control an error speaks of. A group (radios, a date) hands it to the
 * control at fault, else to the one chosen, else to its first; its question is scrolled into view
 * with it, since a control without its question says nothing.
 */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  const field = target.matches(control)
    ? target
    : (target.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      target.querySelector<HTMLElement>('input:checked') ??
      target.querySelector<HTMLElement>(control) ??
      target);
  (target.closest('.group, .field') ?? target).scrollIntoView();
  field.focus({ preventScroll: true });
}
