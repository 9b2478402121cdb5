import { dirhams } from '../../means/dirhams';
import { partnerName } from '../partner-name';
import type { FieldGroup } from '../field-group';

export const meansFields: FieldGroup = {
  names: {
    capacities: 'means.fields.capacities',
    'capacities/side': 'means.fields.side',
    'capacities/organisation': 'means.fields.organisation',
    'capacities/function': 'means.fields.function',
    'capacities/skills': 'means.fields.skills',
    'capacities/time': 'means.fields.time',
    remacto: 'means.network.remacto.question',
    networks: 'means.fields.networks',
    'networks/kind': 'means.fields.kind',
    'networks/name': 'means.fields.name',
    'networks/since': 'means.fields.since',
    'networks/proof': 'means.fields.proof',
    'programme/adoptedOn': 'means.fields.adopted',
    'programme/startsOn': 'means.fields.programme-starts',
    'programme/endsOn': 'means.fields.programme-ends',
    projects: 'means.fields.projects',
    'projects/axis': 'means.fields.axis',
    'projects/title': 'means.fields.title',
    'projects/activities': 'means.fields.activities',
    'projects/startsOn': 'means.fields.starts',
    'projects/endsOn': 'means.fields.ends',
    'projects/budget': 'means.fields.budget',
    'trackRecord/proof': 'means.fields.step-proof',
  },
  codes: {
    'capacities side': 'means.sides',
    remacto: 'means.network.remacto',
    'networks kind': 'means.kinds',
    'projects axis': 'means.axes',
  },
  items: {
    capacities: { text: 'function', numbered: 'means.capacity.numbered' },
    networks: { text: 'name', numbered: 'means.network.others.numbered' },
    projects: { text: 'title', numbered: 'means.project.numbered' },
  },
  pages: {
    capacities: 'capacity',
    remacto: 'network',
    networks: 'network',
    programme: 'programme',
    projects: { page: 'programme', ofItem: true },
  },
  value: ({ t, f, language }, [list, , part], value, dossier) => {
    // the id of an organisation is no word
    if (list === 'capacities' && part === 'organisation' && typeof value === 'string')
      return partnerName(t, language, dossier, value) ?? t('means.fields.in-register');
    if (list === 'projects' && part === 'budget' && typeof value === 'number')
      return dirhams({ t, f }, value);
    return undefined;
  },
};
