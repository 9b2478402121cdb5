import type { PdfDocument } from '../document';

/** A4 upright and what of it is printed on; points from the left and from the top. */
export const sheet = { width: 595.28, height: 841.89 } as const;

const report = { side: 54, top: 66, bottom: 62 } as const;
/** 2.2 cm at the sides. */
const letter = { side: 62.4, top: 66, bottom: 62 } as const;

/** Where the blocks stand. */
export interface Body {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const bodyOf = ({ format }: Pick<PdfDocument, 'format'>): Body =>
  format === 'letter' ? bodyWithin(letter) : bodyWithin(report);

const bodyWithin = (margin: { side: number; top: number; bottom: number }): Body => ({
  left: margin.side,
  top: margin.top,
  width: sheet.width - 2 * margin.side,
  height: sheet.height - margin.top - margin.bottom,
});

/** Baselines of the running lines, and the hairline under the header. */
export const running = { header: 42, rule: 50, footer: sheet.height - 34 } as const;
