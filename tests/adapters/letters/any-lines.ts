import fc from 'fast-check';
import type { Line, Part } from '../../../src/domain/letters/text/letter-text';
import { normalLines } from '../../../src/domain/letters/text/normal-lines';

/** Words of the three languages, and signs that take two units of UTF-16 with shared halves. */
const words = fc.constantFrom(
  ...[
    'la',
    'la ',
    'commune',
    ' ',
    'a',
    'aa',
    'الجماعة',
    ' ترابية',
    '،',
    '😀',
    '😁',
    '🙀',
    '𐍈',
    'é',
    'e\u0301',
    '.',
  ],
);

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ text: words, bold: flag(), italic: flag() }).map(stripped) },
  { weight: 1, arbitrary: fc.constantFrom('collectivity', 'edition').map((fact) => ({ fact })) },
);

function flag(): fc.Arbitrary<true | undefined> {
  return fc.constantFrom(undefined, undefined, undefined, true as const);
}

function stripped({
  text,
  bold,
  italic,
}: {
  text: string;
  bold: true | undefined;
  italic: true | undefined;
}) {
  return { text, ...(bold && { bold }), ...(italic && { italic }) };
}

const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'bullet', 'number'),
  direction: fc.constantFrom(undefined, undefined, 'rtl', 'ltr'),
  says: fc.subarray(['means', 'purpose']),
  parts: fc.array(part, { maxLength: 6 }),
});

/** Lines as a letter keeps them. */
export const anyLines: fc.Arbitrary<Line[]> = fc.array(line, { maxLength: 6 }).map(normalLines);
