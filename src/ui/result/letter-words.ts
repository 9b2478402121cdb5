import type { CriterionResult } from '../../domain/assessment/assessment';
import { supportersOf } from '../../domain/dossier/stakeholders';
import { readFacts } from './facts';
import type { CriterionWords, Words } from './words';

const letterStates = [
  'missing',
  'unsigned',
  'withoutDelegation',
  'signedBefore',
  'unknown',
  'signed',
] as const;
const keyOf = {
  missing: 'missing',
  unsigned: 'unsigned',
  withoutDelegation: 'without-delegation',
  signedBefore: 'signed-before',
  unknown: 'unknown',
  signed: 'signed',
} as const;

export function supportLetterWords(result: CriterionResult, words: Words): CriterionWords {
  const { t, dossier } = words;
  const facts = readFacts(result.facts);
  const isJoint = dossier.jurisdictions.length > 1;
  const states = letterStates.filter((state) => facts.texts(state).length > 0);
  const sentences = states.map((state) =>
    isJoint
      ? t(`result.support-letter.joint.${keyOf[state]}`, {
          collectivities: words.collectivities(facts.texts(state)),
          count: facts.texts(state).length,
        })
      : t(`result.support-letter.${keyOf[state]}`),
  );
  const signed = t('result.support-letter.count', {
    signed: facts.texts('signed').length,
    count: dossier.jurisdictions.length,
  });
  return {
    answer: sentences.length > 0 ? sentences : [t('result.answer.none')],
    value: isJoint
      ? [signed, ...sentences.slice(0, states.includes('signed') ? -1 : undefined)]
      : [signed],
    ifMet: result.status === 'met' ? [t('result.support-letter.if-met')] : [],
  };
}

export function endorsementWords(result: CriterionResult, words: Words): CriterionWords {
  const { t, f, dossier } = words;
  const facts = readFacts(result.facts);
  const named = (ids: readonly string[]) => f.list(ids.map(words.organisation));
  const list = supportersOf(dossier) ?? [];
  const signed = facts.texts('signed');
  const unsigned = facts.texts('unsigned');
  const toConfirm = facts.texts('kindToConfirm');
  const letters = list.map((one) =>
    t(`result.endorsement.letter.${one.letter ?? 'unknown'}`, {
      organisation: words.organisation(one.id),
    }),
  );
  return {
    answer:
      letters.length > 0
        ? letters
        : [facts.isTrue('asked') ? t('result.endorsement.none') : t('result.answer.none')],
    value: [
      t('result.endorsement.count', { count: signed.length, required: facts.number('required') }),
      ...(unsigned.length > 0
        ? [t('result.endorsement.unsigned', { organisations: named(unsigned) })]
        : []),
      ...(toConfirm.length > 0
        ? [t('result.endorsement.kind-to-confirm', { organisations: named(toConfirm) })]
        : []),
    ],
    ifMet: result.status === 'met' ? [t('result.endorsement.if-met')] : [],
  };
}
