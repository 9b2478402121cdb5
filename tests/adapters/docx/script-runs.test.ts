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

  it('hold an Arabic name with Latin words together in a French sentence, as one embedding', () => {
    expect(cut('avec \u2068مختبر Open Data Lab بكلية الحقوق\u2069, jointe', 'ltr')).toEqual([
      ['avec ', false],
      ['\u202Bمختبر \u200F', true],
      ['Open Data Lab', false],
      ['\u200F بكلية الحقوق\u202C', true],
      [', jointe', false],
    ]);
    expect(cut('مع \u2068Association الأمل de Tétouan\u2069 أيضا')).toEqual([
      ['مع ', true],
      ['\u202AAssociation \u200E', false],
      ['الأمل', true],
      ['\u200E de Tétouan\u202C', false],
      [' أيضا', true],
    ]);
  });

  it('leave a number alone in a French sentence to the French words', () => {
    expect(cut('Depuis quand : \u20682019\u2069', 'ltr')).toEqual([['Depuis quand : 2019', false]]);
  });

  it('keep a number after words of the other direction in the direction of the paragraph', () => {
    expect(cut('الناشر: \u2068Royaume du Maroc\u2069، 7 يوليوز 2015')).toEqual([
      ['الناشر: ', true],
      ['Royaume du Maroc', false],
      ['\u200F، 7 يوليوز 2015', true],
    ]);
    expect(cut('avec \u2068جمعية\u2069, 7 juillet', 'ltr')).toEqual([
      ['avec ', false],
      ['جمعية', true],
      ['\u200E, 7 juillet', false],
    ]);
  });

  it('hold it together where its style changes', () => {
    const runs = [
      { text: 'avec \u2068' },
      { text: 'مختبر Open ', bold: true as const },
      { text: 'Data هنا\u2069.' },
    ];
    expect(scriptRuns(runs, 'ltr').map(({ text }) => text)).toEqual([
      'avec ',
      '\u202Bمختبر \u200F',
      'Open ',
      'Data',
      '\u200F هنا\u202C',
      '.',
    ]);
  });

  it('hold an Arabic file name and its ending together in a French sentence', () => {
    expect(cut('copie : \u2068رسالة الدعم (نسخة).pdf\u2069, jointe', 'ltr')).toEqual([
      ['copie : ', false],
      ['\u202Bرسالة الدعم (نسخة).\u200F', true],
      ['pdf\u202C, jointe', false],
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
