import { hasWords } from '../dossier/words';
import { programmeRemarks, type ProgrammeRemark } from '../means/programme-remarks';
import type { InView } from '../profile/in-view';
import { deducedFrom, deducedFromRule, ruleOf } from './citations';
import { gapsAt, when, type Gap } from './gap';

const capacityGap = gapsAt('assess', 'capacity');
const programmeGap = gapsAt('assess', 'programme');

/** Who can carry the work, and the openness programme that a member of REMACTO has. */
export const meansGaps = (given: InView): Gap[] => [
  ...capacityGaps(given),
  ...programmeGaps(given),
];

/** Staff of the collectivity, people of its partners, and time kept for one of them. */
function capacityGaps({ dossier, edition }: InView): Gap[] {
  const named = (dossier.capacities ?? []).filter((one) => hasWords(one.function));
  const rule = ruleOf(edition, 'capacity');
  // one written elsewhere without a side is the collectivity's own
  const isOn = (side: 'staff' | 'partner') => named.some((one) => (one.side ?? 'staff') === side);
  const hasTime = named.some(({ time }) => hasWords(time));
  return [
    ...when(!isOn('staff'), capacityGap('no-staff', rule)),
    ...when(!isOn('partner'), capacityGap('no-partner', rule)),
    ...when(
      named.length > 0 && !hasTime,
      capacityGap('no-time', deducedFromRule(edition, 'capacity')),
    ),
  ];
}

/**
 * A programme that is not entered though the collectivity is a member, and what is odd in one that
 * is. All are our deductions from a programme of the network that was read.
 */
function programmeGaps({ dossier, asOf }: InView): Gap[] {
  const { remacto, programme, projects = [] } = dossier;
  const isMissing = remacto === 'yes' && programme === undefined && projects.length === 0;
  return [
    ...when(isMissing, programmeGap('programme-missing', ofNetwork)),
    ...remarkGaps(programmeRemarks(dossier, asOf)),
  ];
}

const ofNetwork = deducedFrom('benguerir-programme');

/**
 * One gap for each kind of remark, however many projects it is about; its facts are those of the
 * first. A project that starts before its programme is early for that reason: it is said once.
 */
function remarkGaps(remarks: readonly ProgrammeRemark[]): Gap[] {
  const before = new Set(projectsOf(remarks.filter(({ code }) => code === 'project-before')));
  const told = remarks.filter((one) => one.code !== 'project-early' || !before.has(one.project));
  const codes = [...new Set(told.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const same = told.filter((one) => one.code === code);
    const [first] = same;
    if (first === undefined) return [];
    const { code: _code, ...facts } = first;
    const projects = projectsOf(same);
    const axes = same.flatMap((one) => ('axis' in one ? one.axis : []));
    const [item, ...others] = projects;
    return programmeGap(code, ofNetwork, {
      facts: { ...facts, projects, axes },
      ...(item !== undefined && others.length === 0 ? { item } : {}),
    });
  });
}

const projectsOf = (remarks: readonly ProgrammeRemark[]) =>
  remarks.flatMap((one) => ('project' in one ? one.project : []));
