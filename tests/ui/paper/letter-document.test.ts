import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, List } from '../../../src/adapters/pdf/document';
import { layOutWith } from '../../../src/adapters/pdf/layout/lay-out';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import { letterDocument } from '../../../src/ui/paper/letter-document';
import { plainSetter } from '../../adapters/pdf/layout/plain-setter';
import { linesOn } from '../../adapters/pdf/layout/set';
import { png } from '../../adapters/pdf/pictures';
import { faultsIn } from '../../adapters/pdf/tags/check-structure';
import { letterIn } from './letters';

const says = (text: string, more: Partial<Line> = {}): Line => ({
  kind: 'paragraph',
  parts: [{ text }],
  ...more,
});
const documentOf = async (lines: Line[]) => letterDocument(await letterIn('fr', { lines }));
const isList = (block: Block): block is List => block.kind === 'list';

describe('the text of a letter as blocks', () => {
  it('has lists of items that follow one another, numbered on where only the direction changes', async () => {
    const { blocks } = await documentOf([
      says('a', { kind: 'bullet' }),
      says('b', { kind: 'number' }),
      says('c', { kind: 'number' }),
      says('د', { kind: 'number', direction: 'rtl' }),
      says('texte'),
      says('e', { kind: 'number' }),
    ]);
    const lists = blocks
      .filter(isList)
      .map(({ ordered, first, direction, items }) => [ordered, first, direction, items.length]);
    expect(lists).toEqual([
      [false, 1, 'ltr', 1],
      [true, 1, 'ltr', 2],
      [true, 3, 'rtl', 1],
      [true, 1, 'ltr', 1],
    ]);
  });

  it('shows what is missing in a colour of its own', async () => {
    const { blocks } = await documentOf([{ kind: 'paragraph', parts: [{ fact: 'budget' }] }]);
    expect(JSON.stringify(blocks)).toContain(
      '{"text":"[à compléter : Budget des projets]","ink":"alert","bold":true}',
    );
  });
});

describe('the head', () => {
  it.each(['ar', 'fr', 'en'] as const)(
    'in %s has Arabic at the right, Latin letters at the left, and the logo between',
    async (language) => {
      const document = letterDocument(await letterIn(language, { logo: png() }));
      const paged = layOutWith(document, plainSetter);
      const [lines] = linesOn(paged);
      const places = ['جماعة عين النور', 'Aïn Nour'].map((words) => {
        const line = lines!.find((one) => one.words.endsWith(words))!;
        return line.x + line.line.x;
      });
      const picture = paged.pages[0]!.contents.flatMap(({ marks }) => marks).find(
        (mark) => mark.kind === 'picture',
      );
      expect(places[0]).toBeGreaterThan(picture!.x + picture!.width);
      expect(places[1]).toBeLessThan(picture!.x);
      expect(faultsIn(paged)).toEqual([]);
    },
  );
});

it('a signature never stands on a page with no more of the text than its closing formula', async () => {
  const letter = await letterIn('fr');
  const paragraph = fc.nat({ max: 60 }).map((count) => says(`texte ${'mot '.repeat(count)}`));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 40 }), (paragraphs) => {
      const lines = [...paragraphs, says('formule')];
      const pages = linesOn(layOutWith(letterDocument({ ...letter, lines }), plainSetter));
      const words = pages.at(-1)!.map((line) => line.words);
      const signature = words.findIndex((one) => one.startsWith('Présidente'));
      expect(words[signature - 1]).toBe('formule');
      expect(words[signature - 2]).toMatch(/mot|texte/);
    }),
  );
});
