import type { Block, Cell, Span, Table } from '../../../adapters/pdf/document';
import type { Proof } from '../../../domain/dossier/dossier';
import { safeLink } from '../../../domain/evidence/link';
import { evidenceFlags, type ProofFlag } from '../../../domain/evidence/proof-flags';
import { flagWords } from '../../evidence/proof-words';
import { cell, paragraph } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { aboutFile } from './files-part';
import { rowName } from './own-words';
import { bold, cellOf, columnHeads, fact, label, sentence, told } from './telling';

/** The register: what each proof is, its files, link or reference, its dates, criteria and remarks. */
export function evidencePart(book: Book): Block[] {
  const { evidence = [] } = book.dossier;
  if (evidence.length === 0) return [notSaid(book)];
  const flags = evidenceFlags(book.dossier, book.assessment).proofs;
  return [
    ...sentence(
      book,
      ({ t, f }) =>
        `${t('evidence.count', { count: evidence.length, shown: f.number(evidence.length) })}. ${t('evidence.to-look-at', { count: flags.size, shown: f.number(flags.size) })}`,
      { keepWithNext: true },
    ),
    registerTable(book, evidence, flags),
  ];
}

const registerTable = (
  book: Book,
  evidence: readonly Proof[],
  flags: ReadonlyMap<string, readonly ProofFlag[]>,
): Table => ({
  kind: 'table',
  columns: [0.38, 0.62],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('evidence.ask.title'),
    ({ t }) => t('chapters.details'),
  ),
  rows: evidence.map((proof, index) =>
    proofRow(book, proof, { number: index + 1, flags: flags.get(proof.id) ?? [] }),
  ),
});

function proofRow(
  book: Book,
  proof: Proof,
  { number, flags }: { number: number; flags: readonly ProofFlag[] },
): Cell[] {
  return [
    cell(
      paragraph(
        told(book, ({ t }) => t('evidence.numbered', { number })),
        {
          look: 'label',
          keepWithNext: true,
        },
      ),
      ...rowName(book, proof.title, ({ t }) => t('parts.not-provided')),
    ),
    cellOf([
      ...fileBlocks(book, proof),
      ...linkBlocks(book, proof),
      ...itemFacts(book, 'evidence', `evidence/${proof.id}`, {
        without: ['title', 'files', 'link'],
        isNarrow: true,
      }),
      ...(flags.length === 0
        ? []
        : [paragraph(bold(told(book, ({ t }) => flagWords(t, flags))), { ink: 'alert' })]),
    ]),
  ];
}

function fileBlocks(book: Book, { files = {} }: Proof): Block[] {
  const register = new Map((book.dossier.attachments ?? []).map((one) => [one.id, one]));
  return Object.keys(files).map((sha256) =>
    fact(
      book,
      ({ t }) => t('evidence.kinds.file'),
      (words) => aboutFile(words, register.get(sha256)),
    ),
  );
}

/** An address on a line of its own: among words from right to left it could not be read. */
function linkBlocks(book: Book, { link = '' }: Proof): Block[] {
  if (link.trim() === '') return [];
  const address = safeLink(link);
  const words: Span = { text: isolate(link), ...(address === undefined ? {} : { link: address }) };
  return [
    paragraph(
      label(book, ({ t }) => t('evidence.ask.link')),
      { keepWithNext: true },
    ),
    paragraph([words], {
      language: 'en',
      ...(book.words.language === 'ar' && { align: 'end' as const }),
    }),
  ];
}
