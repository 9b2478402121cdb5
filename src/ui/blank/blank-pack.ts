import type { Locale } from '../../adapters/i18n';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { Block, PdfDocument } from '../../adapters/pdf/document';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import { heading, paragraph, small } from '../report/blocks';
import { reportWords } from '../report/report-words';
import { shortTexts } from '../report/short-names';
import { plainText } from '../shell/isolate';
import { cover } from './cover';
import type { Pack, PackSection } from './pack';
import { packSections, sectionPurpose, sectionTitle } from './section-words';
import { pagesOf } from './sections';

export interface BlankInput {
  /** of which the names of the collectivities are taken, and nothing else */
  dossier: Pick<Dossier, 'jurisdictions'>;
  edition: Edition;
  language: Locale;
  words: PaperWords;
  /** what is printed; each begins a page, in the order of the guide */
  sections: ReadonlySet<PackSection>;
  today: Temporal.PlainDate;
  /** ISO instant */
  madeAt: string;
}

/** More names than these would not fit the cover. */
const mostNamed = 8;
const longestName = 60;

/** The questions of the chosen stages on paper, with room to write by hand. */
export function blankPack(input: BlankInput): PdfDocument {
  const { language, words: spoken, edition, sections, today, madeAt } = input;
  const jurisdictions = input.dossier.jurisdictions.map(({ id, type, name }) => ({
    id,
    type,
    name: shortTexts(name, longestName),
  }));
  const words = reportWords(spoken, language, { edition: edition.id, jurisdictions });
  const { t, f } = words;
  const pack: Pack = { words, edition, collectivities: jurisdictions.length };
  const names = jurisdictions.slice(0, mostNamed).map((one) => words.named(one, 'title'));
  const front = cover(pack, names);
  const header = t('blank.header', { who: whoOf(names, jurisdictions.length - 1, words) });
  return {
    title: plainText(header),
    language,
    madeAt,
    header,
    footer: t('report.footer', {
      page: '{page}',
      pages: '{pages}',
      date: f.date(today.toString()),
    }),
    contents: { title: t('book.contents'), depth: 2, front: front.length },
    blocks: [
      ...front,
      ...packSections
        .filter((section) => sections.has(section))
        .flatMap((section) => sectionBlocks(section, pack)),
    ],
  };
}

/** The first that applies, with how many others. */
function whoOf([first]: readonly string[], others: number, { t }: Pack['words']): string {
  if (first === undefined) return t('blank.nobody');
  return others === 0 ? first : t('dossiers.joint-name', { first, count: others });
}

const sectionBlocks = (section: PackSection, pack: Pack): Block[] => [
  { kind: 'page-break' },
  heading(1, sectionTitle(pack.words.t, section)),
  paragraph(sectionPurpose(pack.words.t, section), { look: 'lead' }),
  ...pagesOf[section].flatMap(({ title, beginsPage, parts }): Block[] => [
    ...(beginsPage === true ? [{ kind: 'page-break' } as const] : []),
    heading(2, title(pack)),
    ...parts
      .flatMap((part) => part.blocks(pack))
      .flatMap((block) =>
        block.kind === 'page-break' ? [block, sheetHead(section, title(pack), pack)] : [block],
      ),
  ]),
];

/** Sheets are dealt out at a meeting: each that is begun says where it belongs. */
const sheetHead = (section: PackSection, page: string, { words: { t } }: Pack): Block =>
  small(`${sectionTitle(t, section)}${t('blank.dash')}${page}`, { keepWithNext: true });
