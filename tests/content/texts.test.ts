import { describe, expect, it } from 'vitest';
import ar from '../../src/adapters/i18n/messages-ar-pages';
import fr from '../../src/adapters/i18n/messages-fr-pages';
import { readContent } from '../../scripts/content/read-content';

const { texts } = readContent(`${import.meta.dirname}/../..`);

describe('the words of the rules', () => {
  it('say the rule of the sixteen months in the official words', () => {
    expect(ar.criteria['mandate-16-months'].rule).toBe(
      'يجب أن يبقى 16\u00a0شهرا على الأقل من الفترة الانتدابية للمجلس في اليوم المرجعي.',
    );
    expect(fr.criteria['mandate-16-months'].rule).toBe(
      'Au jour de référence, il doit rester au moins 16\u00a0mois de mandat au conseil.',
    );
  });

  it('name the two letters as the administration does', () => {
    expect(ar.criteria['head-support-letter'].name).toBe('رسالة دعم من رئيس(ة) المجلس');
    expect(ar.criteria['non-government-endorsement'].name).toBe('رسالة تزكية من هيئة غير حكومية');
    expect(fr.criteria['non-government-endorsement'].name).toContain('Lettre de recommandation');
  });

  it('say plainly that no next call is announced, and that the guide gives advice', () => {
    expect(ar.editions['ogp-local-next'].note).toContain('لم يصدر أي إعلان جديد إلى حد علمنا');
    expect(fr.editions['ogp-local-next'].note).toContain('Aucun nouvel appel n’est annoncé');
    expect(fr.criteria['head-support-letter'].guide).toContain('conseille trois pages');
  });
});

describe('the Arabic texts', () => {
  it.each([
    ['another name for open government', /الحكومة المفتوحة|حكومة مفتوحة/],
    ['digits that Morocco does not use', /[٠-٩۰-۹]/],
    ['month names of the Middle East', /نوفمبر|سبتمبر|ديسمبر|يوليو(?!ز)|أغسطس|مايو/],
    ['Latin commas or question marks', /[؀-ۿ][,;?]/],
  ])('hold no %s', (_, unwanted) => {
    const found = [...texts.ar].filter(([, text]) => unwanted.test(String(text)));
    expect(found).toEqual([]);
  });
});

describe('the French texts', () => {
  it('keep signs of two parts on the line of the word before', () => {
    const found = [...texts.fr].filter(([, text]) =>
      / [;:?!»]|« |[A-Za-zé][?!;]/.test(String(text)),
    );
    expect(found).toEqual([]);
  });

  it('use the curly apostrophe, which ICU does not take for a quotation', () => {
    const found = [...texts.fr, ...texts.en].filter(([, text]) => String(text).includes("'"));
    expect(found).toEqual([]);
  });
});
