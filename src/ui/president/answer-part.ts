import type { Block } from '../../adapters/pdf/document';
import type { Book } from '../book/book';
import { heading, paragraph } from '../report/blocks';
import { doorFigure } from '../report/door-figure';
import type { ReportWords } from '../report/report-words';
import { verdictPart } from '../report/verdict-part';
import { outcomeOf } from '../result/verdict-words';
import type { PresidentView } from './president-view';

/** The verdict as the report says it; once the file is sent or withdrawn, what became of it. */
export function answerPart(
  { candidacy, answer }: PresidentView,
  book: Book,
  words: ReportWords,
): Block[] {
  const { assessment, title, lead } = answer;
  const said = [heading(2, title), ...lead.map((text) => paragraph(text))];
  if (candidacy.is !== 'open') return [{ kind: 'panel', blocks: said }];
  if (book.dossier.jurisdictions.length === 1) {
    const outcome = outcomeOf(assessment);
    return verdictPart({ ...book, words, assessment, outcome, isWhatIf: false, madeAt: '' });
  }
  // without the figures, which say the first sentence once more: each collectivity needs a line
  const { verdict } = assessment;
  const door = doorFigure(verdict, words.t(`result.verdict.${verdict}`));
  const columns = [
    { share: 1, blocks: [door] },
    { share: 6, blocks: said.slice(0, 2) },
  ];
  return [{ kind: 'panel', blocks: [{ kind: 'columns', columns }] }];
}
