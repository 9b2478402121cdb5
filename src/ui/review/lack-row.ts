import type { Dossier } from '../../domain/dossier/dossier';
import type { Certainty } from '../../domain/edition/edition';
import type { FileLack } from '../../domain/course/file-lacks';
import { flagWords, proofName } from '../evidence/proof-words';
import type { Words } from '../fields/field-group';
import { fieldName, valueWords } from '../fields/field-words';
import { isolated, short } from '../fields/item-words';
import { placeOfField, type FieldPlace } from '../fields/place-of-field';
import { questionLabel } from '../form/question-words';
import { lackWords, letterTitle, senderNames } from '../letters/letter-words';
import { placeOfLack } from '../letters/place-of-lack';

/** One line of what a file lacks: a sentence that leads to where it is mended. */
export interface LackRow {
  /** what comes back finds it by this */
  key: string;
  text: string;
  certainty: Certainty;
  place?: FieldPlace | undefined;
}

type Of<Kind extends FileLack['kind']> = Extract<FileLack, { kind: Kind }>;

/** What the lacks of a file say, in their order; the names they need are read once. */
export function lackRows(words: Words, dossier: Dossier, lacks: readonly FileLack[]): LackRow[] {
  const { t, f, language } = words;
  const sender = senderNames(t, language, dossier);
  const proofs = new Map((dossier.evidence ?? []).map((one, index) => [one.id, { one, index }]));
  const question = (id: string) =>
    isolated(
      short(
        questionLabel(
          t,
          language,
          id,
          dossier.questions?.find((one) => one.id === id),
        ) ?? id,
      ),
    );
  const answer = (key: string, id: string, text: string) => ({
    key,
    text,
    place: { page: 'answers' as const, item: id },
  });

  function letterRow({ letter, lack }: Of<'letter'>) {
    const name = letterTitle(t, letter.kind, sender(letter));
    return {
      key: `${lack.code}-${letter.id}`,
      text: t('review.lacks.letter', { letter: name, lack: lackWords({ t, f }, lack, letter) }),
      place: placeOfLack(lack.code, letter) ?? { page: 'letters' as const, item: letter.id },
    };
  }

  function proofRow({ proof, flags }: Of<'proof'>) {
    const found = proofs.get(proof);
    const name = found ? proofName(t, language, found.one, found.index + 1) : proof;
    return {
      key: `proof-${proof}`,
      text: t('review.lacks.proof', { proof: isolated(name), flags: flagWords(t, flags) }),
      place: { page: 'evidence' as const, item: proof },
    };
  }

  function rowOf(lack: FileLack): Omit<LackRow, 'certainty'> {
    switch (lack.kind) {
      case 'answer-missing':
        return answer(
          `answer-${lack.question}`,
          lack.question,
          t('review.lacks.answer-missing', { question: question(lack.question) }),
        );
      case 'answer-over':
        return answer(
          `over-${lack.question}-${lack.language}`,
          lack.question,
          t('review.lacks.answer-over', {
            question: question(lack.question),
            language: t(`history.languages.${lack.language}`),
          }),
        );
      case 'letter':
        return letterRow(lack);
      case 'proof':
        return proofRow(lack);
      case 'unfinished':
        return unfinishedRow(words, dossier, lack.field);
      default:
        return plainRow(words, lack);
    }
  }

  return lacks.map((lack) => ({ ...rowOf(lack), certainty: lack.certainty }));
}

type Plain = Exclude<
  FileLack,
  Of<'answer-missing' | 'answer-over' | 'letter' | 'proof' | 'unfinished'>
>;

const placeOf: Readonly<Record<Plain['kind'], FieldPlace>> = {
  'no-collectivity': { page: 'collectivities' },
  'no-endorser': { page: 'organisations' },
  official: { page: 'filer' },
  'only-file': { page: 'one-file' },
  call: { page: 'call' },
  'official-focal-point': { page: 'focal-points' },
  'partner-focal-point': { page: 'focal-points' },
  'no-proof': { page: 'evidence' },
  'old-steps': { page: 'track-record' },
  'unproven-steps': { page: 'evidence' },
};

function plainRow({ t, f }: Words, lack: Plain): Omit<LackRow, 'certainty'> {
  const parts = (lacks: readonly ('name' | 'function' | 'contact')[]) =>
    f.list(lacks.map((one) => t(`review.lacks.focal.${one}`)));
  const row = (text: string) => ({ key: lack.kind, text, place: placeOf[lack.kind] });
  switch (lack.kind) {
    case 'call':
      return row(t(`review.lacks.call.${lack.state}`));
    case 'official-focal-point':
      return row(t('review.lacks.official-focal-point', { parts: parts(lack.lacks) }));
    case 'partner-focal-point':
      return row(
        lack.lacks === 'not-chosen'
          ? t('review.lacks.partner-not-chosen')
          : t('review.lacks.partner-focal-point', { parts: parts(lack.lacks) }),
      );
    case 'old-steps':
    case 'unproven-steps':
      return row(t(`review.lacks.${lack.kind}`, { count: lack.steps.length }));
    default:
      return row(t(`review.lacks.${lack.kind}`));
  }
}

function unfinishedRow(words: Words, dossier: Dossier, field: string): Omit<LackRow, 'certainty'> {
  const typed = dossier.unfinished?.[field.replaceAll('/', '|')] ?? null;
  return {
    key: `unfinished-${field}`,
    text: words.t('review.lacks.unfinished', {
      // its own marks stand in it already: one within another would be taken for its end
      name: fieldName(words, dossier, field),
      typed: isolated(valueWords(words, `unfinished/${field}`, typed)),
    }),
    place: placeOfField(field),
  };
}
