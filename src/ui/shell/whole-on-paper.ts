/** On screen the field, on paper all that is in it: a box of either size would cut it off. */
const fields = 'main :is(input:not([type=radio], [type=checkbox], [type=file]), select, textarea)';
/** What has a style of its own for paper stays closed there. */
const closed = 'details:not([open], .no-print)';

/**
 * Makes the page whole for paper: every detail is open, and each field is followed by its text.
 *
 * @returns puts the page back as it was
 */
export function showWhole(): () => void {
  const details = [...document.querySelectorAll<HTMLDetailsElement>(closed)];
  for (const one of details) {
    one.open = true;
    // the browser tells it only later, when paper is made: what draws once it is open must know now
    one.dispatchEvent(new Event('toggle'));
  }
  const undone = [...document.querySelectorAll<Field>(fields)].map(writeOut);
  return () => {
    for (const one of details) one.open = false;
    for (const undo of undone) undo();
  };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function writeOut(field: Field): () => void {
  const text = document.createElement('span');
  text.className = `on-paper on-paper--${field.localName}`;
  text.lang = field.lang;
  if (field.localName !== 'select') text.dir = field.dir === '' ? 'auto' : field.dir;
  text.textContent = textIn(field);
  field.dataset['written'] = '';
  field.after(text);
  return () => {
    text.remove();
    delete field.dataset['written'];
  };
}

/** Of a list from which nothing is chosen, the words that ask to choose say nothing on paper. */
function textIn(field: Field): string {
  if (!(field instanceof HTMLSelectElement) || field.value === '') return field.value;
  return field.selectedOptions[0]?.text ?? '';
}
