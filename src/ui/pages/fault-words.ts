import type { Translate } from '../../adapters/i18n';
import type { OpenFault, OpenFaultCode } from '../../adapters/files/open-file';
import { archiveCodes, type ArchiveCode, type EntryCode } from '../../adapters/zip/archive-fault';

const ofArchive: readonly OpenFaultCode[] = archiveCodes;

const ofTheWholeFile: readonly OpenFaultCode[] = [
  'not-json',
  'not-ours',
  'newer',
  'too-large',
  'empty',
  'unreadable',
  'edition-unknown',
];

type Fault<Code> = OpenFault & { code: Code };
type TextCode = Exclude<OpenFaultCode, ArchiveCode | EntryCode>;

/** Whether a fault is one of an archive's entries, which it names. */
export const isOfEntry = (fault: OpenFault): fault is Fault<EntryCode> =>
  fault.code.startsWith('entry-');

const isOfArchive = (fault: OpenFault): fault is Fault<ArchiveCode> =>
  ofArchive.includes(fault.code);

/** Whether a fault stands in the text of the dossier. */
export const isInText = (fault: OpenFault): fault is Fault<TextCode> =>
  !isOfEntry(fault) && !isOfArchive(fault);

/** What is wrong with a file as a whole, in words; undefined where its parts are at fault. */
export function wholeInWords(faults: readonly OpenFault[], t: Translate): string | undefined {
  const archive = faults.find(isOfArchive);
  if (archive) return t(`archive.fault.${archive.code}`);
  const text = faults.filter(isInText).find(({ code }) => ofTheWholeFile.includes(code));
  return text && t(`dossiers.open.fault.${text.code}`);
}
