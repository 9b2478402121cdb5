import { describe, expect, test } from 'vitest';
import { authorRuns, authorsOf, signWriting } from '../../../src/adapters/letters/authors';
import { newLetterDoc, textOf } from '../../../src/adapters/letters/letter-doc';
import { amina, copyOf, letterSaying, merged, write, youssef } from './people';

const runs = (doc: Parameters<typeof authorsOf>[0]) =>
  authorRuns(textOf(doc, 'fr')).map(({ text, fact, author, deleted }) => [
    fact ?? text,
    author?.name,
    deleted,
  ]);

describe('who wrote what', () => {
  test('is known of each word, of facts, and of what was deleted', () => {
    const here = letterSaying(['Nous venons']);
    const there = copyOf(here);
    write(there, youssef, [
      { kind: 'paragraph', parts: [{ text: 'Nous ne venons pas de ' }, { fact: 'collectivity' }] },
    ]);
    write(here, amina, ['Nous viendrons']);
    const all = runs(merged(here, there));
    expect(all).toContainEqual(['Nous ', 'Amina', false]);
    expect(all).toContainEqual(['ne ', 'Youssef', false]);
    expect(all).toContainEqual(['collectivity', 'Youssef', false]);
    expect(all.filter(([, , deleted]) => deleted)).toContainEqual(['en', 'Amina', true]);
  });

  test('has no name for the words of the template', () => {
    const [first] = authorRuns(textOf(newLetterDoc('endorsement'), 'fr'));
    expect(first).toMatchObject({ client: 0, deleted: false });
    expect(first).not.toHaveProperty('author');
  });
});

describe('signing', () => {
  test('is done once a session', () => {
    const doc = newLetterDoc('support');
    let sent = 0;
    doc.on('update', () => (sent += 1));
    for (let time = 0; time < 3; time += 1) signWriting(doc, amina);
    expect(sent).toBe(1);
    expect([...authorsOf(doc).values()]).toEqual([amina]);
  });

  test('leaves the words of the one before to them where somebody else goes on', () => {
    const doc = letterSaying(['Un']);
    const before = doc.clientID;
    write(doc, youssef, ['Un', 'deux']);
    expect(doc.clientID).not.toBe(before);
    expect(runs(doc)).toContainEqual(['Un', 'Amina', false]);
    expect(runs(doc)).toContainEqual(['\ndeux', 'Youssef', false]);
  });

  test('is read only where it is a name and a function', () => {
    const doc = newLetterDoc('support');
    doc.getMap('authors').set('5', { name: 'X' });
    doc.getMap('authors').set('__proto__', amina);
    doc.getMap('authors').set('6', amina);
    expect([...authorsOf(doc)]).toEqual([[6, amina]]);
  });
});
