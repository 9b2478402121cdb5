import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Disclosure from '../../../src/ui/parts/Disclosure.svelte';
import { showWhole } from '../../../src/ui/shell/whole-on-paper';

const children = createRawSnippet(() => ({ render: () => '<p>From item 3.</p>' }));
const isOpen = () => screen.getByText('Where from?').closest('details')!.open;

describe('a detail on paper', () => {
  it.each([
    ['closed', false],
    ['open', true],
  ])('is open, and then %s again as it was', (_, open) => {
    render(Disclosure, { summary: 'Where from?', open, children });

    const putBack = showWhole();
    expect(isOpen()).toBe(true);

    putBack();
    expect(isOpen()).toBe(open);
  });
});

describe('a field on paper', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });
  const paper = () => [...document.querySelectorAll('.on-paper')];

  const long = Array.from({ length: 300 }, (_, at) => `سطر ${at}`).join('\n');

  it.each([
    ['a text of many lines', `<textarea lang="ar" dir="rtl"></textarea>`, long],
    ['a text longer than its box', '<input />', 'a'.repeat(400)],
  ])('is followed by all of %s, in its language and direction', (_, html, value) => {
    document.body.innerHTML = `<main>${html}</main>`;
    const field = document.querySelector<HTMLInputElement>('textarea, input')!;
    field.value = value;

    const putBack = showWhole();

    expect(field.nextElementSibling?.textContent).toBe(value);
    expect(field.nextElementSibling).toHaveProperty('lang', field.lang);
    expect(field.nextElementSibling).toHaveProperty('dir', field.dir || 'auto');
    expect(field.dataset).toHaveProperty('written');
    putBack();
    expect(paper()).toEqual([]);
    expect(field.dataset).not.toHaveProperty('written');
    expect(field.value).toBe(value);
  });

  it.each([
    ['what is chosen from a list', 'b', 'Second'],
    ['nothing where nothing is chosen', '', ''],
  ])('says %s', (_, value, words) => {
    document.body.innerHTML =
      '<main><select><option value="">Choose</option><option value="b">Second</option></select></main>';
    document.querySelector('select')!.value = value;

    showWhole();

    expect(paper().map(({ textContent }) => textContent)).toEqual([words]);
  });

  it('stays itself where it is a mark or a file', () => {
    document.body.innerHTML =
      '<main><input type="radio" /><input type="checkbox" /><input type="file" /></main><input />';

    showWhole();

    expect(paper()).toEqual([]);
  });
});
