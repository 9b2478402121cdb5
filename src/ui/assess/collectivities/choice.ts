import type { Collectivity } from '../../../domain/collectivity/collectivity';
import type { Jurisdiction } from '../../../domain/dossier/dossier';
import { currentFields, type Change } from '../../../domain/dossier/history';
import type { Session } from '../../session.svelte';
import { nextOrder } from '../../answers/list-acts';
import { undoable } from '../../answers/undoable';
import { proposalAfter, proposalFor } from '../proposed-mandate';

type Type = Jurisdiction['type'];

/** Adds a collectivity of the list; one that was removed comes back with its answers. */
export function choose(session: Session, { code, type, name }: Collectivity): void {
  const base = `jurisdictions/${code}`;
  const known = currentFields(session.revisions);
  const corrected = ['ar', 'fr'].some((language) => known.has(`${base}/name/${language}`));
  session.setAll([
    ...placing(session, code),
    { field: `${base}/type`, value: type },
    { field: `${base}/code`, value: code },
    ...(corrected ? [] : naming(code, name)),
    ...proposalFor(session, code, type),
  ]);
}

/** Adds a collectivity that is not in the list, under the name that was searched for. */
export function addOwn(session: Session, id: string, searched: string): void {
  const name = searched.trim();
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const type: Type = 'commune';
  session.setAll([
    ...placing(session, id),
    { field: `jurisdictions/${id}/type`, value: type },
    ...naming(id, { ar: isArabic ? name : '', fr: isArabic ? '' : name }),
    ...proposalFor(session, id, type),
  ]);
}

/** The kind of a collectivity typed by the person; a mandate only proposed follows it. */
export function changeType(session: Session, jurisdiction: Jurisdiction, type: Type): void {
  session.setAll([
    { field: `jurisdictions/${jurisdiction.id}/type`, value: type },
    ...proposalAfter(jurisdiction, type),
  ]);
}

/** Takes a collectivity out of the dossier; returns what brings it back, answers and all. */
export const remove = (session: Session, id: string): (() => void) =>
  undoable(session, [{ field: `jurisdictions/${id}/removed`, value: true }]);

function placing(session: Session, id: string): Change[] {
  return [
    { field: `jurisdictions/${id}/order`, value: nextOrder(session, 'jurisdictions') },
    { field: `jurisdictions/${id}/removed`, value: null },
  ];
}

const naming = (id: string, name: { ar: string; fr: string }): Change[] => [
  { field: `jurisdictions/${id}/name/ar`, value: name.ar },
  { field: `jurisdictions/${id}/name/fr`, value: name.fr },
];
