import type { Endorsement } from '../../domain/dossier/dossier';
import { contactStatesOf } from '../../domain/partners/contact-state';
import { meetingsOf } from '../../domain/partners/meetings';
import type { Table } from '../../domain/tables/table';
import { itemName } from '../fields/item-name';
import { idColumn, joinedCell, numberColumn, tableOf, toldColumn, type TableInput } from './drawn';
import { fieldColumns, parted } from './field-columns';

/** The register: all that was entered of each partner, how far the contact has come, and where they met. */
export function stakeholdersTable(input: TableInput): Table {
  const { dossier, day, words } = input;
  const { t } = words;
  const states = contactStatesOf(dossier, day);
  const meetings = meetingsOf(dossier, 'partners');
  const met = ({ id }: Endorsement) =>
    joinedCell(
      meetings
        .filter((one) => one.with?.[id] === true)
        .map((one) => itemName(words, dossier, ['meetings', one.id])),
    );
  const [name, others] = parted(fieldColumns<Endorsement>(input, 'endorsements'), 'organisation');
  return tableOf<Endorsement>(
    input,
    'stakeholders',
    [
      numberColumn(input),
      ...name,
      toldColumn(input, 'contact-state', ({ id }) =>
        t(`mobilise.states.${states.get(id) ?? 'not-contacted'}`),
      ),
      ...others,
      { ...toldColumn(input, 'meetings', met), language: undefined },
      toldColumn(input, 'speaks', ({ id }) =>
        id === dossier.partnerFocalPoint ? t('ask.answer.yes') : undefined,
      ),
      toldColumn(input, 'remarks', (one) => {
        const remark = remarkOf(one);
        return remark && t(`mobilise.partner.${remark}`);
      }),
      idColumn(input),
    ],
    dossier.endorsements ?? [],
  );
}

/** A signed letter beside an answer that says otherwise, as the page of the partner remarks it. */
function remarkOf({ letter, endorses }: Endorsement) {
  if (letter !== 'signed') return undefined;
  if (endorses === 'no') return 'signed-but-no';
  return endorses === 'unknown' ? 'signed-so-yes' : undefined;
}
