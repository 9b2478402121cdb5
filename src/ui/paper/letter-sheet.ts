import type { LetterSheet } from '../../adapters/docx/letter-sheet';
import type { EditionId } from '../../content';
import type { FactName } from '../../domain/letters/letter-fact';
import { factsOf } from '../../domain/letters/letter-facts';
import { wordsFor } from '../result/words';
import { plainText } from '../shell/isolate';
import { factTexts } from '../workshop/fact-words';
import { inScript } from './in-script';
import type { LetterInput } from './letter-input';
import { letterheadOf } from './letterhead';
import { nameOfSender, paperSender, type PaperSender } from './sender';
import { sheetBody } from './sheet-body';
import { signatureOf } from './signature';

/**
 * A letter as it stands on paper: its text between what every letter has at its head and at its foot.
 *
 * @throws {Error} for a letter whose sender is not in the dossier
 */
export function letterSheet(input: LetterInput): LetterSheet {
  const { dossier, letterId, language, words, isExample, logo, madeAt } = input;
  const { t } = words.own;
  const sender = paperSender(dossier, letterId);
  if (sender === undefined) throw new Error(`no sender of the letter ${letterId}`);
  const issuer = nameOfSender(sender, words.own, language) || t('result.phrase.none');
  const title = t(`letters.${sender.kind}.of`, { name: issuer });
  return {
    language,
    title,
    issuer,
    letterhead: letterheadOf(sender, language, words, logo),
    placeAndDay: placeAndDay(sender, input),
    recipient: [t('paper.sheet.to.unit'), callName(input)],
    subject: { label: t('paper.sheet.subject'), text: subjectOf(sender, input) },
    body: bodyOf(input),
    signature: signatureOf(sender, words.own, language),
    header: title,
    footer: t('paper.sheet.page-of', { page: '{page}', pages: '{pages}' }),
    mark: isExample === true ? t('dossiers.example') : undefined,
    madeAt,
  };
}

function bodyOf({ dossier, edition, letterId, language, lines, today, words }: LetterInput) {
  const facts = factsOf(dossier, edition, letterId, language, today);
  const labels = new Map<string, `workshop.facts.${FactName}`>(
    facts.map(({ name }) => [name, `workshop.facts.${name}` as const]),
  );
  const { t } = words.own;
  return sheetBody(lines, language, {
    textOf: factTexts(words.own, facts),
    gapFor: (name) => {
      const label = labels.get(name);
      return label === undefined
        ? t('paper.sheet.gap-unknown')
        : t('paper.sheet.gap', { what: t(label) });
    },
  });
}

function placeAndDay({ place, signedOn }: PaperSender, { words, language }: LetterInput): string {
  const { t, f } = words.own;
  const where = inScript(place, language);
  return t('paper.sheet.place-and-day', {
    place: where === '' ? t('paper.sheet.place-unknown') : where,
    day: signedOn === undefined ? t('paper.sheet.day-unknown') : f.date(signedOn),
  });
}

/** The call that the dossier is for; one that nobody has announced has no name to be quoted. */
function callName({ edition, words: { own } }: LetterInput): string {
  if (edition.provisional) return own.t('paper.sheet.to.programme');
  return own.t(`editions.${edition.id as EditionId}.name`);
}

function subjectOf(
  { kind }: PaperSender,
  { dossier, language, words: { own } }: LetterInput,
): string {
  const { t, f } = own;
  const words = wordsFor(t, f, language, dossier);
  const names = dossier.jurisdictions.map((one) => words.named(one, 'phrase'));
  const who = names.length === 0 ? t('paper.sheet.applicants-unknown') : f.list(names);
  const form = names.length > 1 ? (`${kind}-joint` as const) : kind;
  return plainText(t(`paper.sheet.${form}.subject`, { who }));
}
