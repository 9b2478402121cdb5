import { describe, expect, it } from 'vitest';
import {
  isReadyButForLetter,
  mendable,
  neededLacks,
  type FileLack,
} from '../../../src/domain/course/file-lacks';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { complete, completeBut, givenOf } from './complete-dossier';

const kinds = (lacks: readonly FileLack[]) => lacks.map(({ kind }) => kind);
const needed = (dossier: Dossier) => neededLacks(givenOf(dossier));
const [settat] = complete.jurisdictions;

/** Decided for the council to come: whatever the letter says, its president is not elected yet. */
const forNext = (changes: Partial<Dossier>): Dossier => {
  const { decisions: _decisions, ...rest } = complete;
  return { ...rest, decision: { kind: 'next-council' }, call: {}, ...changes };
};
const unsigned = [{ ...settat!, supportLetter: { status: 'missing' as const } }];

describe('a file for the council to come', () => {
  it('waits for nothing but the letter of its president and a call', () => {
    const lacks = needed(forNext({ jurisdictions: unsigned }));
    expect(kinds(lacks)).toEqual(['letter', 'call']);
    expect(mendable(lacks)).toEqual([]);
    expect(isReadyButForLetter(lacks)).toBe(true);
  });

  it('is not ready while anything else is missing', () => {
    const lacks = needed(forNext({ jurisdictions: unsigned, official: 'no' }));
    expect(kinds(mendable(lacks))).toEqual(['official']);
    expect(isReadyButForLetter(lacks)).toBe(false);
  });

  it('waits for the letter of an organisation today', () => {
    const endorsements = [{ id: 'a', kind: 'association' as const, letter: 'draft' as const }];
    const lacks = needed(forNext({ jurisdictions: unsigned, endorsements }));
    expect(mendable(lacks)).toMatchObject([{ kind: 'letter', letter: { id: 'a' } }]);
  });

  it('waits for its own president’s letter, whatever the present one has signed', () => {
    const lacks = needed(forNext({}));
    expect(lacks).toMatchObject([
      { kind: 'letter', lack: { code: 'next-council-signs' }, certainty: 'inference' },
      { kind: 'call' },
    ]);
    expect(isReadyButForLetter(lacks)).toBe(true);
  });

  const term = (startedOn: string, endsOn: string) => [
    { ...unsigned[0]!, mandate: { startedOn, endsOn } },
  ];
  it.each<[string, Partial<Dossier>, boolean]>([
    ['is planned from tomorrow', { plannedMandate: { startedOn: '2026-04-21' } }, true],
    ['is planned from today', { plannedMandate: { startedOn: '2026-04-20' } }, false],
    ['follows a term that ends today', { jurisdictions: term('2020-09-08', '2026-04-20') }, true],
    ['follows a term that is over', { jurisdictions: term('2020-09-08', '2026-04-19') }, false],
    ['began after the decision', { jurisdictions: term('2026-03-11', '2032-03-11') }, false],
    ['began with the decision', { jurisdictions: term('2026-03-10', '2032-03-10') }, true],
  ])('that %s can sign today or not', (_council, changes, waits) => {
    const decision = { kind: 'next-council' as const, on: '2026-03-10' };
    const lacks = needed(forNext({ jurisdictions: unsigned, decision, ...changes }));
    const letters = lacks.filter(({ kind }) => kind === 'letter');
    expect(letters).toHaveLength(1);
    expect(mendable(letters)).toHaveLength(waits ? 0 : 1);
    expect(isReadyButForLetter(lacks)).toBe(waits);
  });

  it('waits, where nobody has decided, for the councils that have too little time alone', () => {
    const long = { ...unsigned[0]!, id: 'long' };
    const short = { ...long, id: 'short', mandate: { endsOn: '2026-12-01' } };
    const undecided = { decision: {}, jurisdictions: [long, short], submission: undefined };
    const letters = (dossier: Dossier) =>
      needed(dossier).flatMap((one) =>
        one.kind === 'letter' ? [[one.letter.id, one.isTime === true]] : [],
      );
    expect(letters(completeBut(undecided, forNext({})))).toEqual([
      ['long', false],
      ['short', true],
    ]);
    const sent = { ...undecided, submission: { submittedOn: '2026-04-01' } };
    const closed = { ...undecided, call: { closesOn: '2026-04-19' } };
    for (const past of [sent, closed])
      expect(letters(completeBut(past, forNext({})))).toEqual([
        ['long', false],
        ['short', false],
      ]);
  });

  it('of this call asks for the same letter now', () => {
    const lacks = needed(completeBut({ jurisdictions: unsigned }));
    expect(mendable(lacks)).toMatchObject([{ kind: 'letter', certainty: 'ogp' }]);
    expect(isReadyButForLetter(lacks)).toBe(false);
  });
});
