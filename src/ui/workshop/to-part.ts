/** Goes to a part of the page by its heading, which takes the keyboard as well; what it is folded into opens. */
export function toPart(headingId: string): void {
  const heading = document.getElementById(headingId);
  for (
    let fold = heading?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  ) {
    fold.open = true;
  }
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
