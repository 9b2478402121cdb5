import { describe, expect, it } from 'vitest';
import type { Dossier, Endorsement } from '../../../src/domain/dossier/dossier';
import { supportersOf } from '../../../src/domain/dossier/stakeholders';

const supporting = (endorsements?: Endorsement[], support?: Dossier['support']) =>
  supportersOf({
    edition: 'ogp-local-next',
    jurisdictions: [],
    endorsements,
    ...(support && { support }),
  })?.map(({ id }) => id);

describe('the stakeholders that support the candidacy', () => {
  it('are not known before anybody was asked', () => {
    expect(supporting()).toBeUndefined();
  });

  it('are none where the answer was none', () => {
    expect(supporting([])).toEqual([]);
  });

  it.each([
    ['named before there was a register', { id: 'a' }, ['a']],
    ['said to endorse', { id: 'a', endorses: 'yes' }, ['a']],
    ['whose signed letter is there', { id: 'a', endorses: 'unknown', letter: 'signed' }, ['a']],
    ['not asked yet', { id: 'a', endorses: 'unknown' }, undefined],
    ['that declined', { id: 'a', endorses: 'no', letter: 'signed' }, undefined],
    ['of the State', { id: 'a', endorses: 'yes', kind: 'local-authority' }, undefined],
  ] as const)('one %s', (_what, one, expected) => {
    expect(supporting([one])).toEqual(expected);
  });

  it('are none where nobody in the register does and the answer was no', () => {
    expect(supporting([{ id: 'a', endorses: 'no' }], 'no')).toEqual([]);
  });
});
