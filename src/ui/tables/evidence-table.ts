import type { Attachment, Proof } from '../../domain/dossier/dossier';
import { evidenceFlags } from '../../domain/evidence/proof-flags';
import { usesOf } from '../../domain/files/uses';
import type { Table } from '../../domain/tables/table';
import { flagWords } from '../evidence/proof-words';
import { fieldName } from '../fields/field-words';
import { idColumn, joinedCell, numberColumn, tableOf, toldColumn, type TableMatter } from './drawn';
import { fieldColumns } from './field-columns';

/** The register of evidence, with what is to be looked at again. */
export function evidenceTable(input: TableMatter): Table {
  const { dossier, assessment, words } = input;
  const flags = evidenceFlags(dossier, assessment).proofs;
  return tableOf<Proof>(
    input,
    'evidence',
    [
      numberColumn(input),
      ...fieldColumns<Proof>(input, 'evidence'),
      toldColumn(input, 'remarks', ({ id }) =>
        joinedCell((flags.get(id) ?? []).map((flag) => flagWords(words.t, [flag]))),
      ),
      idColumn(input),
    ],
    dossier.evidence ?? [],
  );
}

/** The attached files, whose id is the SHA-256 of their bytes; a size is a number of bytes. */
export function filesTable(input: TableMatter): Table {
  const { dossier, words } = input;
  const uses = usesOf(dossier);
  const usesIn = ({ id }: Attachment) =>
    // of a set, the place is the set: which file is meant is known
    (uses.get(id) ?? []).map((field) =>
      fieldName(words, dossier, field.replace(/\/[0-9a-f]{64}$/, '')),
    );
  return tableOf<Attachment>(
    input,
    'files',
    [
      numberColumn(input),
      ...fieldColumns<Attachment>(input, 'attachments').map((column) =>
        column.id === 'size' ? { ...column, title: words.t('tables.columns.bytes') } : column,
      ),
      {
        ...toldColumn(input, 'used', (one: Attachment) => joinedCell(usesIn(one))),
        language: undefined,
      },
      { ...idColumn<Attachment>(input), title: words.t('tables.columns.sha256') },
    ],
    dossier.attachments ?? [],
  );
}
