import type { Block } from '../../../adapters/pdf/document';
import { partnerFocalPointOf } from '../../../domain/letters/focal-points';
import { isolate } from '../../shell/isolate';
import { partnerName } from '../../fields/partner-name';
import type { Book } from '../book';
import { notSaid } from '../said';
import { asNothing } from '../says-nothing';
import { itemFacts } from './facts';
import { saidUnder } from './own-words';
import { fact, sentence, title } from './telling';

/** Who speaks for the collectivity and for civil society: name, function and professional contact. */
export function focalPointsPart(book: Book): Block[] {
  const official = itemFacts(book, 'focal-points', '', { without: ['partnerFocalPoint'] });
  return [
    title(book, 2, ({ t }) => t('letters.focal.title')),
    title(book, 3, ({ t }) => t('letters.focal.official')),
    ...(official.length === 0 ? [notSaid(book)] : official),
    title(book, 3, ({ t }) => t('letters.focal.partner')),
    ...partnerBlocks(book),
  ];
}

function partnerBlocks(book: Book): Block[] {
  const { dossier } = book;
  const id = dossier.partnerFocalPoint;
  const partner = partnerFocalPointOf(dossier);
  const of = dossier.endorsements?.find((one) => one.id === id);
  const { name, function: office, contact = '' } = of?.focalPoint ?? {};
  return [
    ...(partner.state === 'not-needed'
      ? asNothing(sentence(book, ({ t }) => t('letters.focal.partner-guide'), { look: 'small' }))
      : []),
    ...(id === undefined
      ? partner.state === 'not-needed'
        ? []
        : [notSaid(book)]
      : [
          fact(
            book,
            ({ t }) => t('letters.fields.partner'),
            ({ t, language }) =>
              isolate(partnerName(t, language, dossier, id) ?? t('letters.fields.partner-gone')),
          ),
        ]),
    ...saidUnder(book, ({ t }) => t('mobilise.fields.focal-name'), name),
    ...saidUnder(book, ({ t }) => t('mobilise.fields.focal-function'), office),
    ...(contact.trim() === ''
      ? []
      : [
          fact(
            book,
            ({ t }) => t('mobilise.fields.focal-contact'),
            () => isolate(contact),
          ),
        ]),
  ];
}
