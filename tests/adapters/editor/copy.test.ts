// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copier, plainSlice } from '../../../src/adapters/editor/copier';
import { linesOfHtml } from '../../../src/adapters/editor/paste/html-lines';
import { newText, plainEditor } from './plain-editor';

const factValue = (name: string) => ({ text: `value of ${name}`, isMissing: false });

const letter = () => {
  const text = newText();
  text.insert(0, 'ab\n', {});
  text.insertEmbed(1, { fact: 'budget' }, {});
  text.insert(4, 'cd', { bold: true });
  text.insert(6, '\n', { kind: 'bullet', direction: 'ltr' });
  const editor = plainEditor(text);
  editor.select(0, 6);
  return editor.state.selection.content();
};

describe('what is copied', () => {
  it('says the values of the facts in plain text, a line for each line', () => {
    expect(plainSlice(letter(), (name) => factValue(name).text)).toBe('avalue of budgetb\ncd');
  });

  it('comes back as what it was: facts, kinds, bold, and the direction of each line', () => {
    const copied = document.createElement('div');
    copier(factValue, 'rtl').serializeFragment(letter().content, {}, copied);

    expect(copied.textContent).toBe('avalue of budgetbcd');
    expect(linesOfHtml(copied.innerHTML)).toEqual([
      {
        kind: 'paragraph',
        direction: 'rtl',
        parts: [{ text: 'a' }, { fact: 'budget' }, { text: 'b' }],
      },
      { kind: 'bullet', direction: 'ltr', parts: [{ text: 'cd', bold: true }] },
    ]);
  });
});
