import { obligations } from '../../content/obligations';
import {
  isAdmitted,
  obligationView,
  type Obligation,
  type ObligationView,
} from '../../domain/follow/obligation';
import type { Table } from '../../domain/tables/table';
import { obligationWords, stateWords } from '../follow/obligation-words';
import { citationWords, citedBy } from '../result/citation-words';
import {
  idColumn,
  joinedCell,
  numberColumn,
  tableOf,
  toldColumn,
  valueColumn,
  type TableInput,
} from './drawn';
import { wordColumns } from './field-columns';

/** What a membership brings, once there is one, and what was noted of each before that. */
export function obligationsTable(input: TableInput): Table {
  const { dossier, day, words } = input;
  const { t } = words;
  const viewOf = (one: Obligation) => obligationView(one, dossier, day);
  const noted = ({ id }: Obligation) => dossier.obligations?.[id];
  const shown = obligations.filter((one) => isAdmitted(dossier) || noted(one) !== undefined);
  return tableOf<Obligation>(
    input,
    'obligations',
    [
      numberColumn(input),
      toldColumn(input, 'phase', ({ phase }) => t(`follow.obligations.phases.${phase}`)),
      toldColumn(input, 'obligation', (one) => obligationWords(words, one, 'name')),
      toldColumn(input, 'details', (one) => obligationWords(words, one, 'what')),
      toldColumn(input, 'kind', ({ kind }) => t(`follow.obligations.kinds.${kind}`)),
      toldColumn(input, 'state', (one) =>
        one.kind === 'information' ? undefined : stateWords(words, viewOf(one)),
      ),
      toldColumn(input, 'when', (one) => obligationWords(words, one, 'when')),
      valueColumn(input, 'due', 'date', (one) => viewOf(one).dueOn),
      valueColumn(input, 'kept', 'date', (one) => noted(one)?.doneOn),
      ...wordColumns(
        input,
        { id: 'note', title: t('tables.columns.note') },
        shown,
        (one) => noted(one)?.note,
      ),
      toldColumn(input, 'remarks', (one) => {
        const remark = remarkOf(viewOf(one));
        return remark && t(`follow.obligations.remark.${remark}`);
      }),
      toldColumn(input, 'sources', (one) =>
        joinedCell(
          citedBy(one).map(({ certainty, cited }) =>
            t('ask.fields.of', {
              item: t(`parts.certainty.${certainty}`),
              name: cited.map((each) => citationWords(each, t)).join(t('result.and-source')),
            }),
          ),
        ),
      ),
      idColumn(input),
    ],
    shown,
  );
}

/** What its page says of the day that was noted; that a delay has passed stands in its state. */
function remarkOf({ isToCome, isLate }: ObligationView) {
  if (isToCome) return 'to-come';
  return isLate ? 'late' : undefined;
}
