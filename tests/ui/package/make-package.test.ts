// @vitest-environment node
import {
  BlobReader,
  TextWriter,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { digestOf } from '../../../src/adapters/zip/digest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { readDossierFile } from '../../../src/domain/dossier/file';
import { packageLacks } from '../../../src/domain/submission/package-lacks';
import { makePackage, type PackageInput } from '../../../src/ui/package/make-package';

const pdf = new Blob(['%PDF-1.7 signed']);
const proof = new Blob(['%PDF-1.7 minutes']);
const [letterDigest, proofDigest] = [await digestOf(pdf.stream()), await digestOf(proof.stream())];

const dossier: Dossier = {
  edition: 'ogp-local-2023',
  language: 'ar',
  jurisdictions: [
    {
      id: 'tetouan',
      type: 'commune',
      name: { ar: 'تطوان', fr: 'Tétouan' },
      supportLetter: { status: 'signed', file: letterDigest.sha256 },
    },
  ],
  endorsements: [
    { id: 'atil', organisation: { fr: '<script>alert(1)</script>' }, letter: 'draft' },
  ],
  answers: { why: { ar: 'سطر أول\nسطر "ثان" & <b>', en: 'One line' } },
  attachments: [
    { id: letterDigest.sha256, name: 'رسالة.pdf', size: pdf.size, type: 'pdf' },
    { id: proofDigest.sha256, name: 'محضر.pdf', size: proof.size, type: 'pdf' },
  ],
  evidence: [
    {
      id: 'p1',
      title: { ar: 'محضر' },
      files: { [proofDigest.sha256]: true },
      criteria: { 'track-record': true, capacity: true },
    },
    { id: 'p2', title: { fr: '=cmd|"/c calc"!A1; suite' }, link: 'javascript:alert(1)' },
  ],
};
const edition = editions['ogp-local-2023'];

const held = [
  { sha256: letterDigest.sha256, size: pdf.size, crc32: letterDigest.crc32 },
  { sha256: proofDigest.sha256, size: proof.size, crc32: proofDigest.crc32 },
];
const blobs = new Map([
  [letterDigest.sha256, pdf],
  [proofDigest.sha256, proof],
]);
const input: PackageInput = {
  id: 'one',
  dossier,
  edition,
  isExample: false,
  lacks: packageLacks(dossier, edition, new Set()),
  language: 'ar',
  most: undefined,
  hasData: true,
  on: '2026-11-22',
  madeAt: new Date('2026-11-22T10:00:00Z'),
  files: { held: () => Promise.resolve(held), blobOf: (one) => Promise.resolve(blobs.get(one)) },
};

async function made(change: Partial<PackageInput> = {}) {
  const { parts, isDamaged } = await makePackage({ ...input, ...change }, {});
  const reader = new ZipReader(new BlobReader(parts[0]!.archive), { checkSignature: true });
  const entries = (await reader.getEntries()) as FileEntry[];
  const texts = await Promise.all(entries.map((one) => one.getData(new TextWriter())));
  const held = new Map(entries.map(({ filename }, at) => [filename, texts[at] ?? '']));
  return { parts, isDamaged, held, text: (path: string) => held.get(path) ?? '' };
}

describe('a package', () => {
  it('holds letters, answers, proofs, register, data, index and checksums, in Latin names', async () => {
    const { held, parts } = await made();
    expect([...held.keys()]).toEqual([
      'index.html',
      '2-answers/ar/05-why.txt',
      '2-answers/en/05-why.txt',
      '2-answers/answers-ar.html',
      '2-answers/answers-en.html',
      'evidence-register.csv',
      'dossier.json',
      '1-letters/support-letter-tetouan.pdf',
      '3-evidence/track-record/01-proof.pdf',
      'SHA256SUMS',
    ]);
    expect(parts.map(({ name }) => name)).toEqual([
      'tarchih-package-commune-tetouan-2026-11-22.zip',
    ]);
  });

  it('has the answers as they are, for the programs of Windows', async () => {
    const { parts } = await made();
    const reader = new ZipReader(new BlobReader(parts[0]!.archive));
    const entries = (await reader.getEntries()) as FileEntry[];
    const entry = entries.find(({ filename }) => filename === '2-answers/ar/05-why.txt')!;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('سطر أول\r\nسطر "ثان" & <b>');
  });

  it('has all answers of a language in one document, each exactly as it was written', async () => {
    const { text } = await made();
    expect(text('2-answers/answers-en.html')).toContain('lang="en" dir="ltr">One line</div>');
    expect(text('2-answers/answers-ar.html')).toContain('dir="rtl">سطر أول\nسطر &quot;');
  });

  it('is opened as a dossier again, without its history', async () => {
    const { text } = await made();
    const read = readDossierFile(text('dossier.json'));
    expect(read).toMatchObject({ file: { id: 'one', dossier, revisions: [] } });
  });

  it('has no data of the dossier where that is not wanted', async () => {
    const { held, text } = await made({ hasData: false });
    expect([...held.keys()]).not.toContain('dossier.json');
    expect(text('index.html')).not.toContain('dossier.json');
  });

  it('has the same bytes for the same dossier and clock', async () => {
    const bytes = async () =>
      Buffer.from(await (await made()).parts[0]!.archive.arrayBuffer()).toString('base64');
    expect(await bytes()).toBe(await bytes());
  });
});

describe('the index of a package', () => {
  it('is in both languages, each with its direction, and leads to every file', async () => {
    const { text, held } = await made();
    const index = text('index.html');
    expect(index).toContain('<section id="ar" lang="ar" dir="rtl">');
    expect(index).toContain('<section id="en" lang="en" dir="ltr">');
    const linked = new Set(
      [...index.matchAll(/href="(?<path>[^"#]+)"/g)].map(({ groups }) => groups!['path']),
    );
    const own = new Set(['index.html', 'SHA256SUMS']);
    expect(linked).toEqual(new Set([...held.keys()].filter((path) => !own.has(path))));
  });

  it('escapes what persons typed, and opens no unsafe address', async () => {
    const { text } = await made({ language: 'fr' });
    for (const page of ['index.html', '2-answers/answers-ar.html']) {
      expect(text(page)).not.toMatch(/<script|javascript:|<b>/i);
    }
    expect(text('index.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text('2-answers/answers-ar.html')).toContain('سطر &quot;ثان&quot; &amp; &lt;b&gt;');
  });

  it('names a letter that is prepared and not signed as missing', async () => {
    const { text, held } = await made({ language: 'fr' });
    expect(text('index.html')).toMatch(
      /Lettre de recommandation.*préparée.*n’est pas dans le ZIP/u,
    );
    expect([...held.keys()].filter((path) => path.includes('endorsement'))).toEqual([]);
  });

  it('does not say of a proof on a public page that only the register names it', async () => {
    const evidence = [
      { id: 'web', title: { fr: 'Page du Maroc' }, link: 'https://www.opengovpartnership.org/' },
      { id: 'paper', title: { fr: 'Décision' }, reference: { fr: 'n° 12' } },
    ];
    const lacking = { ...dossier, evidence };
    const { text } = await made({
      dossier: lacking,
      lacks: packageLacks(lacking, edition, new Set()),
      language: 'fr',
    });
    const said = text('index.html')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s/g, ' ');
    expect(said).toContain('Pièce sans fichier, à lire sur sa page publique : Page du Maroc');
    expect(said).toContain('Pièce sans fichier, citée dans le registre seulement : Décision');
  });

  it('names a file of another device, and one that this device has damaged', async () => {
    const away = await made({ files: undefined, language: 'fr' });
    expect(away.text('index.html')).toContain('sur un autre appareil');
    expect(away.isDamaged).toBe(false);
    const files = { ...input.files!, blobOf: () => Promise.resolve(new Blob(['%PDF-1.7 SIGNED'])) };
    const damaged = await made({ files, language: 'fr' });
    expect(damaged.isDamaged).toBe(true);
    expect(damaged.text('index.html')).toContain('endommagé sur l’appareil');
    expect([...damaged.held.keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
  });

  it('of an example says that it is one, and so does the name of the file', async () => {
    const { text, parts } = await made({ isExample: true });
    expect(text('index.html')).toContain('Example: nobody’s application.');
    expect(parts[0]!.name).toMatch(/^tarchih-package-example-/);
  });
});

describe('the register of evidence as a table', () => {
  it('has a line for each proof, and makes no formula of what was typed', async () => {
    const { text } = await made({ language: 'fr' });
    const [head, first, second] = text('evidence-register.csv').trimEnd().split('\r\n');
    expect(head).toMatch(/^N° \/ No\.;Intitulé \/ Title;/);
    expect(first).toContain(';3-evidence/track-record/01-proof.pdf;');
    expect(second).toMatch(/^2;"'=cmd\|""\/c calc""!A1; suite";/);
  });
});
