// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/domain/letters/text/plain';
import { linesOf } from '../../../src/adapters/editor/lines';
import { linesOfHtml } from '../../../src/adapters/editor/paste/html-lines';
import {
  docLinesOf,
  linesOfPlain,
  pasteLines,
} from '../../../src/adapters/editor/paste/paste-lines';
import { newText, plainEditor } from './plain-editor';

const read = (html: string) =>
  linesOfHtml(html).map(({ kind, direction, parts }) => {
    const words = parts.map((part) =>
      'fact' in part
        ? `{${part.fact}}`
        : `${part.bold ? '*' : ''}${part.italic ? '/' : ''}${part.text}${part.italic ? '/' : ''}${part.bold ? '*' : ''}`,
    );
    return `${kind}${direction ? ` ${direction}` : ''}: ${words.join('')}`;
  });

describe('what is pasted', () => {
  it.each<[string, string, string[]]>([
    [
      'of a page: its paragraphs, headings, lists, bold and italic',
      '<h2>Title</h2><p>One <b>two</b> <em>three</em></p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
      ['heading: Title', 'paragraph: One *two* /three/', 'bullet: a', 'bullet: b', 'number: c'],
    ],
    [
      'of Word: its lists are paragraphs with their marks in the words',
      `<p class=MsoNormal style='color:red'>One<o:p></o:p></p>
       <p class=MsoNormal><o:p>&nbsp;</o:p></p>
       <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>a</p>
       <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>12.<span>&nbsp;</span></span>b</p>
       <p class=MsoTitle>T</p><span style='mso-element:comment'>[A1] no</span><a class=msocomanchor>[A1]</a>`,
      ['paragraph: One', 'bullet: a', 'number: b', 'heading: T'],
    ],
    [
      'of LibreOffice: fonts and colours go, direction stays',
      '<p dir="rtl" style="line-height: 100%"><font color="#c00"><font face="Amiri"><b>أولا</b></font></font> نص</p>',
      ['paragraph rtl: *أولا* نص'],
    ],
    [
      'of Google Docs: bold is a style, and the bold around everything is none',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">a</span><span style="font-weight:400;font-style:italic">b</span></p></b>',
      ['paragraph ltr: *a*/b/'],
    ],
    [
      'of a table: a row is a line',
      '<table><tr><th>Name</th><th>Year</th></tr><tr><td><p>Ben Guerir</p></td><td>2023</td></tr></table>',
      ['paragraph: Name | Year', 'paragraph: Ben Guerir | 2023'],
    ],
    [
      'of a table that only holds the page together: its paragraphs',
      '<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
    ],
    [
      'without pictures, programs, styles, hidden words, controls and what a review struck out',
      '<p>a<img src="https://x.test/p.gif" alt="logo"><script>b()</script><style>c{}</style><span style="display:none">d</span><del>e</del><input value=f><svg><text>g</text></svg><a href="https://x.test/?id=7">h</a></p><iframe srcdoc="i"></iframe>',
      ['paragraph: ah'],
    ],
    [
      'with its line breaks',
      '<p>a<br>b<br><br>c</p>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c'],
    ],
    [
      'with spaces as a page shows them',
      '<p>\n  a\n   b </p> <div> c</div>',
      ['paragraph: a b', 'paragraph: c'],
    ],
    ['with no-break spaces inside the words', '<p>« a » : 7 km</p>', ['paragraph: « a » : 7 km']],
    [
      'of a list in a list: all on one level',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      ['bullet: a', 'number: b', 'bullet: c'],
    ],
    [
      'with paragraphs in its items',
      '<ol><li><p>a</p></li><li><p>b</p></li></ol>',
      ['number: a', 'number: b'],
    ],
    [
      'with facts that were copied from a letter',
      '<p>x <span data-fact="budget">9</span> <span data-fact="Not a name">y</span></p>',
      ['paragraph: x {budget} y'],
    ],
    [
      'with a style in its own words',
      '<p>on style= and "style" = x</p>',
      ['paragraph: on style= and "style" = x'],
    ],
    [
      'without signs that are no words',
      '<p>a\u200Bb\u202Ec\u2066d\u00ADe\uFFFCf\u{E0041}g</p>',
      ['paragraph: abcdefg'],
    ],
    [
      'with the joiners that words need',
      '<p>می\u200Cخواهم \u200Fa</p>',
      ['paragraph: می\u200Cخواهم \u200Fa'],
    ],
    ['of nothing', '<p> </p><div>&nbsp;</div>', []],
  ])('comes %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('survives a thousand boxes in one another, with all of its words', () => {
    expect(
      plainText(linesOfHtml(`${'<div>'.repeat(1000)}deep${'</div>'.repeat(1000)}`), () => ''),
    ).toBe('deep');
  });

  it('as plain text is a paragraph for each line that has words', () => {
    expect(plainText(linesOfPlain('a\r\n\r\n  b\tc \u2028d\n'), () => '')).toBe('a\nb c\nd');
  });
});

const pasted = (words: string, place: number, html: string, until = place) => {
  const text = newText();
  text.insert(0, words);
  const editor = plainEditor(text);
  editor.select(place, until);
  editor.act(pasteLines(editor.state, docLinesOf(linesOfHtml(html), 'rtl')));
  editor.type('^');
  return linesOf(editor.state.doc).map(
    ({ kind, direction, content }) =>
      `${kind}${direction ?? ''}: ${content.textBetween(0, content.size)}`,
  );
};

describe('where it goes', () => {
  it.each<[string, string[]]>([
    ['<p>x</p>', ['paragraph: ax^b', 'paragraph: cd']],
    ['<ul><li>x</li></ul>', ['paragraph: ax^b', 'paragraph: cd']],
    ['<p>x</p><ul><li>y</li></ul>', ['paragraph: ax', 'bullet: y^b', 'paragraph: cd']],
    [
      '<p>x</p><p>y</p><p>z</p>',
      ['paragraph: ax', 'paragraph: y', 'paragraph: z^b', 'paragraph: cd'],
    ],
  ])('within a line, its first line goes on that line: %s', (html, expected) => {
    expect(pasted('ab\ncd\n', 1, html)).toEqual(expected);
  });

  it('into an empty line it is what it was', () => {
    expect(pasted('\ncd\n', 0, '<h1>x</h1><p dir="ltr">y</p><p dir="rtl">z</p>')).toEqual([
      'heading: x',
      'paragraphltr: y',
      'paragraph: z^',
      'paragraph: cd',
    ]);
  });

  it('takes the place of what is selected', () => {
    expect(pasted('ab\ncd\n', 1, '<p>x</p>', 4)).toEqual(['paragraph: ax^d']);
  });
});
