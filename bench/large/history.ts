import type { Leaf, Revision } from '../../src/domain/dossier/revision';

const stakeholders = 300;
const goals = 100;
const steps = 5;
const longTexts = 12;
const day = 24 * 60 * 60_000;

const words =
  'تنشر الجماعة ميزانيتها المواطنة كل سنة، وتفتح دوراتها للعموم، وتعد برنامج الانفتاح مع الجمعيات والشباب. ';
const people = ['أمينة', 'يوسف', 'خديجة'].map((name) => ({ name, function: 'نقطة ارتكاز' }));

/**
 * A dossier written over two years by three people: a register of 300 stakeholders, 100 goals and
 * twelve long answers; whatever `count` leaves after each field was given once are texts rewritten.
 */
export function largeHistory(count: number): Revision[] {
  const history: Revision[] = [];
  const last = new Map<string, string>();
  const write = (field: string, value: Leaf): void => {
    const number = history.length;
    const id = `01J${number.toString(32).toUpperCase().padStart(23, '0')}`;
    const before = last.get(field);
    const at = new Date(Date.parse('2025-01-01T08:00:00Z') + (number / count) * 700 * day);
    history.push({
      id,
      field,
      value,
      parents: before === undefined ? [] : [before],
      at: at.toISOString(),
      author: people[number % people.length] ?? { name: '', function: '' },
    });
    last.set(field, id);
  };
  const given = [...oneCollectivity(), ...register(), ...itsGoals(), ...itsAnswers()];
  for (const [field, value] of given) write(field, value);
  const texts = given.flatMap(([field, value]) =>
    typeof value === 'string' && value.includes(' ') ? [{ field, value }] : [],
  );
  for (let round = 0; history.length < count; round += 1) {
    // every other one is a long text: those are worked on longest
    const from = round % 2 === 0 ? texts.slice(-longTexts) : texts;
    const { field, value } = from[(round * 7) % from.length] ?? { field: 'title', value: '' };
    write(field, `${value} ${words.slice(0, 10 + (round % 60))}`);
  }
  return history;
}

type Given = [field: string, value: Leaf];

const oneCollectivity = (): Given[] => [
  ['edition', 'ogp-local-next'],
  ['language', 'ar'],
  ['jurisdictions/07.427.01.01/order', 0],
  ['jurisdictions/07.427.01.01/code', '07.427.01.01'],
  ['jurisdictions/07.427.01.01/type', 'commune'],
  ['jurisdictions/07.427.01.01/name/ar', 'ابن جرير'],
  ['jurisdictions/07.427.01.01/name/fr', 'Ben Guerir'],
  ['jurisdictions/07.427.01.01/mandate/startedOn', '2021-09-08'],
  ['jurisdictions/07.427.01.01/mandate/endsOn', '2027-09-08'],
  ['official', 'yes'],
  ['support', 'yes'],
  ...times(steps, (number) => [
    [`trackRecord/t${number}/order`, number],
    [`trackRecord/t${number}/kind`, 'co-creation'],
    [`trackRecord/t${number}/what/ar`, `ورشة مفتوحة رقم ${number} مع الجمعيات`],
    [`trackRecord/t${number}/on`, `2025-0${number}-10`],
  ]),
];

const register = (): Given[] =>
  times(stakeholders, (number) => [
    [`endorsements/s${number}/order`, number],
    [`endorsements/s${number}/organisation/ar`, `جمعية الحي ${number} للتنمية والمواطنة`],
    [`endorsements/s${number}/organisation/fr`, `Association de quartier n° ${number}`],
    [`endorsements/s${number}/kind`, 'association'],
    [`endorsements/s${number}/letter`, number % 3 === 0 ? 'signed' : 'draft'],
    ...(number % 3 === 0 ? ([[`endorsements/s${number}/signedOn`, '2026-05-12']] as Given[]) : []),
  ]);

const itsGoals = (): Given[] =>
  times(goals, (number) => [
    [`goals/g${number}/order`, number],
    [`goals/g${number}/what/ar`, `${words.trim()} الهدف ${number}`],
    [`goals/g${number}/what/fr`, `Objectif n° ${number} de la politique d’ouverture`],
  ]);

const itsAnswers = (): Given[] =>
  times(longTexts, (number) => [
    [`answers/q${number}/ar`, words.repeat(2 + Math.floor(number / 3))],
  ]);

function times(count: number, make: (number: number) => Given[]): Given[] {
  return Array.from({ length: count }, (_, index) => make(index + 1)).flat();
}
