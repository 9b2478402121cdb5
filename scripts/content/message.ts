import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralElement,
} from '@formatjs/icu-messageformat-parser';

/** What is compared between the languages of one message. */
export interface Message {
  /** names of its arguments, sorted */
  args: string[];
  /** the forms of each plural in it: `['one', 'other']` */
  plurals: string[][];
  /** its words, without arguments and marks of the format */
  words: string;
}

/** @throws SyntaxError when the text is not ICU MessageFormat */
export function readMessage(text: string): Message {
  const elements = [...walk(parse(text))];
  const args = elements.filter(hasArgument).map(({ value }) => value);
  return {
    args: [...new Set(args)].sort(),
    plurals: elements.filter(isCountedPlural).map(({ options }) => Object.keys(options)),
    words: elements.map((element) => (element.type === TYPE.literal ? element.value : '')).join(''),
  };
}

function* walk(elements: MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.tag) yield* walk(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const option of Object.values(element.options)) yield* walk(option.value);
  }
}

const hasArgument = (element: MessageFormatElement) =>
  element.type !== TYPE.literal && element.type !== TYPE.pound && element.type !== TYPE.tag;

const isCountedPlural = (element: MessageFormatElement): element is PluralElement =>
  element.type === TYPE.plural && element.pluralType === 'cardinal';
