import { describe, expect, it } from 'vitest';
import { isolate, piecesOf } from '../../../src/ui/shell/isolate';

describe('what a person typed, inside a sentence', () => {
  it('is told apart from the words around it', () => {
    expect(piecesOf(`Lettre de ${isolate('جمعية.')} signée`)).toEqual([
      { text: 'Lettre de ', isTyped: false },
      { text: 'جمعية.', isTyped: true },
      { text: ' signée', isTyped: false },
    ]);
  });

  it('cannot break out of its mark', () => {
    const [piece, ...others] = piecesOf(isolate('a\u2069b\u2068c'));
    expect(piece).toEqual({ text: 'abc', isTyped: true });
    expect(others).toEqual([]);
  });

  it('may be absent', () => {
    expect(piecesOf('Oui')).toEqual([{ text: 'Oui', isTyped: false }]);
  });
});
