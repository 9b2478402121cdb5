import ar from '../../../locales/ar/format.json';
import en from '../../../locales/en/format.json';
import fr from '../../../locales/fr/format.json';
import { foldMonth, type MonthNames } from '../../domain/calendar/typed-date';

/** Names used elsewhere in the Arab world, which Moroccans type as well. */
const otherArabicNames: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي'],
  ['شباط', 'فيفري'],
  ['آذار'],
  ['نيسان', 'إبريل', 'أفريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'جوان', 'يونيه'],
  ['تموز', 'يوليو', 'جويلية'],
  ['آب', 'أغسطس', 'أوت'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
];

const shortestAbbreviation = 3;

/**
 * Month names a person may type, in any of the three languages whatever the page's: whole, or
 * shortened in Latin letters as far as no other month begins the same way (« sept », not « jui »).
 */
export const monthNames: MonthNames = new Map([...abbreviations(), ...wholeNames()]);

function wholeNames(): [string, number][] {
  const own = [ar, fr, en].flatMap(({ months }) =>
    Object.entries(months).map(([number, name]): [string, number] => [name, Number(number)]),
  );
  const others = otherArabicNames.flatMap((names, index) =>
    names.map((name): [string, number] => [name, index + 1]),
  );
  return [...own, ...others].map(([name, number]) => [foldMonth(name), number]);
}

function abbreviations(): [string, number][] {
  const monthsByStart = new Map<string, Set<number>>();
  for (const [name, number] of wholeNames()) {
    if (!/^[a-z]+$/.test(name)) continue;
    for (let length = shortestAbbreviation; length < name.length; length += 1) {
      const start = name.slice(0, length);
      monthsByStart.set(start, (monthsByStart.get(start) ?? new Set()).add(number));
    }
  }
  return [...monthsByStart].flatMap(([start, [month, another]]): [string, number][] =>
    month !== undefined && another === undefined ? [[start, month]] : [],
  );
}
