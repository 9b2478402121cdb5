import type { Column } from '../../domain/tables/table';
import type { LetterLanguage } from '../../domain/dossier/letters';

/** `readingOrder` of a cell: by its first letter, from left to right, from right to left. */
const readingOrders = [0, 1, 2] as const;

const orderOf = (language: LetterLanguage | undefined): (typeof readingOrders)[number] => {
  if (language === undefined) return 0;
  return language === 'ar' ? 2 : 1;
};

/** Styles by their place in the list below: the plain one, heads, texts and long ones in three orders, dates, numbers. */
const firstHead = 1;
const firstText = firstHead + readingOrders.length;
const firstLong = firstText + readingOrders.length;
const dateStyle = firstLong + readingOrders.length;
const numberStyle = dateStyle + 1;

export const headStyle = (language: LetterLanguage): number => firstHead + orderOf(language);

/** Of a value that is counted. */
export const cellStyle = ({ kind }: Pick<Column, 'kind'>): number =>
  kind === 'date' ? dateStyle : numberStyle;

/** Older Excel shows number signs for a longer text that is marked as one. */
const longestMarked = 255;

export const textStyle = ({ language }: Pick<Column, 'language'>, text: string): number =>
  (text.length > longestMarked ? firstLong : firstText) + orderOf(language);

/** Of the format: numbers from 164 on are a file’s own. */
const dateFormat = 164;
const textFormat = 49;
const generalFormat = 0;

const aligned = (order: number) =>
  `<alignment vertical="top" wrapText="1" readingOrder="${String(order)}"/>`;
const head = (order: number) =>
  `<xf numFmtId="${String(textFormat)}" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${aligned(order)}</xf>`;
const text = (format: number) => (order: number) =>
  `<xf numFmtId="${String(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${aligned(order)}</xf>`;
const value = (format: number) =>
  `<xf numFmtId="${String(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`;

const cellStyles = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...readingOrders.map(head),
  ...readingOrders.map(text(textFormat)),
  ...readingOrders.map(text(generalFormat)),
  value(dateFormat),
  value(1),
];

const font = (weight: string) =>
  `<font>${weight}<sz val="11"/><name val="Arial"/><family val="2"/></font>`;

/** `xl/styles.xml`: texts are marked as texts, so that what looks like a number or a formula stays what it is. */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${String(dateFormat)}" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECEA"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF1F2A2A"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(cellStyles.length)}">${cellStyles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
