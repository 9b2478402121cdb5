import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { AnyStateNode } from 'xstate';
import { course } from '../src/machine/course';

export const diagramPath = `${import.meta.dirname}/../docs/course.md`;

/** The course of a dossier as a page with its diagram: made from the machine, never by hand. */
export async function courseDiagram(): Promise<string> {
  const page = [
    '# The course of a dossier',
    `Made from \`src/machine/course.ts\` by \`npm run diagram\`; a test fails where the two differ.`,
    'The place of a dossier in its course follows from what the dossier says and is stored nowhere. ' +
      'Each condition is a guard of the machine and bears the name of the fact it asks for ' +
      '(`src/domain/course/course-facts.ts`). With new facts the place is worked out anew from the ' +
      'first stage on: a changed answer moves it back, and a withdrawal taken back returns. Beside ' +
      'the place stands the mode: work for this call, or for the next council.',
    ['```mermaid', 'stateDiagram-v2', ...inside(course.root, '  '), '```'].join('\n'),
    `## Events\n\n${eventTable()}`,
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(diagramPath)), filepath: diagramPath });
}

/** The states of a node, and the transitions between them; parallel ones one under the other. */
function inside(node: AnyStateNode, indent: string): string[] {
  const children = Object.values(node.states);
  if (node.type === 'parallel') {
    const regions = children.map((child) => inside(child, `${indent}  `).join('\n'));
    return [`${indent}state ${node.key} {`, regions.join(`\n${indent}  --\n`), `${indent}}`];
  }
  const first = node.initial.target[0]?.key;
  return [
    ...(first === undefined ? [] : [`${indent}[*] --> ${first}`]),
    ...children.flatMap((child) =>
      Object.keys(child.states).length === 0
        ? []
        : [`${indent}state ${child.key} {`, ...inside(child, `${indent}  `), `${indent}}`],
    ),
    ...children.flatMap((child) => outOf(child, indent)),
  ];
}

/** A state leaves as soon as a guard lets it. */
const outOf = (node: AnyStateNode, indent: string): string[] =>
  (node.always ?? []).map(({ guard, target }) => {
    const condition = typeof guard === 'string' ? ` : ${guard}` : '';
    return `${indent}${node.key} --> ${target?.[0]?.key ?? node.key}${condition}`;
  });

const nameOf = (action: string | { type: string } | { name: string }): string =>
  typeof action === 'string' ? action : 'type' in action ? action.type : action.name;

function eventTable(): string {
  const rows = [...course.root.transitions].flatMap(([event, transitions]) =>
    transitions.map(({ actions, target }) => {
      const named = actions.map((action) => `\`${nameOf(action)}\``).join(', ');
      const leads = target?.map(({ key }) => `\`${key}\``).join(', ') ?? 'stays';
      return `| \`${event}\` | ${named} | ${leads} |`;
    }),
  );
  return ['| event, in every state | does | then |', '| --- | --- | --- |', ...rows].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(diagramPath, await courseDiagram());
