import { get } from 'svelte/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { f, locale, setLocale, t } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { gapCodes } from '../../../src/domain/gaps/gap';
import { gapWords, isOther } from '../../../src/ui/gaps/gap-words';
import { gapsOn } from '../../domain/gaps/given';
import { independent } from '../../domain/letters/alike-letters';
import { endorsementText } from '../../domain/letters/some-texts';
import { benguerir, tetouan } from '../../domain/gaps/real-dossiers';
import { wholeBut, wholeDay, wholeDossier } from '../../domain/gaps/whole-dossier';
import { plain } from '../result/words-of';

const words = (fr: string) => ({ fr });
const [youth] = wholeDossier.endorsements ?? [];
const [goal] = wholeDossier.goals ?? [];
const project = { id: 'p', axis: 'information' as const, title: words('Portail') };

/** Those of the first dossier that sign letters: both of one text, in which nothing is ticked. */
const supporters = [youth!.id, 'a'];

/** Dossiers in which, together, every code of the closed set occurs. */
const dossiers = (): readonly Dossier[] => [
  wholeBut({
    decision: { on: '2026-02-16', kind: 'apply' },
    programme: { adoptedOn: '2026-05-01', startsOn: '2026-06-01', endsOn: '2026-05-01' },
    projects: [{ ...project, startsOn: '2026-02-01', endsOn: '2026-01-01' }],
    endorsements: [
      youth!,
      { id: 'a', kind: 'university', organisation: words('Université'), endorses: 'yes' },
      { id: 'b', kind: 'decentralised-service', contactedOn: '2026-03-01' },
    ],
    goals: [
      { id: 'g1', what: words('Un'), values: { inclusion: true }, lines: { line: true } },
      { id: 'g2', what: words('Deux') },
    ],
    judgements: {
      ambition: { first: { level: 'weak' }, second: { level: 'strong' } },
      capacity: { first: { level: 'weak' } },
      'peer-contribution': { first: { level: 'strong' } },
    },
    networks: undefined,
    diagnosis: { petitions: { state: 'not' } },
  }),
  wholeBut({
    programme: { startsOn: '2025-01-01', endsOn: '2025-12-31' },
    projects: [
      { ...project, startsOn: '2024-12-31', endsOn: '2025-06-01' },
      { ...project, id: 'q', startsOn: '2025-01-01', endsOn: '2026-01-01' },
    ],
  }),
  wholeBut({
    projects: ['2023-01-01', '2025-01-01', '2025-02-01'].map((startsOn, at) => ({
      ...project,
      id: `p${at}`,
      startsOn,
    })),
  }),
  wholeBut({ projects: undefined, goals: [goal!], capacities: [] }),
  wholeBut({
    trackRecord: [{ id: 'old', on: '2023-06-01', what: words('Ancien'), proof: words('PV') }],
    evidence: [
      { id: 'a', title: words('Procès-verbal') },
      { id: 'b', reference: words('Arrêté 7'), validUntil: '2025-12-31' },
    ],
  }),
];

async function saidInAll(): Promise<Map<string, string[]>> {
  const said = new Map<string, string[]>();
  const all = [
    ...dossiers().map((dossier) => [wholeDay, dossier] as const),
    ['2026-11-21', await benguerir()] as const,
    ['2022-02-01', await tetouan()] as const,
  ];
  // what the letters say is kept beside the dossier
  const letters = supporters.map((id) => endorsementText(id, 'fr', independent.fr[0]!));
  for (const [day, dossier] of all) {
    const tell = { t: get(t), f: get(f), language: get(locale), dossier };
    for (const gap of gapsOn(day, dossier, letters).filter(isOther)) {
      const { what, more, why, action } = gapWords(gap, tell, Temporal.PlainDate.from(day));
      said.set(gap.code, [what, ...more, why, action].map(plain));
    }
  }
  return said;
}

describe.each(['ar', 'fr', 'en'] as const)('the words of the gaps in %s', (language) => {
  beforeEach(() => setLocale(language));

  it('say each of them whole: nothing empty, no name of an argument left', async () => {
    const said = await saidInAll();
    expect([...said.keys()].sort()).toEqual([...gapCodes].sort());
    for (const sentences of said.values()) {
      for (const sentence of sentences) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
      }
    }
  });
});

describe('the sentence of a gap', () => {
  beforeEach(() => setLocale('fr'));

  it('names people’s own items, and counts them', async () => {
    const said = await saidInAll();
    expect(said.get('supporters-without-letter')?.[0]).toBe(
      'Une organisation qui soutient n’a pas signé de lettre : Université',
    );
    expect(said.get('goals-only-supporting')?.[0]).toBe(
      'Un objectif n’a que des valeurs complémentaires : « Un »',
    );
    expect(said.get('goals-unlinked')?.[0]).toMatch(/ : « (Un|Deux) »$/);
    expect(said.get('letters-alike')?.[0]).toMatch(
      /^Deux lettres ont le même texte, ou presque : .+ et Université$/,
    );
    expect(said.get('values-uncovered')?.[0]).toBe(
      '3 valeurs de l’OGP qu’aucun objectif ne sert : transparence, participation citoyenne et redevabilité',
    );
    expect(said.get('proof-missing')?.[0]).toBe(
      'Une pièce du registre n’a pas son document : Procès-verbal',
    );
    expect(said.get('proof-expired')?.[0]).toBe('Une pièce du registre est périmée : Arrêté 7');
    expect(said.get('record-ageing')?.[0]).toBe(
      'L’action la plus récente cessera de compter après le 1er juin 2026',
    );
    expect(said.get('views-apart')?.[0]).toBe(
      'Ambition des orientations futures : deux avis éloignés, « Faible » et « Solide »',
    );
  });
});
