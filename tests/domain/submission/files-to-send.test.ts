import { describe, expect, it } from 'vitest';
import { filesToSend } from '../../../src/domain/submission/files-to-send';
import { letterFile, proofFile, sent } from './a-submission';

describe('the files that go with the form', () => {
  it('are those of letters and proofs, each once with all that it is', () => {
    expect(filesToSend(sent)).toEqual([
      {
        sha256: letterFile,
        attachment: sent.attachments?.[0],
        uses: [{ kind: 'support-letter', id: 'tetouan' }],
      },
      {
        sha256: proofFile,
        attachment: sent.attachments?.[1],
        uses: [
          { kind: 'endorsement-letter', id: 'atil' },
          { kind: 'proof', id: 'p1' },
        ],
      },
    ]);
  });

  it('have no letter of somebody who does not support the candidacy', () => {
    const endorsements = [{ id: 'atil', endorses: 'no' as const, letterFile: proofFile }];
    const uses = filesToSend({ ...sent, endorsements })[1]?.uses;
    expect(uses).toEqual([{ kind: 'proof', id: 'p1' }]);
  });

  it('name one that was removed from the register, without its name', () => {
    const files = filesToSend({ ...sent, attachments: [] });
    expect(files.map(({ attachment }) => attachment)).toEqual([undefined, undefined]);
  });
});
