import { lists } from '../../domain/dossier/lists';

/** Answers kept by the name of what they are about, where the application asks the same of many things. */
export const records = [
  'diagnosis',
  'judgements',
  'cooperation',
  'answers',
  'obligations',
] as const;

/** Lists and records: what a dossier holds many of. */
export const many: ReadonlySet<string> = new Set([...lists, ...records]);

/** Whether a field belongs to an item of a list, or to one of many things of which the same is asked. */
export function isItem(field: string): boolean {
  const [first = '', id] = field.split('/');
  return id !== undefined && many.has(first);
}
