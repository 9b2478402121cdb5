import type { LetterKind, LetterLanguage } from '../../../src/domain/dossier/letters';
import type { Line, Part } from '../../../src/domain/letters/text/letter-text';

const line = (...parts: (string | { fact: string })[]): Line => ({
  kind: 'paragraph',
  parts: parts.map((part): Part => (typeof part === 'string' ? { text: part } : part)),
});

const collectivity = { fact: 'collectivity' };
const edition = { fact: 'edition' };

/**
 * What the templates say. They are on people's devices, in the letters they have begun: a template can
 * never change, only a new kind of letter can have another one.
 */
export const seedSource: Record<LetterKind, Record<LetterLanguage, Line[]>> = {
  support: {
    ar: [
      line('تحية طيبة، وبعد،'),
      line(
        'يشرفني أن أوجه إليكم هذه الرسالة دعما لترشيح جماعتنا الترابية، ',
        collectivity,
        '، للبرنامج المحلي لشراكة الحكومة المنفتحة (',
        edition,
        ').',
      ),
      line(),
      line('وتفضلوا بقبول فائق عبارات التقدير والاحترام.'),
    ],
    fr: [
      line('Madame, Monsieur,'),
      line(
        'J’ai l’honneur de vous adresser la présente lettre de soutien à la candidature de notre collectivité territoriale, ',
        collectivity,
        ', au programme OGP Local (',
        edition,
        ').',
      ),
      line(),
      line('Je vous prie d’agréer, Madame, Monsieur, l’expression de ma haute considération.'),
    ],
    en: [
      line('Dear Sir or Madam,'),
      line(
        'I have the honour to send you this letter in support of the application of our territorial collectivity, ',
        collectivity,
        ', to the OGP Local programme (',
        edition,
        ').',
      ),
      line(),
      line('Yours faithfully,'),
    ],
  },
  endorsement: {
    ar: [line('تحية طيبة، وبعد،'), line(), line('وتفضلوا بقبول أصدق عبارات التقدير والاحترام.')],
    fr: [
      line('Madame, Monsieur,'),
      line(),
      line('Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.'),
    ],
    en: [line('Dear Sir or Madam,'), line(), line('Yours faithfully,')],
  },
};
