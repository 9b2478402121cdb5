import mandates from '../../content/mandates.json' with { type: 'json' };
import type { Jurisdiction } from '../../domain/dossier/dossier';
import { currentFields, type Change } from '../../domain/dossier/history';
import type { Session } from '../session.svelte';

type Type = Jurisdiction['type'];

/** The general election a council of this kind came from, with where it was read. */
export function electionOf(type: Type) {
  const election = mandates.elections.find(({ types }) => types.includes(type));
  if (election === undefined) throw new RangeError(`No election of a council of type ${type}`);
  return election;
}

const parts = ['startedOn', 'endsOn', 'endIs'] as const;

/** The dates proposed for a collectivity of which nothing was said yet; none where something was. */
export function proposalFor(session: Session, id: string, type: Type): Change[] {
  const fields = currentFields(session.revisions);
  const base = `jurisdictions/${id}/mandate`;
  if (parts.some((part) => fields.has(`${base}/${part}`))) return [];
  return changesTo(base, type);
}

/** The proposal of the new type, where the mandate still is the one proposed for the old. */
export function proposalAfter(jurisdiction: Jurisdiction, type: Type): Change[] {
  const { proposal } = electionOf(jurisdiction.type);
  const isProposal = parts.every((part) => jurisdiction.mandate?.[part] === proposal[part]);
  return isProposal ? changesTo(`jurisdictions/${jurisdiction.id}/mandate`, type) : [];
}

function changesTo(base: string, type: Type): Change[] {
  const proposal = electionOf(type).proposal;
  return parts.map((part) => ({ field: `${base}/${part}`, value: proposal[part] }));
}
