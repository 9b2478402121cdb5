import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, takeApart } from '../../../src/domain/dossier/fields';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { carriedHistory, nextEditionChanges } from '../../../src/domain/moving/next-edition';

const [scan, delegation, proof, receipt] = ['a', 'b', 'c', 'd'].map((one) => one.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const attached = (id: string) => ({ id, name: `${id.slice(0, 1)}.pdf`, size: 10 });

/** A dossier that was sent for the call of 2023, and not selected. */
const sent: Dossier = {
  edition: 'ogp-local-2023',
  title: 'Tétouan',
  jurisdictions: [
    {
      id: '01',
      type: 'commune',
      name: { fr: 'Tétouan' },
      mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
      supportLetter: {
        status: 'signed',
        signedBy: 'president',
        file: scan,
        delegationFile: delegation,
      },
    },
  ],
  plannedMandate: { startedOn: '2027-09-15', endsOn: '2033-09-15' },
  call: { closesOn: '2024-01-12', isKnown: 'yes' },
  onlyFile: 'yes',
  official: 'yes',
  answers: { why: { fr: 'Parce que' } },
  endorsements: [{ id: 'a', letter: 'signed' }],
  evidence: [{ id: 'e', files: { [proof]: true, [delegation]: true } }],
  attachments: [scan, delegation, proof, receipt].map(attached),
  tasks: { goals: 'done', review: 'done', consultation: 'done' },
  decision: { kind: 'apply' },
  decisions: [{ id: 'd', record: '{}' }],
  submission: { submittedOn: '2024-01-10', receiptFile: receipt },
  exchanges: [{ id: 'x', on: '2024-02-01' }],
  outcome: { result: 'not-selected' },
};
const chosen = { edition: 'ogp-local-next', title: 'Tétouan 2', hasNextCouncil: false };

function after(dossier: Dossier, how: Partial<typeof chosen> = {}): Dossier {
  const fields = takeApart(dossier);
  for (const { field, value } of nextEditionChanges(fields, { ...chosen, ...how })) {
    fields.set(field, value);
  }
  return assemble(fields);
}

describe('a dossier for another call', () => {
  it('has all that was said, and nothing of what belongs to the earlier candidacy', () => {
    const { jurisdictions } = sent;
    expect(after(sent)).toEqual({
      edition: 'ogp-local-next',
      title: 'Tétouan 2',
      jurisdictions: [
        { id: '01', type: 'commune', name: { fr: 'Tétouan' }, mandate: jurisdictions[0]?.mandate },
      ],
      plannedMandate: sent.plannedMandate,
      official: 'yes',
      answers: sent.answers,
      endorsements: sent.endorsements,
      evidence: sent.evidence,
      attachments: [attached(delegation), attached(proof)],
      tasks: { goals: 'done' },
    });
  });

  it('leaves a scan that a proof names as well', () => {
    expect(after(sent).attachments?.map(({ id }) => id)).toContain(delegation);
  });

  it('takes the planned council for the one in place only where the person says so', () => {
    const { jurisdictions, plannedMandate } = after(sent, { hasNextCouncil: true });
    // an estimate of the earlier council says nothing of the next one
    expect(jurisdictions[0]?.mandate).toEqual({ startedOn: '2027-09-15', endsOn: '2033-09-15' });
    expect(plannedMandate).toBeUndefined();
  });

  it('keeps the mandate where no council is planned, whatever was asked for', () => {
    const { plannedMandate: _none, ...unplanned } = sent;
    expect(after(unplanned, { hasNextCouncil: true }).jurisdictions[0]?.mandate).toEqual(
      sent.jurisdictions[0]?.mandate,
    );
  });

  it('has no unfinished date of what stays behind', () => {
    const typed = { day: '31', month: '', year: '' };
    const unfinished = { 'call|closesOn': typed, 'trackRecord|t|on': typed };
    expect(after({ ...sent, unfinished }).unfinished).toEqual({ 'trackRecord|t|on': typed });
  });

  it('drops the answer that no request was received', () => {
    expect(after({ ...sent, exchanges: [] }).exchanges).toBeUndefined();
  });

  it('made of one that says nothing changes its edition and its name alone', () => {
    expect(
      nextEditionChanges(new Map<string, Leaf>([['edition', 'ogp-local-2023']]), chosen),
    ).toEqual([
      { field: 'edition', value: 'ogp-local-next' },
      { field: 'title', value: 'Tétouan 2' },
    ]);
  });
});

it('the history goes along but for the frozen copies', () => {
  const wrote = (field: string): Revision => ({
    id: field,
    field,
    value: 'x',
    parents: [],
    at: '2024-01-10T10:00:00.000Z',
    author: { name: '', function: '' },
  });
  const all = ['title', 'submissions/s/copy', 'submissions/s/order', 'submission/by/fr'].map(wrote);
  expect(carriedHistory(all).map(({ field }) => field)).toEqual(['title', 'submission/by/fr']);
});
