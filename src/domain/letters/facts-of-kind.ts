import { filled } from '../course/content-of';
import type { Endorsement, Jurisdiction, LocalizedText } from '../dossier/dossier';
import { supportersOf } from '../dossier/stakeholders';
import { budgetTotal } from '../means/programme';
import { isHeld } from '../partners/meetings';
import { deadlineOf, lastKnownOf } from '../submission/deadline';
import {
  counted,
  listed,
  nameIn,
  personFacts,
  placeIn,
  proseIn,
  type FactSource,
  type Given,
  type Place,
} from './fact-parts';

/** What letters of both kinds can hold: who applies, and the call. */
export function commonFacts(
  senders: readonly Jurisdiction[],
  { dossier, edition, language }: Given,
): FactSource {
  const [first, ...others] = senders;
  const names = senders.flatMap(({ name }) => nameIn(name, language) ?? []);
  const isAlone = first !== undefined && others.length === 0;
  const place = { page: 'collectivities' };
  return {
    collectivity: isAlone
      ? { kind: 'collectivity', type: first.type, value: names[0], place }
      : { kind: 'names', value: listed(names.length === senders.length ? names : []), place },
    edition: { kind: 'edition', value: edition.id, place: undefined },
    'closing-day': {
      kind: 'day',
      value: lastKnownOf(deadlineOf(edition, dossier)),
      place: { page: 'call' },
    },
  };
}

/** What the letter of the head of a collectivity can hold of the whole dossier. */
export function supportFacts({ id, supportLetter }: Jurisdiction, given: Given): FactSource {
  const { dossier, language, today } = given;
  const text = (value: LocalizedText | undefined, place: Place) => ({
    kind: 'text' as const,
    value: proseIn(value, language),
    place: placeIn(language, place),
  });
  const projects = filled(dossier.projects);
  const budget = budgetTotal(projects);
  const [initiative] = filled(dossier.trackRecord);
  const goals = filled(dossier.goals).flatMap(({ what }) => proseIn(what, language) ?? []);
  const held = filled(dossier.meetings).filter((one) => isHeld(one, today)).length;
  const supporters = (supportersOf(dossier) ?? []).flatMap(
    ({ organisation }) => nameIn(organisation, language) ?? [],
  );
  const track = { page: 'track-record' };
  const programme = { page: 'programme' };
  return {
    ...personFacts('signatory', supportLetter?.signatory, language, { page: 'letters', item: id }),
    ...(supportLetter?.signedBy === 'delegate'
      ? { delegation: text(supportLetter.delegation, { page: 'support-letter', item: id }) }
      : {}),
    'programme-adopted': { kind: 'day', value: dossier.programme?.adoptedOn, place: programme },
    projects: counted(projects.length, programme),
    budget: { ...counted(budget.dirhams, programme), kind: 'dirhams' },
    initiative: text(initiative?.what, track),
    'initiative-day': { kind: 'day', value: initiative?.on, place: track },
    goals: { kind: 'names', value: listed(goals), place: placeIn(language, { page: 'goals' }) },
    meetings: counted(held, { page: 'meetings' }),
    supporters: { kind: 'names', value: listed(supporters), place: { page: 'organisations' } },
    ...personFacts('focal-point', dossier.officialFocalPoint, language, { page: 'focal-points' }),
  };
}

/** What the letter of an organisation can hold: of the dossier, only its own block and who applies. */
export function endorsementFacts(sender: Endorsement, { language }: Given): FactSource {
  const place = { page: 'partners', item: sender.id };
  const ofLetter = { page: 'letters', item: sender.id };
  return {
    organisation: { kind: 'text', value: nameIn(sender.organisation, language), place },
    ...personFacts('signatory', sender.signatory, language, ofLetter),
    ...personFacts('focal-point', sender.focalPoint, language, place),
  };
}
