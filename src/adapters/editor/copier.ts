import { DOMSerializer, type DOMOutputSpec, type Node, type Slice } from 'prosemirror-model';
import type { ShownFact } from './fact-view';
import { letterSchema, type LineLook } from './schema';

/**
 * What is copied as HTML: every line with its direction, since elsewhere another one may be the rule;
 * facts with their values, that come back as facts.
 */
export function copier(
  factValue: (name: string) => ShownFact,
  whole: 'rtl' | 'ltr',
): DOMSerializer {
  const ordinary = DOMSerializer.fromSchema(letterSchema);
  const line =
    (tag: string) =>
    ({ attrs }: Node): DOMOutputSpec => [tag, { dir: (attrs as LineLook).direction ?? whole }, 0];
  return new DOMSerializer(
    {
      ...ordinary.nodes,
      ...{ paragraph: line('p'), heading: line('h2'), item: line('li') },
      fact: ({ attrs }) => {
        const name = String(attrs['name']);
        return ['span', { 'data-fact': name }, factValue(name).text];
      },
      unknown: () => ['span'],
    },
    ordinary.marks,
  );
}

/** What is copied as plain text: a line for each line, facts as their values. */
export function plainSlice({ content }: Slice, factText: (name: string) => string): string {
  const lines: string[] = [''];
  let hasLine = false;
  content.descendants((node) => {
    if (node.isTextblock) {
      if (hasLine) lines.push('');
      hasLine = true;
    }
    const words =
      node.type.name === 'fact' ? factText(String(node.attrs['name'])) : (node.text ?? '');
    lines.push((lines.pop() ?? '') + words);
    return true;
  });
  return lines.join('\n');
}
