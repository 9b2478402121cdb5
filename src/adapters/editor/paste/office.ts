import type { Line } from '../../../domain/letters/text/letter-text';

/** The attribute that styles are read from, see `withoutStyles`. */
export const styleName = 'data-style';

/** What the style of an element says that a letter can hold; undefined where it says nothing. */
export interface ReadStyle {
  isBold: boolean | undefined;
  isItalic: boolean | undefined;
  isHidden: boolean;
}

/** Reads the style as it is written: in a document that is shown nowhere none is worked out. */
export function styleIn(element: Element): ReadStyle {
  const css = element.getAttribute(styleName) ?? '';
  const weight = /(?:^|;)\s*font-weight\s*:\s*([\w-]+)/i.exec(css)?.[1]?.toLowerCase();
  const slant = /(?:^|;)\s*font-style\s*:\s*([\w-]+)/i.exec(css)?.[1]?.toLowerCase();
  return {
    isBold: weight === undefined ? undefined : weight.startsWith('bold') || Number(weight) >= 600,
    isItalic: slant === undefined ? undefined : /^(italic|oblique)$/.test(slant),
    isHidden: hidden.test(css) || element.hasAttribute('hidden') || isWordsOwn(element, css),
  };
}

const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** What Word adds to the words: the marks of its lists, and comments. */
const isWordsOwn = (element: Element, css: string): boolean =>
  /mso-list\s*:\s*ignore|mso-element\s*:\s*comment/i.test(css) ||
  /\bmsocom/i.test(element.getAttribute('class') ?? '');

/** Word writes its lists as paragraphs, with their mark in the words; undefined for no such list. */
export function wordListKind(paragraph: Element): Line['kind'] | undefined {
  if (!/mso-list\s*:(?!\s*(?:none|skip))/i.test(paragraph.getAttribute(styleName) ?? ''))
    return undefined;
  const mark = [...paragraph.querySelectorAll(`[${styleName}]`)].find((one) =>
    /mso-list\s*:\s*ignore/i.test(one.getAttribute(styleName) ?? ''),
  );
  const words = (mark?.textContent ?? '').trim();
  return /^[([]?(?:\p{Nd}+|[a-z]|[ivxlc]+|\p{Script=Arabic})[.)\]\-،/]/iu.test(words)
    ? 'number'
    : 'bullet';
}
