import { describe, expect, it } from 'vitest';
import { readNewerFile } from '../../../src/domain/dossier/newer-file';

const commune = { type: 'commune', name: { ar: 'ابن جرير' } };
const newer = (content: object) =>
  JSON.stringify({
    format: 'tarchih-dossier',
    version: 7,
    edition: 'ogp-local-next',
    jurisdictions: [commune],
    ...content,
  });

describe('a file of a newer version', () => {
  it('is shown as far as this version understands it', () => {
    const dossier = readNewerFile(
      newer({
        title: 'Known',
        budget: { dirhams: 1 },
        official: 'perhaps',
        jurisdictions: [{ ...commune, mayor: 'x', mandate: { endsOn: '2027-09-08', phase: 3 } }],
      }),
    );

    expect(dossier).toEqual({
      edition: 'ogp-local-next',
      title: 'Known',
      jurisdictions: [{ id: 'j1', ...commune, mandate: { endsOn: '2027-09-08' } }],
    });
  });

  it('leaves out items of which it does not understand what they must have', () => {
    const dossier = readNewerFile(
      newer({ jurisdictions: [{ type: 'county', name: {} }, commune, { type: 'region' }] }),
    );

    expect(dossier?.jurisdictions).toEqual([{ id: 'j1', ...commune }]);
  });

  it('needs no history it can read', () => {
    expect(readNewerFile(newer({ revisions: [{ hash: 'x' }] }))?.jurisdictions).toHaveLength(1);
  });

  it.each([
    ['no edition', { edition: undefined }],
    ['an edition of another shape', { edition: { year: 2030 } }],
    ['no collectivities', { jurisdictions: undefined }],
  ])('is not shown at all with %s', (_, content) => {
    expect(readNewerFile(newer(content))).toBeUndefined();
  });
});
