import type { Jurisdiction } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import type { Facts, Mending } from '../../domain/plan/mending';
import type { Fault } from '../answers/attempt.svelte';
import { idOf } from '../answers/dossier-value';
import { isolated, shortTitle } from '../fields/item-words';
import { draftChoice, draftField } from './closing-draft';
import { readDay, type Closing } from './read-day';

interface Read {
  faults: Fault[];
  facts: Facts;
}

const fault = (id: string, code: string, message: string): Fault => ({
  id: idOf(id),
  code,
  message,
});

/** A criterion that a confirmation meets. */
export function readAnswer(
  { t, dossier, action }: Closing,
  field: 'support' | 'official' | 'onlyFile',
): Read {
  if (draftChoice(dossier, action, field) === 'yes') return { faults: [], facts: {} };
  const message = t('plan.fault.confirm', { fact: t(`plan.close.fact.${field}`) });
  return { faults: [fault(draftField(action, field), 'unconfirmed', message)], facts: {} };
}

/** What a thing of one collectivity is called, where there are several. */
const nameOf = ({ t }: Closing, name: string, council: Jurisdiction, isOneOfSeveral: boolean) =>
  isOneOfSeveral ? t('ask.fields.of', { item: isolated(shortTitle(t, council)), name }) : name;

/** The letter of each collectivity that lacks one: who signed it, and when. */
export function readLetters(closing: Closing, ids: readonly string[]): Read {
  const { t, f, dossier, action } = closing;
  const councils = dossier.jurisdictions.filter(({ id }) => ids.includes(id));
  const read = councils.map((council) => {
    const { id, supportLetter, mandate } = council;
    const name = nameOf(closing, t('plan.close.fact.signed-on'), council, ids.length > 1);
    const day = readDay(closing, `${id}/signedOn`, { name, preset: supportLetter?.signedOn });
    const said = draftChoice(dossier, action, `${id}/signedBy`) ?? supportLetter?.signedBy;
    const signedBy: 'president' | 'delegate' | undefined =
      said === 'president' || said === 'delegate' ? said : undefined;
    const started = mandate?.startedOn;
    const at = draftField(action, `${id}/signedOn`);
    const faults = [
      ...(signedBy === undefined
        ? [fault(draftField(action, `${id}/signedBy`), 'signed-by', t('plan.fault.signed-by'))]
        : []),
      ...(signedBy === 'delegate' && !hasWords(supportLetter?.delegation)
        ? [
            fault(
              `jurisdictions/${id}/supportLetter/delegation/ar`,
              'delegation',
              t('plan.fault.delegation'),
            ),
          ]
        : []),
      ...day.faults,
      ...(day.day !== undefined && started !== undefined && day.day < started
        ? [fault(at, 'before', t('plan.fault.before-council', { name, date: f.date(started) }))]
        : []),
    ];
    return { id, signedBy, signedOn: day.day, faults };
  });
  const letters: NonNullable<Facts['letters']> = Object.fromEntries(
    read.flatMap(({ id, signedBy, signedOn }) =>
      signedBy === undefined || signedOn === undefined
        ? []
        : [[id, { signedBy, signedOn }] as const],
    ),
  );
  return { faults: read.flatMap(({ faults }) => faults), facts: { letters } };
}

/** The end of the mandate of each collectivity that lacks it. */
export function readMandates(closing: Closing, ids: readonly string[]): Read {
  const councils = closing.dossier.jurisdictions.filter(({ id }) => ids.includes(id));
  const read = councils.map((council) => {
    const name = nameOf(closing, closing.t('plan.close.fact.mandate'), council, ids.length > 1);
    const asked = { name, mayLieAhead: true };
    return { id: council.id, ...readDay(closing, `${council.id}/endsOn`, asked) };
  });
  const mandates = Object.fromEntries(
    read.flatMap(({ id, day }) => (day === undefined ? [] : [[id, day]])),
  );
  return { faults: read.flatMap(({ faults }) => faults), facts: { mandates } };
}

/** Which organisation of the register has signed, and when. */
export function readEndorsement(closing: Closing): Read {
  const { t, dossier, action } = closing;
  const chosen = draftChoice(dossier, action, 'organisation');
  const one = dossier.endorsements?.find(({ id }) => id === chosen);
  const name = t('plan.close.fact.signed-on');
  const day = readDay(closing, 'signedOn', { name, preset: one?.signedOn });
  if (one === undefined) {
    const none = fault(draftField(action, 'organisation'), 'none', t('plan.fault.organisation'));
    return { faults: [none, ...day.faults], facts: {} };
  }
  const base = `endorsements/${one.id}`;
  const faults = [
    ...(hasWords(one.organisation)
      ? []
      : [fault(`${base}/organisation/ar`, 'no-name', t('plan.fault.organisation-name'))]),
    ...(one.kind === undefined ? [fault(`${base}/kind`, 'no-kind', t('plan.fault.kind'))] : []),
    ...day.faults,
  ];
  const facts = day.day === undefined ? {} : { endorsement: { id: one.id, signedOn: day.day } };
  return { faults, facts };
}

/** What was done, and on which day that counts. */
export function readStep(closing: Closing, { from, to }: Extract<Mending, { by: 'step' }>): Read {
  const { t, f, dossier, action } = closing;
  const chosen = draftChoice(dossier, action, 'step');
  const step = dossier.trackRecord?.find(({ id }) => id === chosen);
  const name = t('plan.close.fact.step-on');
  const { day, faults } = readDay(closing, 'stepOn', { name });
  if (step === undefined) {
    const none = fault(draftField(action, 'step'), 'none', t('plan.fault.step'));
    return { faults: [none, ...faults], facts: {} };
  }
  const isOutside = day !== undefined && (day < from || day > to);
  const window = { name, from: f.date(from), to: f.date(to) };
  const all = [
    ...(hasWords(step.what)
      ? []
      : [fault(`trackRecord/${step.id}/what/ar`, 'no-words', t('plan.fault.step-words'))]),
    ...faults,
    ...(isOutside
      ? [fault(draftField(action, 'stepOn'), 'outside', t('plan.fault.outside', window))]
      : []),
  ];
  return { faults: all, facts: day === undefined ? {} : { step: { id: step.id, on: day } } };
}
