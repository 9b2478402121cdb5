import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newLetterDoc, stateOf } from '../../../src/adapters/letters/letter-doc';
import { dossierWith, letterOf } from './crafted';
import { codesOf, letterId, written } from './some-share';

const whole = stateOf(written().doc);

/** An update of a document that is nobody's letter. */
function updateOf(write: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array {
  const before = Y.encodeStateVector(doc);
  write(doc);
  return Y.encodeStateAsUpdate(doc, before);
}
const upTo = (depth: number): unknown => (depth === 0 ? 'end' : { in: upTo(depth - 1) });
const refusals = async (...updates: Uint8Array[]) =>
  codesOf(await dossierWith(letterOf(updates.map((update) => ({ update })))));

const seedAgain = newLetterDoc('endorsement');
seedAgain.clientID = 0;

describe('the bytes of a letter', () => {
  it('are accepted as they were written, in rows of one session or of several', async () => {
    const { rows } = written();
    expect(await refusals(...rows.map(({ update }) => update))).toEqual(['dossier']);
    expect(await refusals(whole, ...rows.map(({ update }) => update))).toEqual(['dossier']);
  });

  it.each([
    ['of the encoding that would read as an empty letter', Y.encodeStateAsUpdateV2(written().doc)],
    [
      'that wait for what is not there',
      updateOf((doc) => doc.getText('ar').insert(0, 'x'), copyOf()),
    ],
    ['that delete what is not there', deletionOnly()],
    ['with something left over', Uint8Array.from([...whole, 0])],
    ['cut short', whole.subarray(0, whole.length - 9)],
    ['of no letter at all', new TextEncoder().encode('%PDF-1.7 and so on')],
    ['without any', new Uint8Array()],
    ['that claim more than a computer holds', Uint8Array.from([1, 255, 255, 255, 255, 15, 1, 0])],
    ['with a part that letters have not', updateOf((doc) => doc.getText('notes').insert(0, 'x'))],
    [
      'with a tree in it',
      updateOf((doc) => doc.getText('ar').insertEmbed(0, new Y.XmlElement('script'))),
    ],
    ['with another document in it', updateOf((doc) => doc.getMap('authors').set('1', new Y.Doc()))],
    ['with bytes in it', updateOf((doc) => doc.getMap('authors').set('1', new Uint8Array(9)))],
    ['with a map in its map', updateOf((doc) => doc.getMap('authors').set('1', new Y.Map()))],
    [
      'with what is nested a thousand times',
      updateOf((doc) => doc.getText('ar').insertEmbed(0, upTo(1000) as object)),
    ],
    [
      'with a style of a megabyte',
      updateOf((doc) => doc.getText('ar').insert(0, 'x', { bold: 'b'.repeat(1_000_000) })),
    ],
    [
      'that go on where the template ends',
      updateOf((doc) => doc.getText('ar').insert(0, 'x'), seedAgain),
    ],
  ])('are refused by name: %s', async (_, update) => {
    expect(await refusals(update)).toEqual(['entry-unreadable']);
  });

  it('are refused where a letter is longer than any', async () => {
    const long = updateOf((doc) => doc.getText('ar').insert(0, 'x'.repeat(500_001)));
    expect(await refusals(long)).toEqual(['entry-too-long']);
  });

  it('are refused unread where they are more than any', async () => {
    const file = await dossierWith(letterOf([{ update: new Uint8Array(8_000_001) }]));
    expect(await codesOf(file)).toEqual(['entry-too-large']);
  });

  it('are refused where the letters together are more than any', async () => {
    const update = new Uint8Array(8_000_000);
    const letters = Array.from({ length: 13 }, (_, nth) =>
      letterOf([{ update }], {}, `endorsement-${String(nth)}`),
    );
    expect(await codesOf(await dossierWith(letters.flat()))).toEqual(['letters-too-long']);
  });
});

describe('what is said of a letter', () => {
  it.each([
    [
      'of rows that are longer than their bytes',
      letterOf([{ update: whole, size: whole.length + 1 }]),
    ],
    ['of rows that are shorter', letterOf([{ update: whole, size: whole.length - 1 }])],
    ['of less than nothing', letterOf([{ update: whole, size: -1 }])],
    [
      'of one row twice',
      letterOf([
        { update: whole, id: 'a' },
        { update: whole, id: 'a' },
      ]),
    ],
    ['of rows beside which there are other bytes', withMoreBytes()],
    ['with something more', letterOf([{ update: whole }], { note: 'staff' })],
    ['with the name of a row that is no name', letterOf([{ update: whole, id: '' }])],
    ['with a version of nobody', letterOf([{ update: whole }], { versions: [{ id: 'v' }] })],
    ['that is no JSON', [{ name: `letters/${letterId}.json`, content: new Blob(['{']) }]],
    [
      'nested too deep',
      [{ name: `letters/${letterId}.json`, content: new Blob(['['.repeat(1e6)]) }],
    ],
    ['and is not there', letterOf([{ update: whole }]).slice(1)],
  ])('is refused by name: %s', async (_, entries) => {
    expect(await codesOf(await dossierWith(entries))).toEqual(['entry-unreadable']);
  });
});

/** The letter somewhere else, further on. */
function copyOf(): Y.Doc {
  return newLetterDoc('endorsement', [stateOf(written('more').doc)]);
}

function withMoreBytes(): ReturnType<typeof letterOf> {
  const [json, ybin] = letterOf([{ update: whole }]);
  return [json!, { ...ybin!, content: new Blob([ybin!.content, 'unseen']) }];
}

function deletionOnly(): Uint8Array {
  const doc = copyOf();
  doc.getText('ar').insert(0, 'abc');
  return updateOf(() => doc.getText('ar').delete(0, 2), doc);
}
