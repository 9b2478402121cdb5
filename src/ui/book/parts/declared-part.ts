import type { Block } from '../../../adapters/pdf/document';
import { sha256Of } from '../../../adapters/digest/sha256';
import { endorsedStates } from '../../../domain/letters/endorsed-state';
import { paragraph } from '../../report/blocks';
import { canonicalIn } from '../../workshop/canonical-in';
import type { Book } from '../book';
import { itemFacts } from './facts';
import { saidIn } from './said-rows';
import { bold, sentence, title, told } from './telling';
import { together } from './together';

/** The invitations to write a letter, and who declared which text to be theirs. */
export const declaredPart = (book: Book): Block[] => [
  ...listPart(book, 'invitations', 'letters.fields.invitations', 'invitation-numbered'),
  ...listPart(book, 'endorsedTexts', 'letters.fields.endorsed', 'endorsed-numbered'),
];

function listPart(
  book: Book,
  list: 'invitations' | 'endorsedTexts',
  name: 'letters.fields.invitations' | 'letters.fields.endorsed',
  numbered: 'invitation-numbered' | 'endorsed-numbered',
): Block[] {
  const items = saidIn(book.dossier, 'letters').filter(({ of }) => of.startsWith(`${list}/`));
  if (items.length === 0) return [];
  return [
    title(book, 2, ({ t }) => t(name)),
    ...items.flatMap(({ of }, index) => [
      paragraph(
        bold(told(book, ({ t }) => t(`letters.fields.${numbered}`, { number: index + 1 }))),
        { keepWithNext: true },
      ),
      ...together(itemFacts(book, 'letters', of)),
      ...(list === 'endorsedTexts' ? isStillSame(book, of.slice(list.length + 1)) : []),
    ]),
  ];
}

/** Whether the text is still the one that was declared; one that is there no more has changed. */
function isStillSame(book: Book, id: string): Block[] {
  const { dossier, edition, day } = book;
  const letterId = dossier.endorsedTexts?.find((one) => one.id === id)?.letter;
  if (letterId === undefined) return [];
  const texts = book.letters.find((one) => one.letterId === letterId)?.texts ?? {};
  const textIn = canonicalIn({ dossier, edition, letterId, texts, today: day });
  const found = endorsedStates(dossier, letterId, textIn, sha256Of).find(
    ({ item }) => item.id === id,
  );
  if (found === undefined) return [];
  return found.state === 'same'
    ? sentence(book, ({ t }) => t('chapters.declared.same'))
    : sentence(book, ({ t }) => t('letters.text.changed'), { ink: 'alert' });
}
