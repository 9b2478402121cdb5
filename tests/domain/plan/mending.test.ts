import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { minimumCriteria } from '../../../src/domain/edition/edition';
import {
  mendingChanges,
  mendingOf,
  type Facts,
  type Mending,
} from '../../../src/domain/plan/mending';
import { criterionOn, fitBut, settat } from '../assessment/fit-dossier';
import { gapsOn } from '../gaps/given';
import { changed } from './changed';

type Minimum = (typeof minimumCriteria)[number];
interface Case {
  id: Minimum;
  /** which state of the dossier lacks it */
  when: string;
  on?: string;
  dossier: Dossier;
  by: Mending['by'];
  before: 'not-met' | 'unknown';
  facts?: Facts;
}

const usualDay = '2026-04-01';
const { supportLetter, ...noLetter } = settat;
const { mandate: _mandate, ...noMandate } = settat;
const other = { ...noLetter, id: 'other', code: '07.427.01.01' };
const signed = { signedBy: 'president' as const, signedOn: '2026-03-20' };
const youth = { id: 'youth', kind: 'youth-council' as const };

const closable: Case[] = [
  ...(['no', undefined] as const).flatMap((said): Case[] => {
    const before = said === 'no' ? 'not-met' : 'unknown';
    const when = said === 'no' ? 'was answered no' : 'was never asked';
    return [
      {
        id: 'joint-application',
        when,
        dossier: fitBut({ support: said, endorsements: undefined }),
        by: 'answer',
        before,
      },
      { id: 'filed-by-official', when, dossier: fitBut({ official: said }), by: 'answer', before },
      {
        id: 'one-per-jurisdiction',
        when,
        dossier: fitBut({ onlyFile: said }),
        by: 'answer',
        before,
      },
    ];
  }),
  {
    id: 'head-support-letter',
    when: 'was never asked',
    dossier: fitBut({ jurisdictions: [noLetter] }),
    by: 'support-letter',
    before: 'unknown',
    facts: { letters: { settat: signed } },
  },
  {
    id: 'head-support-letter',
    when: 'is a draft, or missing, of two collectivities',
    dossier: fitBut({
      jurisdictions: [
        { ...settat, supportLetter: { status: 'draft' } },
        { ...other, supportLetter: { status: 'missing' } },
      ],
    }),
    by: 'support-letter',
    before: 'not-met',
    facts: { letters: { settat: signed, other: signed } },
  },
  {
    id: 'head-support-letter',
    when: 'is older than the council',
    dossier: fitBut({
      jurisdictions: [{ ...settat, supportLetter: { ...supportLetter, signedOn: '2021-09-07' } }],
    }),
    by: 'support-letter',
    before: 'not-met',
    facts: { letters: { settat: signed } },
  },
  {
    id: 'head-support-letter',
    when: 'was signed by somebody, with the act named since',
    dossier: fitBut({
      jurisdictions: [
        { ...settat, supportLetter: { status: 'missing', delegation: { fr: 'Arrêté 4' } } },
      ],
    }),
    by: 'support-letter',
    before: 'not-met',
    facts: { letters: { settat: { signedBy: 'delegate', signedOn: '2026-03-20' } } },
  },
  {
    id: 'non-government-endorsement',
    when: 'is a draft',
    dossier: fitBut({ endorsements: [{ ...youth, letter: 'draft' }] }),
    by: 'endorsement',
    before: 'not-met',
    facts: { endorsement: { id: 'youth', signedOn: '2026-03-20' } },
  },
  {
    id: 'non-government-endorsement',
    when: 'comes from one that had said no',
    dossier: fitBut({ support: 'no', endorsements: [{ ...youth, endorses: 'no' }] }),
    by: 'endorsement',
    before: 'not-met',
    facts: { endorsement: { id: 'youth', signedOn: '2026-03-20' } },
  },
  {
    id: 'mandate-16-months',
    when: 'has no end yet',
    dossier: fitBut({ jurisdictions: [noMandate] }),
    by: 'mandate',
    before: 'unknown',
    facts: { mandates: { settat: '2027-09-08' } },
  },
  {
    id: 'track-record',
    when: 'has only an old step',
    dossier: fitBut({
      trackRecord: [
        { id: 'old', on: '2020-01-01' },
        { id: 'new', what: { fr: 'Guichet' } },
      ],
    }),
    by: 'step',
    before: 'unknown',
    facts: { step: { id: 'new', on: '2024-06-15' } },
  },
  {
    id: 'track-record',
    when: 'is an empty list, to which the closing form adds a step',
    dossier: fitBut({ trackRecord: [] }),
    by: 'step',
    before: 'not-met',
    facts: { step: { id: 'added', on: '2024-06-15' } },
  },
];

const elsewhere: Case[] = [
  {
    id: 'complete-and-on-time',
    when: 'lacks answers',
    dossier: fitBut({}),
    by: 'page',
    before: 'unknown',
  },
  {
    id: 'head-support-letter',
    when: 'is of no collectivity',
    dossier: fitBut({ jurisdictions: [] }),
    by: 'page',
    before: 'unknown',
  },
  {
    id: 'mandate-16-months',
    when: 'is of no collectivity',
    dossier: fitBut({ jurisdictions: [] }),
    by: 'page',
    before: 'unknown',
  },
  {
    id: 'mandate-16-months',
    when: 'has too few months left',
    on: '2026-10-01',
    dossier: fitBut({}),
    by: 'time',
    before: 'not-met',
  },
  {
    id: 'open-call',
    when: 'is closed',
    on: '2026-06-01',
    dossier: fitBut({}),
    by: 'time',
    before: 'not-met',
  },
  {
    id: 'country-in-good-standing',
    when: 'is not the case',
    on: '2017-01-01',
    dossier: fitBut({}),
    by: 'time',
    before: 'not-met',
  },
];

function gapOf({ id, on = usualDay, dossier, before }: Case) {
  expect(criterionOn(on, dossier, id).status).toBe(before);
  const gap = gapsOn(on, dossier).find(({ code }) => code === `minimum-${id}`);
  if (gap === undefined) throw new Error(`The dossier does not lack ${id}`);
  return gap;
}

describe('closing an action', () => {
  it.each(closable)('whose criterion $id $when meets it by the fact it asks for', (one) => {
    const mending = mendingOf(gapOf(one));
    expect(mending.by).toBe(one.by);
    const after = changed(one.dossier, mendingChanges(mending, one.facts ?? {}, []));
    expect(criterionOn(usualDay, after, one.id).status).toBe('met');
  });

  it.each(elsewhere)('whose criterion $id $when asks for no fact: $by', (one) => {
    const mending = mendingOf(gapOf(one));
    expect(mending.by).toBe(one.by);
    expect(mendingChanges(mending, {}, [])).toEqual([]);
  });

  it('of a mandate whose term is over leads to where that of the new council is entered', () => {
    const gap = gapOf({
      id: 'mandate-16-months',
      when: 'is over',
      on: '2027-09-09',
      dossier: fitBut({}),
      by: 'page',
      before: 'not-met',
    });
    expect(mendingOf(gap, Temporal.PlainDate.from('2027-09-09'))).toEqual({ by: 'page' });
    expect(mendingOf(gap, Temporal.PlainDate.from('2027-09-08'))).toEqual({ by: 'time' });
    expect(gap.page).toBe('mandate');
  });

  it('has been looked at for every minimum criterion', () => {
    const seen = new Set([...closable, ...elsewhere].map(({ id }) => id));
    expect([...seen].toSorted()).toEqual([...minimumCriteria].toSorted());
  });

  it('leaves the letters alone of which it was told nothing', () => {
    const jurisdictions = ['settat', 'other'];
    const letters = { other: { signedBy: 'delegate' as const, signedOn: '2026-03-20' } };
    const base = 'jurisdictions/other/supportLetter';
    expect(mendingChanges({ by: 'support-letter', jurisdictions }, { letters }, [])).toEqual([
      { field: `${base}/status`, value: 'signed' },
      { field: `${base}/signedBy`, value: 'delegate' },
      { field: `${base}/signedOn`, value: '2026-03-20' },
    ]);
  });

  it('makes its proofs those of the step as well', () => {
    const changes = mendingChanges(
      { by: 'step', undated: [], from: '2023-05-01', to: '2026-04-01' },
      { step: { id: 's1', on: '2024-06-15' } },
      ['minutes'],
    );
    expect(changes).toContainEqual({ field: 'evidence/minutes/steps/s1', value: true });
  });

  it.each(['no-goal', 'nobody-consulted', 'commitment-not'])(
    'for %s leads to the page where it is mended',
    (code) => {
      const dossier = fitBut({ diagnosis: { 'open-action-plan': { state: 'not' } } });
      const gap = gapsOn(usualDay, dossier).find((one) => one.code === code);
      expect(gap && mendingOf(gap)).toEqual({ by: 'page' });
    },
  );
});
