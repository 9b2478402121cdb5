/** Strokes of the buttons, on a 24 × 24 grid like those of `parts/icons.ts`. */
export const toolDrawings = {
  undo: ['M9 14 4 9l5-5', 'M4 9h10a5.5 5.5 0 0 1 0 11h-3'],
  redo: ['m15 14 5-5-5-5', 'M20 9H10a5.5 5.5 0 0 0 0 11h3'],
  bold: ['M7 4h6a4 4 0 0 1 0 8H7Z', 'M7 12h7a4 4 0 0 1 0 8H7Z'],
  italic: ['M11 4h7M6 20h7M14.5 4l-5 16'],
  heading: ['M6 4v16M18 4v16M6 12h12'],
  bullet: ['M9 6h12M9 12h12M9 18h12', 'M4 6h.01M4 12h.01M4 18h.01'],
  number: ['M10 6h11M10 12h11M10 18h11', 'M4 4h1.5v5M3.5 9h4M3.5 14.5c1-1.5 3.5-1 3 .8L3.5 20h4'],
  rtl: ['M21 5H10a3.5 3.5 0 0 0 0 7h3M13 5v9M17 5v9', 'M21 19H3m0 0 3-2.5M3 19l3 2.5'],
  ltr: ['M16 5H8.5a3.5 3.5 0 0 0 0 7H10M10 5v9M14 5v9', 'M3 19h18m0 0-3-2.5M21 19l-3 2.5'],
} as const;

export type ToolName = keyof typeof toolDrawings;

/** Those that point the way one reads. */
export const turning: ReadonlySet<ToolName> = new Set(['undo', 'redo']);

/** Those whose second stroke is the marks of a list, which stand where one begins to read. */
export const marked: ReadonlySet<ToolName> = new Set(['bullet', 'number']);
