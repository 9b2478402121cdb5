import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../../src/adapters/docx/script-runs';

const cut = (text: string, direction: 'rtl' | 'ltr' = 'rtl') =>
  scriptRuns([{ text }], direction).map((run) => [run.text, run.isRtl]);

describe('the runs of a paragraph', () => {
  it('are cut where Arabic gives way to Latin letters, and back', () => {
    expect(cut('منصة OpenData نموذجا')).toEqual([
      ['منصة ', true],
      ['OpenData', false],
      [' نموذجا', true],
    ]);
    expect(cut('le mot برنامج est arabe', 'ltr')).toEqual([
      ['le mot ', false],
      ['برنامج', true],
      [' est arabe', false],
    ]);
  });

  it.each(['في 20 فبراير 2029.', 'نشرنا 3,5 % و260 000 درهم', '(خمس جمعيات)'])(
    'are one where there are only numbers and signs in the Arabic: %s',
    (text) => {
      expect(cut(text)).toEqual([[text, true]]);
    },
  );

  it('leave the brackets around Latin words to the direction of the paragraph', () => {
    expect(cut('الشراكة (OGP)، ثم')).toEqual([
      ['الشراكة (', true],
      ['OGP', false],
      [')، ثم', true],
    ]);
  });

  it('keep with them the signs at the edge of what was isolated, in every program', () => {
    expect(cut('العنوان: \u2068Que dire\u202F?\u2069، ثم')).toEqual([
      ['العنوان: ', true],
      ['Que dire\u202F?\u200E', false],
      ['، ثم', true],
    ]);
    expect(cut('titre : \u20681) برنامج!\u2069', 'ltr')).toEqual([
      ['titre : ', false],
      ['\u200F1) برنامج!\u200F', true],
    ]);
  });

  it('leave the full stop after Arabic words to a French sentence', () => {
    expect(cut('le mot برنامج.', 'ltr')).toEqual([
      ['le mot ', false],
      ['برنامج', true],
      ['.', false],
    ]);
  });

  it('leave the dot of an Arabic file name to its ending in a French sentence', () => {
    expect(cut('copie : \u2068رسالة الدعم (نسخة).pdf\u2069, jointe', 'ltr')).toEqual([
      ['copie : ', false],
      ['رسالة الدعم (نسخة)\u200F', true],
      ['.pdf, jointe', false],
    ]);
    expect(cut('نسخة: رسالة الدعم.pdf')).toEqual([
      ['نسخة: رسالة الدعم.', true],
      ['pdf', false],
    ]);
  });

  it('keep their styles, and join where neither style nor direction changes', () => {
    const runs = [
      { text: 'ندعم ' },
      { text: 'بقوة' },
      { text: ' هذا', bold: true as const },
      { text: '[يجب]', isGap: true as const },
    ];
    expect(scriptRuns(runs, 'rtl')).toEqual([
      { text: 'ندعم بقوة', isRtl: true },
      { text: ' هذا', isRtl: true, bold: true },
      { text: '[يجب]', isRtl: true, isGap: true },
    ]);
  });

  it('say every word in its order, and nothing that XML has no place for', () => {
    const piece = fc.constantFrom('برنامج', 'OGP', ' ', '2029', '(', ')', '،', '\u2068', '\u2069');
    const wild = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, wild), { maxLength: 12 }),
        fc.constantFrom('rtl', 'ltr'),
        (parts, direction) => {
          const said = scriptRuns(
            parts.map((text) => ({ text })),
            direction,
          )
            .map(({ text }) => text)
            .join('');
          expect(said).not.toMatch(/[^\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
          const kept = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
          expect(kept(said)).toBe(kept(parts.join('')));
        },
      ),
    );
  });
});
