import fc from 'fast-check';
import {
  backOverLineStart,
  deleteAcrossLines,
  deleteOverLineEnd,
  splitLine,
} from '../../../src/adapters/editor/line-breaks';
import { setDirection, setSays, toggleKind } from '../../../src/adapters/editor/line-commands';
import { toggleBold, toggleItalic } from '../../../src/adapters/editor/plugins';
import { letterSchema } from '../../../src/adapters/editor/schema';
import { whole, type PlainEditor } from './plain-editor';

/** Something that a person does in a text, anywhere in it; places are taken modulo its length. */
export type Act =
  | { type: string; at: number }
  | { remove: number; at: number }
  | { command: keyof typeof commands; at: number; length: number }
  | { fact: string; at: number }
  | { move: number; at: number; to: number };

const commands = {
  splitLine,
  backOverLineStart,
  deleteAcrossLines,
  deleteOverLineEnd,
  toggleBold,
  toggleItalic,
  heading: toggleKind('heading'),
  bullet: toggleKind('bullet'),
  number: toggleKind('number'),
  ltr: setDirection('ltr'),
  noDirection: setDirection(null),
  says: setSays('support', true),
  saysNot: setSays('support', false),
};

// few letters, so that what is put beside its like is often met; pairs that share a half
const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'ن', '😀', '😁', '🙂'),
  minLength: 1,
  maxLength: 6,
});
const at = fc.nat(400);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: words, at }) },
  { weight: 3, arbitrary: fc.record({ remove: fc.integer({ min: 1, max: 20 }), at }) },
  {
    weight: 8,
    arbitrary: fc.record({
      command: fc.constantFrom(...(Object.keys(commands) as (keyof typeof commands)[])),
      at,
      length: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ fact: fc.constantFrom('population', 'budget'), at }) },
  { weight: 1, arbitrary: fc.record({ move: fc.integer({ min: 1, max: 20 }), at, to: at }) },
);

/** Does it as the editor does. */
export function doAct(editor: PlainEditor, act: Act): void {
  const length = lengthOf(editor);
  const place = act.at % length;
  const select = (size: number) => {
    editor.select(place, Math.min(place + size, length - 1));
  };
  if ('type' in act) {
    editor.select(place);
    editor.type(act.type);
  } else if ('remove' in act) {
    select(act.remove);
    editor.act(editor.state.tr.deleteSelection());
  } else if ('fact' in act) {
    select(0);
    const fact = letterSchema.node('fact', { name: act.fact });
    editor.act(editor.state.tr.replaceSelectionWith(fact));
  } else if ('move' in act) {
    select(act.move);
    const { tr, selection } = editor.state;
    const moved = selection.content();
    tr.deleteSelection();
    const target = whole(tr.doc, Math.min(1 + (act.to % tr.doc.content.size), tr.doc.content.size));
    editor.act(tr.replaceRange(target, target, moved));
  } else {
    select(act.length);
    editor.run(commands[act.command]);
  }
}

const lengthOf = ({ state }: PlainEditor): number => {
  let length = 0;
  state.doc.descendants((node) => {
    if (node.isTextblock) length += node.content.size + 1;
  });
  return length;
};
