import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { packageFiles } from '../../../src/domain/submission/package-files';
import { letterFile, proofFile, sent } from './a-submission';

const edition = editions['ogp-local-2023'];
const hash = (number: number) => number.toString(16).padStart(64, '0');

interface ProofGiven {
  title?: string;
  name?: string;
  criteria?: string[];
  type?: 'pdf' | 'jpeg' | 'docx';
}

/** A dossier with a proof of one file each. */
function withProofs(proofs: readonly ProofGiven[]): Dossier {
  return {
    edition: 'ogp-local-2023',
    jurisdictions: [],
    attachments: proofs.map(({ name = 'x.pdf', type = 'pdf' }, at) => ({
      id: hash(at),
      name,
      type,
      size: 10,
    })),
    evidence: proofs.map(({ title = '', criteria = [] }, at) => ({
      id: `p${String(at)}`,
      title: { fr: title },
      criteria: Object.fromEntries(criteria.map((one) => [one, true as const])),
      files: { [hash(at)]: true as const },
    })),
  };
}
const paths = (dossier: Dossier) => packageFiles(dossier, edition).map(({ path }) => path);

describe('the files of a package', () => {
  it('are signed letters, then proofs under the first criterion that they support', () => {
    const criteria = { 'track-record': true as const, 'open-call': true as const };
    const evidence = [
      {
        id: 'p1',
        title: { fr: 'Procès-verbal n° 12' },
        criteria,
        files: { [proofFile]: true as const },
      },
    ];
    const dossier = { ...sent, endorsements: [], evidence };
    expect(packageFiles(dossier, edition)).toMatchObject([
      { path: '1-letters/support-letter-tetouan.pdf', sha256: letterFile, criteria: [] },
      {
        path: '3-evidence/open-call/01-proces-verbal-n-12.pdf',
        sha256: proofFile,
        size: 340,
        criteria: ['open-call', 'track-record'],
      },
    ]);
  });

  it('hold a letter that is a proof as well once, among the letters', () => {
    expect(paths(sent)).toEqual([
      '1-letters/support-letter-tetouan.pdf',
      '1-letters/endorsement-letter-atil.pdf',
    ]);
  });

  it.each(['draft', 'missing', 'unknown', undefined] as const)(
    'hold no letter that is said to be %s, though a file stands in its place',
    (status) => {
      const [first] = sent.jurisdictions;
      const { status: _signed, ...letter } = first!.supportLetter!;
      const supportLetter = status === undefined ? letter : { ...letter, status };
      const [one] = sent.endorsements!;
      const { letter: _letter, ...organisation } = one!;
      const dossier: Dossier = {
        ...sent,
        jurisdictions: [{ ...first!, supportLetter }],
        endorsements: [{ ...organisation, endorses: 'yes', ...(status && { letter: status }) }],
      };
      expect(paths(dossier)).toEqual(['3-evidence/other/01-label.pdf']);
    },
  );

  it('hold the act of delegation beside the letter', () => {
    const [first] = sent.jurisdictions;
    const supportLetter = {
      ...first!.supportLetter!,
      signedBy: 'delegate' as const,
      delegationFile: proofFile,
    };
    const dossier = { ...sent, endorsements: [], jurisdictions: [{ ...first!, supportLetter }] };
    expect(paths(dossier)).toEqual([
      '1-letters/support-letter-tetouan.pdf',
      '1-letters/delegation-tetouan.pdf',
    ]);
  });

  it('hold none that was taken out of the register', () => {
    expect(packageFiles({ ...sent, attachments: [] }, edition)).toEqual([]);
  });
});

describe('the name of a file in a package', () => {
  it.each([
    [
      'its title without accents',
      { title: 'Délibération n° 7 / été' },
      '01-deliberation-n-7-ete.pdf',
    ],
    [
      'that of its file where the title is in Arabic',
      { title: 'محضر', name: 'PV du 3 mai.pdf' },
      '01-pv-du-3-mai.pdf',
    ],
    [
      'that of what it is where both are in Arabic',
      { title: 'محضر', name: 'محضر.pdf' },
      '01-proof.pdf',
    ],
    ['without what leads out of a folder', { title: '../../etc/passwd' }, '01-etc-passwd.pdf'],
    ['without the tricks of Windows', { title: 'C:\\con\\aux.' }, '01-c-con-aux.pdf'],
    [
      'with the ending of its content, whatever its name says',
      { name: 'photo.exe', type: 'jpeg' },
      '01-photo-exe.jpg',
    ],
    ['short, however long the title is', { title: 'a'.repeat(200) }, `01-${'a'.repeat(40)}.pdf`],
    [
      'without a hyphen at its end',
      { title: `${'a'.repeat(39)} suite` },
      `01-${'a'.repeat(39)}.pdf`,
    ],
    [
      'without what turns letters around',
      { title: 'facture\u202Efdp.exe' },
      '01-facture-fdp-exe.pdf',
    ],
  ] as const)('is %s', (_what, proof, name) => {
    expect(paths(withProofs([{ ...proof }]))).toEqual([`3-evidence/other/${name}`]);
  });

  it('has a number of its own among twins', () => {
    expect(paths(withProofs([{ title: 'Label' }, { title: 'Label' }]))).toEqual([
      '3-evidence/other/01-label.pdf',
      '3-evidence/other/02-label.pdf',
    ]);
  });

  it('of a letter has a number where two are called alike', () => {
    const name = { fr: 'Tétouan' };
    const letter = (file: string) => ({ status: 'signed' as const, file });
    const dossier: Dossier = {
      ...sent,
      endorsements: [],
      jurisdictions: [
        { id: 'a', type: 'commune', name, supportLetter: letter(letterFile) },
        { id: 'b', type: 'province', name, supportLetter: letter(proofFile) },
      ],
    };
    expect(paths(dossier)).toEqual([
      '1-letters/support-letter-tetouan.pdf',
      '1-letters/support-letter-tetouan-2.pdf',
    ]);
  });

  it('is safe everywhere and the only one, whatever persons call things', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.constant('محضر'),
      fc.constant('CON'),
    );
    const criterion = fc.constantFrom('track-record', 'capacity', 'no-such-criterion');
    const proofs = fc.array(
      fc.record({ title: words, name: words, criteria: fc.array(criterion, { maxLength: 2 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(proofs, (given) => {
        const all = paths(withProofs(given));
        expect(all).toHaveLength(given.length);
        expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(all.length);
        const safe = /^3-evidence\/[a-z0-9-]+\/\d\d-[a-z0-9-]*[a-z0-9]\.pdf$/;
        expect(all.filter((path) => !safe.test(path) || path.length >= 100)).toEqual([]);
      }),
    );
  });
});
