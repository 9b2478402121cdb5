import type { Dossier, Endorsement, LocalizedText } from '../../domain/dossier/dossier';
import { isSupporter } from '../../domain/dossier/stakeholders';
import { hasWords } from '../../domain/dossier/words';
import type { Edition } from '../../domain/edition/edition';
import { formQuestions } from '../../domain/form/form-questions';
import type { Words } from '../fields/field-group';
import { proofName } from '../evidence/proof-words';
import { isolated, organisationName, shortTitle } from '../fields/item-words';
import { otherQuestionWords, questionWords } from './question-words';

/** The day and the hour of the submission, as far as they are known. */
export function sentMoment({ t, f }: Words, { submission }: Dossier): string | undefined {
  const { submittedOn: on, submittedAt: at } = submission ?? {};
  if (on === undefined) return undefined;
  const [hour = '', minute = ''] = (at ?? '').split(':');
  return at === undefined ? f.date(on) : `${f.date(on)} · ${t('format.time', { hour, minute })}`;
}

interface Answer {
  id: string;
  label: string;
  text: LocalizedText;
  /** whether the form asked for it */
  isAsked: boolean;
}

/** The answers that say something, in the order of the form; those to no question of it come last. */
export function sentAnswers(
  { t, language }: Words,
  dossier: Dossier,
  edition: Edition | undefined,
): Answer[] {
  const questions = edition === undefined ? [] : formQuestions(dossier, edition);
  const asked = new Map(questions.map((one) => [one.id, questionWords(t, language, one)]));
  const answers = dossier.answers ?? {};
  const others = Object.keys(answers).filter((id) => !asked.has(id));
  return [...asked.keys(), ...others].flatMap((id) => {
    const text = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const own = dossier.questions?.find((one) => one.id === id);
    const label = asked.get(id) ?? otherQuestionWords(t, language, id, own);
    return text !== undefined && hasWords(text)
      ? [{ id, label, text, isAsked: asked.has(id) }]
      : [];
  });
}

/** Each letter and how it stood: « Lettre de soutien : Commune de Tétouan. Signée, le 3 mars 2022 ». */
export function sentLetters({ t, f, language }: Words, dossier: Dossier): string[] {
  const line = (
    kind: 'support-letter' | 'endorsement-letter',
    name: string,
    { status, on }: { status: Endorsement['letter']; on: string | undefined },
  ) =>
    t('follow.sent.letter', {
      letter: t(`follow.files.use.${kind}`, { name: isolated(name) }),
      state: t(`ask.letter.${status ?? 'unknown'}`),
      on: on === undefined ? 'none' : f.date(on),
    });
  return [
    ...dossier.jurisdictions.map((one) => {
      const { status, signedOn } = one.supportLetter ?? {};
      return line('support-letter', shortTitle(t, one, language), { status, on: signedOn });
    }),
    ...(dossier.endorsements ?? []).flatMap((one, index) => {
      if (!isSupporter(one)) return [];
      const name = organisationName(t, language, one, index + 1);
      return [line('endorsement-letter', name, { status: one.letter, on: one.signedOn })];
    }),
  ];
}

/** Each proof by its name in the register, with how many files it has. */
export const sentProofs = ({ t, language }: Words, { evidence = [] }: Dossier): string[] =>
  evidence.map((proof, index) =>
    t('follow.sent.proof', {
      name: isolated(proofName(t, language, proof, index + 1)),
      count: Object.keys(proof.files ?? {}).length,
    }),
  );
