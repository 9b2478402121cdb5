import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Direction, Ink, PdfLanguage, Span, Text } from '../pdf/document';
import { safeAddress } from '../pdf/safe-address';
import { lineEnds } from '../pdf/text/line-ends';
import { colours, latinLanguageOf } from './document-styles';
import { scriptRuns, type ScriptRun } from './script-runs';

interface Ground {
  language: PdfLanguage;
  direction: Direction;
  /** of all words that have none of their own */
  ink?: Ink | undefined;
  bold?: boolean | undefined;
}

/** The runs of a text: cut where style, direction or address change; a line end stays one. */
export function wordsIn(text: Text, ground: Ground): ParagraphChild[] {
  return linesOf(text).flatMap((spans, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...lineIn(spans, ground),
  ]);
}

/** What a text says, on one line. */
export const plainWords = (text: Text): string =>
  (typeof text === 'string' ? text : text.map((span) => span.text).join(''))
    .replace(lineEnds, ' ')
    .trim();

function linesOf(text: Text): Span[][] {
  const lines: Span[][] = [[]];
  for (const { text: words, ...style } of typeof text === 'string' ? [{ text }] : text) {
    words.split(lineEnds).forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ ...style, text: line });
    });
  }
  return lines;
}

function lineIn(spans: readonly Span[], ground: Ground): ParagraphChild[] {
  const written: ParagraphChild[] = [];
  let open: { link: string; children: TextRun[] } | undefined;
  const close = () => {
    if (open) written.push(new ExternalHyperlink(open));
    open = undefined;
  };
  for (const run of scriptRuns(spans, ground.direction)) {
    const link = run.link === undefined ? undefined : safeAddress(run.link);
    if (open?.link !== link) close();
    const textRun = new TextRun(optionsOf(run, ground, link !== undefined));
    if (link === undefined) written.push(textRun);
    else (open ??= { link, children: [] }).children.push(textRun);
  }
  close();
  return written;
}

/** Italics are a slant in Latin letters, and a line under Arabic ones, as in the PDF. */
function optionsOf(run: ScriptRun<Span>, ground: Ground, isLink: boolean): IRunOptions {
  const { text, isRtl, italic = false } = run;
  const bold = run.bold ?? ground.bold;
  const ink = run.ink ?? ground.ink ?? (isLink ? 'accent' : undefined);
  const language = run.language ?? ground.language;
  return {
    text,
    rightToLeft: isRtl,
    language: { value: latinLanguageOf(language), bidirectional: 'ar-MA' },
    ...(bold !== undefined && { bold, boldComplexScript: bold }),
    ...(italic && !isRtl && { italics: true }),
    ...(((italic && isRtl) || isLink) && { underline: {} }),
    ...(ink && { color: colours[ink] }),
  };
}
