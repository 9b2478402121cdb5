import { filled } from '../course/content-of';
import { supportersOf } from '../dossier/stakeholders';
import { cooperationModeIds } from '../partners/cooperation-mode';
import { isHeld } from '../partners/meetings';
import type { InView } from '../profile/in-view';
import { deducedFrom, guide } from './citations';
import { gapsAt, when, type Gap } from './gap';

const inRegister = gapsAt('mobilise', 'partners');

/** The register, what came of it, the roadmap and the modes of cooperation. */
export const partnerGaps = (given: InView): Gap[] => [
  ...registerGaps(given),
  ...meetingGaps(given),
  ...plannedGaps(given),
];

/** A gap of several stakeholders leads to the one, where there is only one. */
function aboutAll(stakeholders: readonly string[]) {
  const [first, ...others] = stakeholders;
  const item = first === undefined || others.length > 0 ? {} : { item: first };
  return { facts: { stakeholders }, ...item };
}

function registerGaps(given: InView): Gap[] {
  const { dossier, asOf, assessment } = given;
  const register = filled(dossier.endorsements);
  const hasCome = (on: string | undefined) => on !== undefined && on <= asOf.toString();
  const waiting = register
    .filter(({ contactedOn, answeredOn, endorses, letter }) => {
      const hasAnswered = hasCome(answeredOn) || endorses === 'yes' || endorses === 'no';
      return hasCome(contactedOn) && !hasAnswered && letter !== 'signed';
    })
    .map(({ id }) => id);
  // while no letter at all is there, the minimum criterion says so, and of whom
  const isMet = assessment.criteria.some(
    ({ id, status }) => id === 'non-government-endorsement' && status === 'met',
  );
  const unsigned = (supportersOf({ ...dossier, endorsements: register }) ?? [])
    .filter(({ letter }) => letter !== 'signed')
    .map(({ id }) => id);
  return [
    ...when(register.length === 0, inRegister('register-empty', guide('2.4'))),
    ...when(
      waiting.length > 0,
      inRegister('unanswered', deducedFrom('guide-2023', '2.4'), aboutAll(waiting)),
    ),
    ...when(
      isMet && unsigned.length > 0,
      inRegister('supporters-without-letter', guide('2.4'), aboutAll(unsigned)),
    ),
  ];
}

/** Nobody of the register took part in a meeting that was held; an empty register says enough. */
function meetingGaps({ dossier, asOf }: InView): Gap[] {
  const register = new Set(filled(dossier.endorsements).map(({ id }) => id));
  const isMet = (dossier.meetings ?? [])
    .filter((one) => isHeld(one, asOf))
    .some((one) => Object.keys(one.with ?? {}).some((id) => register.has(id)));
  return when(
    register.size > 0 && !isMet,
    gapsAt('mobilise', 'meetings')('nobody-met', deducedFrom('guide-2023', '2.4')),
  );
}

function plannedGaps({ dossier, asOf }: InView): Gap[] {
  const { roadmapProposedOn: proposedOn } = dossier;
  const open = cooperationModeIds.filter(
    (mode) => dossier.cooperation?.[mode]?.state === undefined,
  );
  return [
    ...when(
      proposedOn === undefined || proposedOn > asOf.toString(),
      gapsAt('mobilise', 'roadmap')('no-roadmap', guide('2.4')),
    ),
    ...when(
      open.length > 0,
      gapsAt('mobilise', 'cooperation')('cooperation-open', guide('2.5'), {
        facts: { modes: open, of: cooperationModeIds.length },
      }),
    ),
  ];
}
