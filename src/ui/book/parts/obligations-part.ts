import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { obligations } from '../../../content/obligations';
import {
  isAdmitted,
  obligationPhases,
  obligationView,
  type Obligation,
} from '../../../domain/follow/obligation';
import { dueWords, obligationWords, stateWords } from '../../follow/obligation-words';
import { citationParagraphs } from '../../report/citation-paragraphs';
import { cell, paragraph, small } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import { blockName } from '../../review/block-name';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { asNothing } from '../says-nothing';
import { itemFacts } from './facts';
import { saidIn } from './said-rows';
import { bold, columnHeads, sentence, title, told } from './telling';

/** What a membership brings, once there is one; before that, only what somebody noted already. */
export function obligationsPart(book: Book): Block[] {
  const isMember = isAdmitted(book.dossier);
  const noted = notedIn(book);
  const shown = shownObligations(book);
  const others = [...noted].filter(
    (of) => !obligations.some(({ id }) => of === `obligations/${id}`),
  );
  return [
    title(book, 2, ({ t }) => t('review.parts.obligations')),
    ...(isMember
      ? sentence(book, ({ t }) => t('follow.obligations.read'), { look: 'small' })
      : asNothing(
          sentence(
            book,
            ({ t }) => `${t('follow.obligations.not-yet.title')}${t('result.full-stop')}`,
          ),
        )),
    ...obligationPhases.flatMap((phase) => {
      const inPhase = shown.filter((one) => one.phase === phase);
      return inPhase.length === 0 ? [] : [phaseTable(book, phase, inPhase)];
    }),
    ...others.flatMap((of) => [
      title(book, 3, (words) => isolate(blockName(words, book.dossier, of))),
      ...itemFacts(book, 'obligations', of),
    ]),
  ];
}

const notedIn = ({ dossier }: Book) => new Set(saidIn(dossier, 'obligations').map(({ of }) => of));

/** The obligations that are printed: all of a member, else those that somebody noted. */
export function shownObligations(book: Book): Obligation[] {
  const noted = notedIn(book);
  const isMember = isAdmitted(book.dossier);
  return obligations.filter(({ id }) => isMember || noted.has(`obligations/${id}`));
}

const phaseTable = (
  book: Book,
  phase: (typeof obligationPhases)[number],
  all: readonly Obligation[],
): Table => ({
  kind: 'table',
  caption: told(book, ({ t }) => t(`follow.obligations.phases.${phase}`)),
  columns: [0.5, 0.5],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('chapters.obligations.what'),
    ({ t }) => t('chapters.obligations.state'),
  ),
  rows: all.map((one) => obligationRow(book, one)),
});

function obligationRow(book: Book, one: Obligation): Cell[] {
  const view = obligationView(one, book.dossier, book.day);
  const hasState =
    one.kind !== 'information' && (isAdmitted(book.dossier) || view.doneOn !== undefined);
  return [
    cell(
      paragraph(bold(told(book, (words) => obligationWords(words, one, 'name')))),
      ...sentence(book, (words) => obligationWords(words, one, 'what'), { look: 'small' }),
      small(told(book, ({ t }) => t(`follow.obligations.kinds.${one.kind}`))),
      ...inBoth(book, (words) => citationParagraphs(one, words)),
    ),
    cell(
      ...(hasState
        ? [
            paragraph(
              bold(told(book, (words) => stateWords(words, view))),
              view.state === 'overdue' ? { ink: 'alert' } : {},
            ),
          ]
        : []),
      ...sentence(book, (words) => dueWords(words, one, view)),
      ...(view.isToCome
        ? sentence(book, ({ t }) => t('follow.obligations.remark.to-come'), { look: 'small' })
        : []),
      ...itemFacts(book, 'obligations', `obligations/${one.id}`, {
        without: view.state === 'kept' || view.state === 'returns' ? ['doneOn'] : [],
        isNarrow: true,
      }),
    ),
  ];
}
