import type { Block, PdfDocument } from '../../adapters/pdf/document';
import { assess } from '../../domain/assessment/assess';
import { plainText } from '../shell/isolate';
import { outcomeOf } from '../result/verdict-words';
import { assessedPart } from './assessed-part';
import { certaintyPart } from './certainty-part';
import { headPart } from './head-part';
import { reasonsPart } from './reasons-part';
import type { Report, ReportInput } from './report';
import { reportWords } from './report-words';
import { shortTexts } from './short-names';
import { sourcesPart } from './sources-part';
import { verdictPart } from './verdict-part';

/**
 * The readiness of a dossier on paper: what the result page says, in the order a council reads it —
 * the verdict and its arithmetic, what to do, then every criterion with its reason and source.
 */
export function readinessReport(input: ReportInput): PdfDocument {
  const { dossier, edition, day, today, isExample, author, language, madeAt } = input;
  const assessment = assess(dossier, edition, day);
  const report: Report = {
    ...input,
    words: reportWords(input.words, language, dossier),
    assessment,
    outcome: outcomeOf(assessment),
  };
  const { t, f } = report.words;
  const header = headerOf(report);
  return {
    title: plainText(header),
    language,
    ...(author === undefined ? {} : { author: author.name }),
    madeAt,
    ...(isExample ? { watermark: t('dossiers.example') } : {}),
    header,
    footer: t('report.footer', {
      page: '{page}',
      pages: '{pages}',
      date: f.date(today.toString()),
    }),
    blocks: blocksOf(report),
  };
}

const blocksOf = (report: Report): Block[] => [
  ...headPart(report),
  ...verdictPart(report),
  ...reasonsPart(report),
  ...assessedPart(report),
  ...certaintyPart(report),
  ...sourcesPart(report),
];

/** Over every page: whose report it is, and that its day is supposed, for a page read alone. */
function headerOf(report: Report): string {
  const { t } = report.words;
  const header = t('report.header', { who: headerName(report) });
  return report.isWhatIf ? t('report.supposed.header', { header }) : header;
}

const longestInHeader = 60;

/** Who applies, short enough for one line. */
function headerName({ words, dossier }: Report): string {
  const [first, ...others] = dossier.jurisdictions;
  if (first === undefined) return words.t('result.phrase.none');
  const name = shortTexts(first.name, longestInHeader);
  const one = words.named({ ...first, name }, 'title');
  return others.length === 0
    ? one
    : words.t('dossiers.joint-name', { first: one, count: others.length });
}
