import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import type { Endorsement } from '../../../domain/dossier/dossier';
import { isCompanion, supportersOf } from '../../../domain/dossier/stakeholders';
import { contactStatesOf, type ContactState } from '../../../domain/partners/contact-state';
import { stateWords } from '../../letters/letter-words';
import { contactWords } from '../../mobilise/contact-words';
import { cell, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { rowName } from './own-words';
import { bold, cellOf, columnHeads, sentence, title, told } from './telling';

/** Every stakeholder of the register: what kind it is, how far the contact has come, whether it endorses. */
export function registerPart(book: Book): Block[] {
  const register = book.dossier.endorsements ?? [];
  const supporters = supportersOf(book.dossier)?.length ?? 0;
  return [
    title(book, 2, ({ t }) => t('review.parts.partners')),
    ...(register.length === 0
      ? [notSaid(book)]
      : [
          ...sentence(
            book,
            ({ t, f }) =>
              `${t('mobilise.register.count', { count: register.length, shown: f.number(register.length) })}. ${t('diagnosis.judgement.facts.counts.supporters', { count: supporters })}.`,
            { keepWithNext: true },
          ),
          registerTable(book, register),
        ]),
  ];
}

function registerTable(book: Book, register: readonly Endorsement[]): Table {
  const states = contactStatesOf(book.dossier, book.day);
  return {
    kind: 'table',
    columns: [0.34, 0.42, 0.24],
    hasRowHeadings: true,
    head: columnHeads(
      book,
      ({ t }) => t('ask.fields.organisation'),
      ({ t }) => t('chapters.details'),
      ({ t }) => t('mobilise.filter.state'),
    ),
    rows: register.map((one, index) =>
      registerRow(book, one, { number: index + 1, state: states.get(one.id) ?? 'not-contacted' }),
    ),
  };
}

function registerRow(
  book: Book,
  one: Endorsement,
  { number, state }: { number: number; state: ContactState },
): Cell[] {
  const { id, kind, organisation } = one;
  return [
    cell(
      ...rowName(book, organisation, ({ t }) => t('ask.organisations.numbered', { number })),
      small(
        told(book, ({ t }) =>
          kind === undefined ? t('mobilise.register.no-kind') : t(`criteria.kinds.${kind}`),
        ),
      ),
    ),
    cellOf(
      itemFacts(book, 'partners', `endorsements/${id}`, {
        without: ['organisation', 'kind'],
        isNarrow: true,
      }),
    ),
    cell(
      paragraph(bold(told(book, (words) => contactWords(words, one, state)))),
      ...letterState(book, one),
    ),
  ];
}

/** Of a companion no letter is expected. */
function letterState(book: Book, one: Endorsement): Block[] {
  if (isCompanion(one)) {
    return sentence(book, ({ t }) => t('mobilise.partner.is-companion'), { look: 'small' });
  }
  const { letter: status } = one;
  if (status === undefined) return [];
  return [
    small(
      told(
        book,
        ({ t }) =>
          `${t('report.label', { label: t('ask.fields.endorsement-letter') })} ${stateWords(t, { status })}`,
      ),
    ),
  ];
}
