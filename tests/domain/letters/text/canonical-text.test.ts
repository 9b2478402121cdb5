import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../../src/domain/letters/text/canonical-text';
import type { Line, Part } from '../../../../src/domain/letters/text/letter-text';
import { plainText } from '../../../../src/domain/letters/text/plain';

const line = (text: string, more: Partial<Line> = {}): Line => ({
  kind: 'paragraph',
  parts: [{ text }],
  ...more,
});

const facts = (values: Record<string, string>) => (name: string) => values[name];

const none = facts({});

const letter: Line[] = [
  line('Objet', { kind: 'heading' }),
  { kind: 'bullet', parts: [{ text: 'La ' }, { fact: 'collectivity' }] },
];

describe('the text that somebody endorses', () => {
  test('is the kind and the words of each line, with the facts in place', () => {
    expect(canonicalText(letter, facts({ collectivity: 'commune de Tétouan' }))).toBe(
      'heading\tObjet\nbullet\tLa commune de Tétouan\n',
    );
  });

  test.each<[string, Line[]]>([
    [
      'bold and italic',
      [
        {
          kind: 'paragraph',
          parts: [
            { text: 'a', bold: true },
            { text: 'é', italic: true },
          ],
        },
      ],
    ],
    ['a direction', [line('aé', { direction: 'rtl' })]],
    ['what is ticked', [line('aé', { says: ['means'] })]],
    ['empty lines', [line(' '), line('aé'), { kind: 'bullet', parts: [] }]],
    ['gaps at the ends of a line', [line(' aé  ')]],
    ['accents written as signs of their own', [line('ae\u0301')]],
  ])('is not changed by %s', (_what, lines) => {
    expect(canonicalText(lines, none)).toBe(canonicalText([line('aé')], none));
  });

  test.each<[string, Line[]]>([
    ['a letter', [line('b')]],
    ['capitals', [line('A')]],
    ['a gap between words', [line('a ')].concat(line('b'))],
    ['the kind of a line', [line('a', { kind: 'heading' })]],
    ['a line split in two', [line('a'), line('a')]],
    ['a fact that has come', [{ kind: 'paragraph', parts: [{ text: 'a' }, { fact: 'edition' }] }]],
  ])('is changed by %s', (_what, lines) => {
    expect(canonicalText(lines, facts({ edition: '2023' }))).not.toBe(
      canonicalText([line('a')], none),
    );
  });

  test('changes with a fact, and lacks what the dossier lacks', () => {
    expect(canonicalText(letter, facts({ collectivity: 'commune' }))).not.toBe(
      canonicalText(letter, none),
    );
    expect(canonicalText(letter, none)).toBe('heading\tObjet\nbullet\tLa\n');
  });

  test('cannot be imitated by the words of another kind of line', () => {
    const imitated = line('bullet\tLa');
    expect(canonicalText([imitated], none)).not.toBe(
      canonicalText([line('La', { kind: 'bullet' })], none),
    );
  });
});

test('the plain text has the words alone, a line each', () => {
  const styled: Part[] = [{ text: 'Nous ' }, { text: 'aidons', bold: true }];
  expect(
    plainText([...letter, { kind: 'number', parts: styled }], facts({ collectivity: 'commune' })),
  ).toBe('Objet\nLa commune\nNous aidons');
});
