import { lastRecord } from '../../domain/decision/up-to-date';
import type { DossierPage } from '../routes';
import type { Session } from '../session.svelte';

/** A way out of the application: what it is called in the words, and the page that makes it. */
interface WayOut {
  name:
    | 'president'
    | 'dossier'
    | 'decision'
    | 'report'
    | 'letters'
    | 'paste'
    | 'package'
    | 'plan'
    | 'schedule'
    | 'profile'
    | 'blank'
    | 'tables'
    | 'share'
    | 'save';
  /** undefined for what a button does */
  page?: DossierPage;
  item?: string | undefined;
}

interface WaysOut {
  group: 'paper' | 'send' | 'work' | 'keep';
  ways: WayOut[];
}

/** Every way out, in the order in which a file is made; what an example cannot do is left out. */
export function waysOut({ dossier, readOnly, isExample }: Session): WaysOut[] {
  const recorded = lastRecord(dossier);
  const decision: WayOut =
    recorded === undefined
      ? { name: 'decision', page: 'decision' }
      : { name: 'decision', page: 'recorded', item: recorded.id };
  const keep: WayOut[] = [
    ...(readOnly === false ? [{ name: 'share', page: 'share' } as const] : []),
    ...(isExample ? [] : [{ name: 'save' } as const]),
  ];
  return [
    {
      group: 'paper',
      ways: [
        { name: 'president', page: 'president' },
        { name: 'dossier', page: 'dossier-paper' },
        { name: 'report', page: 'report' },
        decision,
        { name: 'letters', page: 'letters' },
      ],
    },
    {
      group: 'send',
      ways: [
        { name: 'paste', page: 'paste' },
        { name: 'package', page: 'package' },
      ],
    },
    {
      group: 'work',
      ways: [
        { name: 'plan', page: 'plan' },
        { name: 'schedule', page: 'schedule' },
        { name: 'profile', page: 'profile' },
        { name: 'blank', page: 'blank' },
        { name: 'tables', page: 'tables' },
      ],
    },
    ...(keep.length === 0 ? [] : [{ group: 'keep' as const, ways: keep }]),
  ];
}
