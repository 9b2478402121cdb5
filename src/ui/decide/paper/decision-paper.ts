import type { PdfDocument } from '../../../adapters/pdf/document';
import { reportWords } from '../../report/report-words';
import { plainText } from '../../shell/isolate';
import { collectivityName, frozenDossier } from '../known-words';
import { decisionPart } from './decision-part';
import { knownPart } from './known-part';
import type { Paper, PaperInput } from './paper';
import { sealPart } from './seal-part';
import { signaturePart } from './signature-part';

/**
 * A recorded decision on a sheet to be signed: made of the frozen record alone, so that it says the
 * same however the dossier has changed since.
 */
export function decisionPaper(input: PaperInput): PdfDocument {
  const { recorded, isExample, language, madeAt } = input;
  const { known, version } = recorded.record;
  const paper: Paper = {
    ...input,
    words: reportWords(input.words, language, frozenDossier(known)),
  };
  const { t, f } = paper.words;
  const header = t('decide.paper.header', { version, who: whoDecides(paper) });
  return {
    title: plainText(header),
    language,
    madeAt,
    ...(isExample ? { watermark: t('dossiers.example') } : {}),
    header,
    footer: t('report.footer', { page: '{page}', pages: '{pages}', date: f.date(known.asOf) }),
    blocks: [
      ...decisionPart(paper),
      ...knownPart(paper),
      ...sealPart(paper),
      ...signaturePart(paper),
    ],
  };
}

function whoDecides({ recorded, words }: Paper): string {
  const [first, ...others] = recorded.record.known.collectivities;
  if (first === undefined) return words.t('result.phrase.none');
  const name = collectivityName(words, first);
  return others.length === 0
    ? name
    : words.t('dossiers.joint-name', { first: name, count: others.length });
}
