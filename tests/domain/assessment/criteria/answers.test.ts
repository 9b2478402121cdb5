import { describe, expect, it } from 'vitest';
import { criterionOn, fitBut, fitDay } from '../fit-dossier';

const newEndorsement = { kind: 'new-endorsement', by: 'action' };

describe.each([
  ['filed-by-official', 'official', 'name-official'],
  ['one-per-jurisdiction', 'onlyFile', 'confirm-only-file'],
] as const)('%s', (id, question, cure) => {
  it('is met by yes', () => {
    const result = criterionOn(fitDay, fitBut({ [question]: 'yes' }), id);
    expect(result).toMatchObject({ status: 'met', facts: { answer: 'yes' }, changes: [] });
    expect(result).not.toHaveProperty('blockedBy');
  });

  it('is not met by no, which can be cured', () => {
    expect(criterionOn(fitDay, fitBut({ [question]: 'no' }), id)).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      facts: { answer: 'no' },
      changes: [[{ kind: cure, by: 'action' }]],
    });
  });

  it.each(['unknown', undefined] as const)('is not known with the answer %s', (answer) => {
    const result = criterionOn(fitDay, fitBut({ [question]: answer }), id);
    expect(result).toMatchObject({
      status: 'unknown',
      facts: { answer: answer ?? null },
      changes: [[{ kind: cure, by: 'action' }]],
    });
    expect(result).not.toHaveProperty('blockedBy');
  });
});

describe('joint-application', () => {
  const result = (changes: Parameters<typeof fitBut>[0]) =>
    criterionOn(fitDay, fitBut(changes), 'joint-application');

  it('is met by the answer yes, even before an organisation is named', () => {
    expect(result({ support: 'yes', endorsements: [] })).toMatchObject({
      status: 'met',
      facts: { answer: 'yes', supporters: 0 },
    });
  });

  it('is met by an organisation on the list, whatever the state of its letter', () => {
    const endorsements = [{ id: 'a', letter: 'missing' as const }];
    expect(result({ support: undefined, endorsements })).toMatchObject({
      status: 'met',
      facts: { answer: 'yes', supporters: 1 },
    });
  });

  it('is not met by no; a new letter would show support as well', () => {
    expect(result({ support: 'no', endorsements: [] })).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      changes: [[{ kind: 'confirm-support', by: 'action' }, newEndorsement]],
    });
  });

  it('is not known while nobody has answered', () => {
    expect(result({ support: undefined, endorsements: undefined })).toMatchObject({
      status: 'unknown',
      facts: { answer: null, supporters: 0 },
    });
  });
});
