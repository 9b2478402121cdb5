import { parseArgs } from 'node:util';
import { isEditionId, type EditionId } from '../content';
import { say, usage } from './say';

export interface Arguments {
  file: string;
  asOf: Temporal.PlainDate | undefined;
  edition: EditionId | undefined;
}

/** What the command was asked, or the lines that say what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | { errors: string[] } {
  const parsed = parsedArguments(args);
  if (parsed === undefined) return { errors: [usage] };
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || file === '' || others.length > 0) return { errors: [usage] };
  const asOf = values['as-of'] === undefined ? undefined : readDay(values['as-of']);
  if (asOf === null) {
    return { errors: [say('argument.not-a-day', { value: values['as-of'] }), usage] };
  }
  const { edition } = values;
  if (edition !== undefined && !isEditionId(edition)) {
    return { errors: [say('argument.edition-unknown', { value: edition }), usage] };
  }
  return { file, asOf, edition };
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { 'as-of': { type: 'string' }, edition: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
