/** Goes to a part of the page by its heading, which takes the keyboard as well. */
export function toPart(headingId: string): void {
  const heading = document.getElementById(headingId);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
