import type { MessageKey } from '../../adapters/i18n';

type ExampleKey = Extract<MessageKey, `form.examples.${string}`>;

/** Questions with an example answer; the compiler holds the list to the texts. */
const examples: Readonly<Record<ExampleKey, true>> = {
  'form.examples.identity': true,
  'form.examples.head': true,
  'form.examples.focal-point': true,
  'form.examples.partner': true,
  'form.examples.why': true,
  'form.examples.ambition': true,
  'form.examples.track-record': true,
  'form.examples.capacity': true,
  'form.examples.mechanisms': true,
  'form.examples.benefit': true,
  'form.examples.contribution': true,
  'form.examples.coordination': true,
  'form.examples.themes': true,
  'form.examples.spread': true,
  'form.examples.term': true,
  'form.examples.declaration': true,
};

/** The example answer to a question; none to one that a person added. */
export function exampleOf(question: string): ExampleKey | undefined {
  const key = `form.examples.${question}`;
  return Object.hasOwn(examples, key) ? (key as ExampleKey) : undefined;
}
