import { factsOf } from '../../domain/letters/letter-facts';
import type { LetterFact } from '../../domain/letters/letter-fact';
import { inScript } from './in-script';
import type { LetterSubject } from './letter-input';
import type { LogoState } from './logo-on-device.svelte';
import { paperSender, type PaperSender } from './sender';

/** What a letter lacks on paper; those of `sender` have words `paper.lacks.<what>`. */
export type PaperLack =
  | { kind: 'fact'; fact: LetterFact }
  | { kind: 'sender'; what: 'place' | 'signatory' | 'function' | 'delegation' }
  | { kind: 'sender'; what: 'arabic-name' | 'latin-name' }
  | { kind: 'logo'; what: 'logo-absent' | 'logo-unreadable' };

/** What stays dotted, marked or empty on the paper, in the order of the page. */
export function paperLacks(
  subject: Omit<LetterSubject, 'logo'>,
  logo: LogoState['is'],
): PaperLack[] {
  const { dossier, letterId, edition, language, today, lines } = subject;
  const sender = paperSender(dossier, letterId);
  if (sender === undefined) return [];
  const named = new Set(
    lines.flatMap(({ parts }) => parts.flatMap((part) => ('fact' in part ? part.fact : []))),
  );
  const facts = factsOf(dossier, edition, letterId, language, today).filter(
    ({ name, value }) => value === undefined && named.has(name),
  );
  return [
    ...ofSender(sender, subject),
    ...(logo === 'absent' || logo === 'unreadable'
      ? [{ kind: 'logo', what: `logo-${logo}` } as const]
      : []),
    ...facts.map((fact): PaperLack => ({ kind: 'fact', fact })),
  ];
}

function ofSender(
  { name, place, signatory, signedBy, delegation }: PaperSender,
  { language }: Pick<LetterSubject, 'language'>,
): PaperLack[] {
  const lacks = [
    ['arabic-name', inScript(name, 'ar') === ''],
    ['latin-name', inScript(name, 'fr') === ''],
    ['place', inScript(place, language) === ''],
    ['function', inScript(signatory?.function, language) === ''],
    ['signatory', inScript(signatory?.name, language) === ''],
    ['delegation', signedBy === 'delegate' && inScript(delegation, language) === ''],
  ] as const;
  return lacks.flatMap(([what, isLacking]) => (isLacking ? { kind: 'sender', what } : []));
}
