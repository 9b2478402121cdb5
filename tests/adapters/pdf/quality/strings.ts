import { readFileSync } from 'node:fs';
import { directionOf, type PdfLanguage } from '../../../../src/adapters/pdf/document';
import type { TextSetting } from '../../../../src/adapters/pdf/text/line';

/** A text on which setting Arabic goes wrong, or once went wrong elsewhere. */
export interface TestString {
  readonly id: string;
  readonly language: PdfLanguage;
  readonly text: string;
}

export const strings = JSON.parse(
  readFileSync('tests/fixtures/pdf/strings.json', 'utf8'),
) as TestString[];

/** Body size, on a measure of `width` points, in the direction of the string's language. */
export function settingOf({ language }: TestString, width: number): TextSetting {
  return { size: 12, width, direction: directionOf(language), language, align: 'start' };
}
