import type { Block } from '../../adapters/pdf/document';
import type { EditionId } from '../../content';
import type { Jurisdiction } from '../../domain/dossier/dossier';
import { referenceInFull } from '../result/reference-words';
import { isolate } from '../shell/isolate';
import { heading, labelled, listInTwo, paragraph, small } from './blocks';
import type { Report } from './report';
import type { ReportWords } from './report-words';

/** A longer list would push the verdict off the first page. */
const mostInList = 8;

/** Title, who applies, and what the report rests on: its day, its reference day, its rules. */
export function headPart(report: Report): Block[] {
  const { words } = report;
  return [
    heading(1, words.t('report.title')),
    paragraph(words.t('report.programme'), { ink: 'soft', keepWithNext: true }),
    ...applicants(report),
    ...facts(report),
    small(
      [
        ...(report.isExample ? [words.t('result.printed.example')] : []),
        words.t('report.made'),
      ].join(' '),
    ),
  ];
}

function applicants({ dossier: { jurisdictions }, words }: Report): Block[] {
  const { t } = words;
  const named = (one: Jurisdiction) => {
    const name = words.asTyped.named(one, 'title');
    return one.code === undefined ? name : t('report.with-code', { name, code: one.code });
  };
  const [first, ...others] = jurisdictions;
  if (first === undefined) return [paragraph(t('report.nobody'), { look: 'lead' })];
  if (others.length === 0) return [paragraph(named(first), { look: 'lead' })];
  return [
    paragraph(t('report.joint', { count: jurisdictions.length }), {
      look: 'lead',
      keepWithNext: true,
    }),
    jurisdictions.length > mostInList
      ? small(words.f.list(jurisdictions.map(named)), { ink: 'ink' })
      : listInTwo(jurisdictions.map((one) => [small(named(one), { ink: 'ink' })])),
  ];
}

function facts({ words, assessment, edition, today, author }: Report): Block[] {
  const { t, f } = words;
  const id = edition.id as EditionId;
  const rules = t('editions.rules-as-of', { date: f.date(edition.rulesAsOf) });
  const fact = (label: string, value: string) => small(labelled(label, value, words));
  const made = fact(t('report.made-on'), f.date(today.toString()));
  const reference = fact(
    t(`result.months.reference.${assessment.referenceIs}`),
    referenceInFull(words, assessment),
  );
  return [
    {
      kind: 'columns',
      columns: [
        { share: 2, blocks: [made] },
        { share: 3, blocks: [reference] },
      ],
    },
    ...(author === undefined ? [] : [fact(t('report.made-by'), signature(author, words))]),
    fact(t('report.edition'), `${t(`editions.${id}.name`)}. ${rules}`),
  ];
}

const signature = ({ name, function: office }: NonNullable<Report['author']>, { t }: ReportWords) =>
  [name, office]
    .filter((text) => text.trim() !== '')
    .map(isolate)
    .join(t('report.comma'));
