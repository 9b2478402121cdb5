import { afterEach, describe, expect, it, vi } from 'vitest';
import { runHead, type RunningHead } from '../../../src/ui/shell/running-head';

const given: RunningHead = {
  of: ['جماعة تطوان', 'مثال'],
  title: 'لائحة المهام',
  printed: 'طُبعت يوم 22 نونبر 2026',
  pages: (page, all) => `الصفحة ${page} من ${all}`,
  direction: 'rtl',
};

/** What the style sheet of the running head says. */
function written(head: RunningHead): string {
  const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  runHead(head);
  return replace.mock.calls[0]?.[0] ?? '';
}

describe('the head and foot of each printed page', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    document.adoptedStyleSheets = [];
  });

  it('say whose page it is, what it is, when it was printed and its number', () => {
    const css = written(given);

    expect(css).toContain('@top-right { content: "\u2068جماعة تطوان\u2069 · \u2068مثال\u2069" }');
    expect(css).toContain('@top-left { content: "\u2068لائحة المهام\u2069" }');
    expect(css).toContain('@bottom-right { content: "طُبعت يوم 22 نونبر 2026" }');
    expect(css).toContain(
      '@bottom-left { content: "الصفحة " counter(page) " من " counter(pages) "" }',
    );
  });

  it('begin on the left in a language written from the left', () => {
    expect(written({ ...given, direction: 'ltr' })).toContain('@top-left { content: "\u2068جماعة');
  });

  it.each([
    ['a quotation mark', 'a"b', String.raw`a\"b`],
    ['a backslash', 'a\\b', String.raw`a\\b`],
    ['an end of line', 'a\nb', 'a b'],
    ['the end of a rule', '} * { display: none', '} * { display: none'],
    ['120 characters', 'é'.repeat(120), `${'é'.repeat(90)}…`],
  ])('hold a name with %s', (_, name, shown) => {
    expect(written({ ...given, of: [name] })).toContain(`"\u2068${shown}\u2069"`);
  });

  it('go with the paper', () => {
    const before = document.adoptedStyleSheets.length;

    const takeOut = runHead(given);
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);

    takeOut();
    expect(document.adoptedStyleSheets).toHaveLength(before);
  });
});
