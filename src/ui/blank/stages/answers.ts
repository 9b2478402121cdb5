import type { Block } from '../../../adapters/pdf/document';
import { suggestedLimit } from '../../../domain/form/answers';
import type { Edition, Limit } from '../../../domain/edition/edition';
import { questionLabel, questionWhy } from '../../form/question-words';
import { heading, paragraph, small } from '../../report/blocks';
import { citationParagraph } from '../../report/citation-paragraphs';
import type { ReportWords } from '../../report/report-words';
import type { Pack, PackPage } from '../pack';
import { note } from '../said';

/** Words and letters that a hand writes on one line of the measure, about. */
const onLine = { words: 12, characters: 75 } as const;

/** The questions of the form of the edition in its order, each with its limit and the room for it. */
export const answersPage: PackPage = {
  title: ({ words }) => words.t('form.title'),
  parts: [
    note('blank.answers'),
    {
      facts: ['answers/*'],
      blocks: (pack) =>
        pack.edition.questions.flatMap((question, at, all) =>
          asked(question, { number: at + 1, begins: beginsSheet(question, all[at - 1]) }, pack),
        ),
    },
  ],
};

type Question = Edition['questions'][number];

/** A long answer has a sheet of its own, so that several people can write at the same time. */
const beginsSheet = (question: Question, before: Question | undefined): boolean =>
  isLong(question) || (before !== undefined && isLong(before));

const isLong = ({ id, form, limit }: Question): boolean =>
  form === 'text' && linesFor(id, limit) > few * 2;

function asked(
  question: Question,
  { number, begins }: { number: number; begins: boolean },
  { words }: Pack,
): Block[] {
  const { id, form, limit, required } = question;
  const { t, language } = words;
  const label = questionLabel(t, language, id, undefined) ?? id;
  const why = [questionWhy(t, id), ...(required ? [] : [t('form.optional-note')])].join(' ');
  const lines = form === 'file' ? 0 : linesFor(id, limit);
  return [
    ...(begins ? [{ kind: 'page-break' } as const] : []),
    heading(3, t('book.answers.numbered', { number, question: label })),
    paragraph(why, { keepWithNext: true }),
    { ...citationParagraph(question, words), keepWithNext: true },
    ...(form === 'file'
      ? [paragraph(t('book.answers.file'))]
      : [
          small(limitWords(id, limit, words), { ink: 'ink', keepWithNext: true }),
          { kind: 'writing' as const, lines },
        ]),
  ];
}

/** Questions of fact, for which a few lines are enough where no limit is known. */
const ofFact: ReadonlySet<string> = new Set([
  'identity',
  'head',
  'focal-point',
  'partner',
  'term',
  'declaration',
]);
const few = 3;

const linesFor = (id: string, limit: Limit | null): number => {
  if (limit === null && ofFact.has(id)) return few;
  const { max, unit } = limit ?? suggestedLimit;
  return Math.ceil(max / onLine[unit]);
};

/** OGP's limit, or that none is known and what we suggest. */
function limitWords(id: string, limit: Limit | null, { t, f }: ReportWords): string {
  if (limit === null && ofFact.has(id)) return t('blank.limit-few');
  const { max, unit } = limit ?? suggestedLimit;
  const length = t(`history.limit.${unit}`, { max: f.number(max) });
  return limit === null ? t('blank.limit-ours', { length }) : t('blank.limit', { length });
}
