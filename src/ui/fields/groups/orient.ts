import { policyAreas, type PolicyArea } from '../../../content/policy-areas';
import type { Dossier } from '../../../domain/dossier/dossier';
import { ogpValues, supportingValues } from '../../../domain/dossier/strategy';
import { lineName } from '../../orient/names';
import type { FieldGroup, Words } from '../field-group';

type Value = (typeof ogpValues)[number] | (typeof supportingValues)[number];

const isValue = (name: string): name is Value =>
  [...ogpValues, ...supportingValues].some((value) => value === name);
const isArea = (name: string): name is PolicyArea => policyAreas.some((area) => area === name);

/** What a member of a goal's sets is: a value, a line of the programme, a policy area. */
function subject({ t, language }: Words, dossier: Dossier, keys: readonly string[]) {
  const [list, , set, member] = keys;
  if (list !== 'goals' || member === undefined) return undefined;
  if (set === 'values' && isValue(member)) return t(`orient.values.${member}.name`);
  if (set === 'areas' && isArea(member)) return t(`orient.areas.${member}`);
  const index = dossier.programmeLines?.findIndex(({ id }) => id === member) ?? -1;
  const line = set === 'lines' ? dossier.programmeLines?.[index] : undefined;
  return line && lineName(t, language, line, index + 1);
}

export const orientFields: FieldGroup = {
  names: {
    programmeLines: 'orient.fields.lines',
    'programmeLines/title': 'orient.fields.line-title',
    'programmeLines/reference': 'orient.fields.line-reference',
    goals: 'orient.fields.goals',
    'goals/what': 'orient.fields.what',
    'goals/startingPoint': 'orient.fields.start',
    'goals/values': 'orient.fields.values',
    'goals/lines': 'orient.fields.linked-line',
    'goals/areas': 'orient.fields.area',
  },
  items: {
    programmeLines: { text: 'title', numbered: 'orient.lines.numbered' },
    goals: { text: 'what', numbered: 'orient.goals.numbered' },
  },
  pages: {
    programmeLines: { page: 'lines', ofItem: true },
    goals: { page: 'goals', ofItem: true },
  },
  subject,
};
