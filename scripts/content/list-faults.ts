import * as z from 'zod/mini';
import { commitmentList } from '../../src/domain/diagnosis/commitment';
import { citation, type Citation } from '../../src/domain/edition/edition';
import type { Content } from './read-content';
import { schemaFaults } from './schema-faults';

const citations = z.array(citation);

/** What is wrong with the checklist of commitments, and the texts it needs. */
export function checklistOf(lists: Content['lists']): { faults: string[]; texts: string[] } {
  const file = 'commitments.json';
  const read = commitmentList.safeParse(lists['commitments']);
  if (!read.success) return { faults: schemaFaults(file, read.error.issues), texts: [] };
  const ids = read.data.map(({ id }) => id);
  return {
    faults: ids
      .filter((id, at) => ids.indexOf(id) < at)
      .map((twice) => `${file}: has ${twice} twice`),
    texts: ids.flatMap((id) => [
      `diagnosis.commitments.${id}.name`,
      `diagnosis.commitments.${id}.what`,
    ]),
  };
}

/** Every citation of the lists, wherever it stands: what has a `cite` cites. */
export function citationsIn(lists: Content['lists']): { cited: Citation[]; faults: string[] } {
  const found = Object.entries(lists).flatMap(([name, list]) =>
    citesWithin(list).map((cite) => ({ file: `${name}.json`, read: citations.safeParse(cite) })),
  );
  return {
    cited: found.flatMap(({ read }) => (read.success ? read.data : [])),
    faults: found.flatMap(({ file, read }) =>
      // the schema of the checklist has said it already
      read.success || file === 'commitments.json'
        ? []
        : schemaFaults(`${file}: cite`, read.error.issues),
    ),
  };
}

function citesWithin(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'cite' ? [part] : citesWithin(part),
  );
}
