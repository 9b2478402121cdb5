import { examples, isExampleName } from '../../content/examples';
import type { Session } from '../session.svelte';

/** The day a result is looked at. */
export interface AsOf {
  day: Temporal.PlainDate;
  /** today, or for an example the day it is made for */
  usual: Temporal.PlainDate;
  /** another day was asked for in the address: the view moves, the dossier does not */
  isWhatIf: boolean;
}

export function asOfFor(
  session: Pick<Session, 'id' | 'isExample'>,
  query: URLSearchParams,
  today: Temporal.PlainDate,
): AsOf {
  const isExample = session.isExample && isExampleName(session.id);
  const usual = isExample ? Temporal.PlainDate.from(examples[session.id].asOf) : today;
  const asked = dayIn(query.get('on'));
  return { day: asked ?? usual, usual, isWhatIf: asked !== undefined && !asked.equals(usual) };
}

/** A day of the years a date field accepts; an address may hold anything. */
function dayIn(text: string | null): Temporal.PlainDate | undefined {
  if (text === null || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
