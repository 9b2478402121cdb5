import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doc } from 'yjs';
import { locales, needPageWords, setLocale } from '../../../src/adapters/i18n';
import { newLetterDoc, readLines, textOf } from '../../../src/adapters/letters/letter-doc';
import LetterEditor from '../../../src/ui/editor/LetterEditor.svelte';

const facts = [
  { name: 'collectivity', label: 'The collectivity', value: 'Ben Guerir' },
  { name: 'budget', label: 'The budget', value: undefined },
];
const elements = [{ id: 'support', label: 'It supports the candidacy' }];

/** What the page above may ask of it. */
interface Acts {
  tick: (element: string, isOn: boolean) => void;
  goTo: (element: string) => boolean;
}

let doc: Doc;
async function shown(more: object = {}) {
  const onfocusline = vi.fn();
  const props = {
    room: { doc },
    language: 'fr' as const,
    label: 'Text of the letter',
    isReadOnly: false,
    facts,
    elements,
    onfocusline,
    ...more,
  };
  const { component, rerender } = render(LetterEditor, props);
  const text = await screen.findByRole('textbox', { name: 'Text of the letter' });
  const acts = component as unknown as Acts;
  return { acts, rerender, text, onfocusline, props };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lines = () => readLines(textOf(doc, 'fr'));

describe('the editor of a letter', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
    doc = newLetterDoc('support');
  });
  afterEach(() => {
    doc.destroy();
  });

  it.each(locales)('has a name on every button, in %s', async (language) => {
    await setLocale(language);
    await shown();
    const buttons = within(screen.getByRole('toolbar')).getAllByRole('button');

    expect(buttons).toHaveLength(10);
    const names = buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
    expect(new Set(names.filter((name) => name.length > 3)).size).toBe(10);
  });

  it('names its text, its language and its direction', async () => {
    const { text } = await shown();

    expect(text.getAttribute('lang')).toBe('fr');
    expect(text.getAttribute('dir')).toBe('ltr');
    expect(text.getAttribute('contenteditable')).toBe('true');
    expect(text.getAttribute('aria-multiline')).toBe('true');
    expect(text.getAttribute('data-editor')).toBe('fr');
    const described = text.getAttribute('aria-describedby')!.trim().split(' ');
    expect(document.getElementById(described[0]!)!.textContent).toContain('Alt+F10');
  });

  it('shows the facts of the file as things, and says in words which are missing', async () => {
    const { text } = await shown({
      facts: [{ name: 'collectivity', label: 'The collectivity', value: undefined }],
    });

    const fact = text.querySelector('[data-fact="collectivity"]')!;
    expect(fact.getAttribute('contenteditable')).toBe('false');
    expect(fact.textContent).toContain('[The collectivity: missing in the file]');
  });

  it('shows a fact anew when the file changes', async () => {
    const { text, rerender, props } = await shown();
    expect(text.textContent).toContain('Ben Guerir');

    await rerender({ ...props, facts: [{ ...facts[0]!, value: 'Tétouan' }] });

    await waitFor(() => expect(text.textContent).toContain('Tétouan'));
  });

  it('gives the line of the cursor a kind and a direction, and shows which', async () => {
    await shown();
    expect(button('Heading').getAttribute('aria-pressed')).toBe('false');

    await userEvent.click(button('Heading'));
    await userEvent.click(button('Right to left'));

    expect(button('Heading').getAttribute('aria-pressed')).toBe('true');
    expect(button('Right to left').getAttribute('aria-pressed')).toBe('true');
    expect(button('Left to right').getAttribute('aria-pressed')).toBe('false');
    expect(lines()[0]).toMatchObject({ kind: 'heading', direction: 'rtl' });

    await userEvent.click(button('Left to right'));
    await userEvent.click(button('Heading'));
    expect(lines()[0]).toEqual({ kind: 'paragraph', parts: lines()[0]!.parts });
  });

  it('takes back and brings again, and says when there is nothing to', async () => {
    await shown();
    expect(button(/^Undo/).getAttribute('aria-disabled')).toBe('true');
    const before = lines();
    await userEvent.click(button('Numbered list'));
    const after = lines();

    await userEvent.click(button(/^Undo/));
    expect(lines()).toEqual(before);
    await userEvent.click(button(/^Redo/));
    expect(lines()).toEqual(after);
  });

  it('puts a fact in where the cursor is', async () => {
    await shown();
    await userEvent.click(button('Insert a fact from the dossier'));
    expect(button('Insert a fact from the dossier').getAttribute('aria-expanded')).toBe('true');

    await userEvent.click(button(/The budget/));

    expect(lines()[0]!.parts[0]).toEqual({ fact: 'budget' });
    expect(button('Insert a fact from the dossier').getAttribute('aria-expanded')).toBe('false');
  });

  it('marks what a line is said to hold, in words, and finds the line again', async () => {
    const { acts, text, onfocusline } = await shown();
    acts.tick('support', true);

    const said = text.querySelector('[data-said]')!;
    expect(said.getAttribute('data-said')).toContain('It supports the candidacy');
    expect(lines()[0]!.says).toEqual(['support']);
    expect(onfocusline).toHaveBeenLastCalledWith({ says: ['support'], hasWords: true });
    expect(acts.goTo('support')).toBe(true);
    expect(acts.goTo('signer')).toBe(false);

    acts.tick('support', false);
    expect(text.querySelector('[data-said]')).toBeNull();
  });

  it('is one stop of the Tab key, with arrows from button to button', async () => {
    await shown();
    const stops = within(screen.getByRole('toolbar'))
      .getAllByRole('button')
      .filter((one) => one.tabIndex === 0);
    expect(stops).toEqual([button(/^Bold/)]);

    button(/^Bold/).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(button('Heading'));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(button('Insert a fact from the dossier'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^Bold/));
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(button('Insert a fact from the dossier'));
    expect(button(/^Bold/).tabIndex).toBe(-1);
  });

  it('of what is only read has no buttons, and writes nothing', async () => {
    const { text } = await shown({ isReadOnly: true });

    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(text.getAttribute('contenteditable')).toBe('false');
    expect(text.getAttribute('aria-readonly')).toBe('true');
  });

  it('of another language is another text', async () => {
    const { rerender, props } = await shown();

    await rerender({ ...props, language: 'ar' });

    const text = await screen.findByRole('textbox', { name: 'Text of the letter' });
    await waitFor(() => expect(text.getAttribute('dir')).toBe('rtl'));
    expect(text.textContent).toContain('تحية طيبة');
  });
});
