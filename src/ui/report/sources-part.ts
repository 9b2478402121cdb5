import type { MessageKey } from '../../adapters/i18n';
import type { Block, PdfLanguage, Span } from '../../adapters/pdf/document';
import type { Source } from '../../domain/edition/edition';
import { sourceDate } from '../pages/source-date';
import { citedSources } from '../result/cited-sources';
import { isolate } from '../shell/isolate';
import { heading, labelled, list, small } from './blocks';
import type { Report } from './report';
import type { ReportWords } from './report-words';

/** What the report rests on, and what could be read of it; a longer paper names its own sources. */
export function sourcesPart(
  { edition, words }: Report,
  sources: readonly Source[] = citedSources(edition),
): Block[] {
  const { t } = words;
  return [
    heading(2, t('result.printed.sources')),
    small(t('pages.sources.archived'), { keepWithNext: true }),
    list(sources.map((source) => entry(source, words))),
  ];
}

/** Its name here, its own title and author, its date, what was read, and its address. */
function entry(source: Source, words: ReportWords): Block[] {
  const { t, f, language } = words;
  // every source of the register has its texts: the check of the content sees to it
  const said = (part: 'name' | 'read') => t(`sources.${source.id}.${part}` as MessageKey);
  const own = printed(source.titleLanguage);
  const date = source.date === null ? '' : `${t('report.comma')}${sourceDate(source, t, f)}`;
  const spans: Span[] = [
    ...labelled(said('name'), '', words),
    { text: isolate(source.title), ...(own && { language: own }) },
    { text: `${t('report.comma')}${isolate(source.author)}${date}. ${said('read')}` },
  ];
  if (source.address === null) return [small(spans)];
  const address: Span = { text: isolate(source.address), link: `https://${source.address}` };
  // a long address that goes on in the next line cannot be read among words from right to left
  return language === 'ar'
    ? [small(spans, { keepWithNext: true }), small([address], { language: 'en', align: 'end' })]
    : [small([...spans, { text: ' ' }, address])];
}

const printed = (language: Source['titleLanguage']): PdfLanguage | undefined =>
  language === 'es' ? undefined : language;
