import type { Locale } from '../../../../src/adapters/i18n';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { assemble, takeApart } from '../../../../src/domain/dossier/fields';

/** Texts of one line that a person writes in no language. */
const plainTexts = /\/(reference|since|by|contact|pages|link|receipt|name|role)$/;

const languages: readonly string[] = ['ar', 'fr', 'en'];
const lastOf = (field: string) => field.split('/').at(-1) ?? '';
const isInLanguage = (field: string) => languages.includes(lastOf(field));

interface Marked {
  dossier: Dossier;
  /** of each text: the words that stand in its languages, one of which has to be printed */
  texts: ReadonlyMap<string, Partial<Record<Locale | 'plain', string>>>;
}

/**
 * The dossier with a word in the place of every text somebody wrote, that stands nowhere else.
 *
 * @param isKept - whether a text keeps one of its languages; one of them always stays
 */
export function marked(dossier: Dossier, isKept: (place: number) => boolean = () => true): Marked {
  const texts = new Map<string, Partial<Record<Locale | 'plain', string>>>();
  const fields = new Map(takeApart(dossier));
  let place = 0;
  for (const [field, value] of [...fields]) {
    if (typeof value !== 'string' || !(isInLanguage(field) || plainTexts.test(field))) continue;
    const language = isInLanguage(field) ? (lastOf(field) as Locale) : 'plain';
    const text = language === 'plain' ? field : field.slice(0, -lastOf(field).length - 1);
    const known = texts.get(text);
    place += 1;
    if (known !== undefined && !isKept(place)) {
      fields.delete(field);
      continue;
    }
    const word = `mot${String(place)}x`;
    texts.set(text, { ...known, [language]: word });
    fields.set(field, word);
  }
  return { dossier: assemble(fields), texts };
}

/** What is counted or dated in a list, and is said as it stands. */
const counted = /\/attendance\/|^projects\/[^/]+\/budget$/;
const dated =
  /^(?!jurisdictions|plannedMandate|call|decision|schedule).*(On|\/on|validUntil|replyBy)$/;

/** The dossier with days and numbers that stand nowhere else in it. */
export function withOwnDays(dossier: Dossier): Dossier {
  const first = Temporal.PlainDate.from('2001-01-01');
  let place = 0;
  return assemble(
    new Map(
      [...takeApart(dossier)].map(([field, value]) => {
        place += 1;
        if (typeof value === 'number' && counted.test(field)) return [field, 1_000 + place];
        const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
        return isDay && dated.test(field)
          ? [field, first.add({ days: place }).toString()]
          : [field, value];
      }),
    ),
  );
}
