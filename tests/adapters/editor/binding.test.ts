import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAct, doAct } from './any-act';
import { exchange, newText, plainEditor, shownAndKept } from './plain-editor';

const seeded = () => {
  const text = newText();
  text.insert(0, '\n');
  return text;
};

describe('the shared text and what the editor shows', () => {
  it('stay the same, whatever a person does', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        const text = seeded();
        const editor = plainEditor(text);
        for (const act of acts) {
          doAct(editor, act);
          const { shown, kept } = shownAndKept(editor, text);
          expect(kept).toEqual(shown);
        }
        expect(text.toJSON()).toMatch(/\n$/);
      }),
    );
  });

  it('are the same for two who write without each other, and then meet', () => {
    const round = fc.record({
      one: fc.array(anyAct, { maxLength: 8 }),
      other: fc.array(anyAct, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 4 }), (rounds) => {
        const text = seeded();
        const otherText = newText(text.doc!);
        const [one, other] = [plainEditor(text), plainEditor(otherText)];
        for (const { one: ofOne, other: ofOther } of rounds) {
          for (const act of ofOne) doAct(one, act);
          for (const act of ofOther) doAct(other, act);
          exchange(text, otherText);
          expect(one.state.doc.toJSON()).toEqual(other.state.doc.toJSON());
          for (const [editor, its] of [
            [one, text],
            [other, otherText],
          ] as const) {
            const { shown, kept } = shownAndKept(editor, its);
            expect(kept).toEqual(shown);
          }
        }
      }),
    );
  });

  it('stay the same when others write while a word is being put together', () => {
    const step = fc.record({ act: anyAct, byOther: fc.boolean(), isComposing: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const text = seeded();
        const otherText = newText(text.doc!);
        const [one, other] = [plainEditor(text), plainEditor(otherText)];
        for (const { act, byOther, isComposing } of steps) {
          one.isComposing = isComposing;
          if (!isComposing) one.binding.catchUp();
          doAct(byOther ? other : one, act);
          exchange(text, otherText);
        }
        one.binding.catchUp();
        exchange(text, otherText);
        expect(one.state.doc.toJSON()).toEqual(other.state.doc.toJSON());
        const { shown, kept } = shownAndKept(one, text);
        expect(kept).toEqual(shown);
      }),
    );
  });
});
