import type { Run, TextRun } from 'docx';

/** The library writes every kind of run, and its types let a paragraph hold some kinds only. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a run is all it needs
export const asRun = (run: Run): TextRun => run;
