import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { plain } from '../result/words-of';

export const part = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('textbox', { name });

/** Types into the three fields of the date that stands in the group with this legend. */
export async function writeDay(legend: string, day: string, month: string, year: string) {
  const group = screen.getByRole('group', { name: legend });
  const fields = [...group.querySelectorAll('input')];
  for (const [index, typed] of [day, month, year].entries()) {
    const field = fields[index];
    if (field === undefined) throw new Error(legend);
    await userEvent.clear(field);
    await userEvent.type(field, typed);
  }
}

export const remarksShown = () =>
  [...document.querySelectorAll('[data-remark]')].map((one) => one.getAttribute('data-remark'));

/** The words of the page, with plain spaces and without the marks around what a person typed. */
export const text = () => plain(document.body.textContent).replaceAll(/[\u2066-\u2069]/g, '');

/** happy-dom has no modal dialogs: open or closed is all that is looked at. */
export function standInForDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
