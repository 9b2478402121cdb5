import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  trackRecord: [{ id: 'w', what: { en: 'Workshop' } }],
  capacities: [{ id: 'c', function: { en: 'Head of division' } }, { id: 'd' }],
  networks: [{ id: 'n', name: { en: 'PACTO' } }],
  projects: [{ id: 'p', title: { en: 'Kiosk' } }],
};
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const words = () => ({ t: get(t), f: get(f), language: 'en' as const });

/** Each field of this part: what it is called, a value, its words, and where it is answered. */
const fields: [string, string, Leaf, string, { page: string; item?: string }][] = [
  ['capacities/c/side', 'Head of division: Side', 'partner', 'Partner', { page: 'capacity' }],
  ['capacities/d/side', 'Function 2: Side', 'staff', 'Collectivity', { page: 'capacity' }],
  [
    'capacities/c/organisation',
    'Head of division: Organisation',
    'kx81',
    'An organisation of the register',
    { page: 'capacity' },
  ],
  [
    'capacities/c/function/ar',
    'Head of division: Function (Arabic)',
    'رئيس قسم',
    'رئيس قسم',
    { page: 'capacity' },
  ],
  [
    'capacities/c/skills/fr',
    'Head of division: Useful skills (French)',
    'Budget',
    'Budget',
    { page: 'capacity' },
  ],
  [
    'capacities/c/time/en',
    'Head of division: Time kept for it (English)',
    'a day',
    'a day',
    { page: 'capacity' },
  ],
  [
    'remacto',
    'Is the collectivity a member of REMACTO?',
    'unknown',
    'I do not know yet',
    { page: 'network' },
  ],
  [
    'networks/n/kind',
    'PACTO: Kind of relation',
    'programme',
    'National or international programme',
    { page: 'network' },
  ],
  ['networks/n/name/ar', 'PACTO: Name (Arabic)', 'برنامج', 'برنامج', { page: 'network' }],
  ['networks/n/since', 'PACTO: Since when', '2022', '2022', { page: 'network' }],
  [
    'networks/n/proof/fr',
    'PACTO: What shows it (French)',
    'Convention',
    'Convention',
    { page: 'network' },
  ],
  [
    'programme/adoptedOn',
    'Day of the council’s vote on the programme',
    '2023-10-05',
    '5\u00a0October\u00a02023',
    { page: 'programme' },
  ],
  [
    'programme/startsOn',
    'First day of the openness programme',
    '2024-01-01',
    '1\u00a0January\u00a02024',
    { page: 'programme' },
  ],
  [
    'unfinished/programme|endsOn',
    'Last day of the openness programme',
    { day: '31', month: '', year: '' },
    '31 / – / –',
    { page: 'programme' },
  ],
  [
    'projects/p/axis',
    'Kiosk: Axis',
    'digitalisation',
    'Digitalisation',
    { page: 'programme', item: 'p' },
  ],
  [
    'projects/p/title/ar',
    'Kiosk: Title of the project (Arabic)',
    'كشك',
    'كشك',
    { page: 'programme', item: 'p' },
  ],
  [
    'projects/p/activities/fr',
    'Kiosk: Activities (French)',
    'Capsules',
    'Capsules',
    { page: 'programme', item: 'p' },
  ],
  [
    'projects/p/startsOn',
    'Kiosk: First day of the project',
    '2024-01-01',
    '1\u00a0January\u00a02024',
    { page: 'programme', item: 'p' },
  ],
  [
    'projects/p/endsOn',
    'Kiosk: Last day of the project',
    '2025-12-31',
    '31\u00a0December\u00a02025',
    { page: 'programme', item: 'p' },
  ],
  [
    'projects/p/budget',
    'Kiosk: Budget',
    260_000,
    '260\u202f000\u00a0dirhams',
    { page: 'programme', item: 'p' },
  ],
  [
    'unfinished/projects|p|budget',
    'Kiosk: Budget',
    '50.000',
    '50.000',
    { page: 'programme', item: 'p' },
  ],
  [
    'trackRecord/w/proof/en',
    'Workshop: What proves the step (English)',
    'Minutes',
    'Minutes',
    { page: 'track-record' },
  ],
];

describe('a field of the means', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it.each(fields)('%s is said in words', (field, name, value, said, place) => {
    expect(plain(fieldName(words(), dossier, field))).toBe(name);
    expect(valueWords(words(), field, value)).toBe(said);
    expect(placeOfField(field)).toEqual(place);
  });

  it.each(['capacities', 'networks', 'projects'])('%s has a name as a list', (list) => {
    expect(fieldName(words(), dossier, list)).not.toBe(get(t)('ask.fields.other'));
  });
});
