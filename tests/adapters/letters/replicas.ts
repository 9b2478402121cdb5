import fc from 'fast-check';
import * as Y from 'yjs';
import { signWriting } from '../../../src/adapters/letters/authors';
import {
  cleanStateOf,
  newLetterDoc,
  readLines,
  stateOf,
  textOf,
} from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import type { Line, Part } from '../../../src/domain/letters/text/letter-text';

/** What one of several people does with their copy of a letter; places are shares of its length. */
export type Act =
  | Placed<'type' | 'split' | 'fact' | 'heading'>
  | (Placed<'delete' | 'bold' | 'tick'> & { length: number })
  | { act: 'save'; who: number; isClean: boolean }
  | { act: 'open'; who: number; file: number };

type Placed<Name extends string> = Name extends Name
  ? { act: Name; who: number; at: number }
  : never;

const who = fc.nat({ max: 2 });
const at = fc.nat({ max: 999 });
const length = fc.integer({ min: 1, max: 30 });

export const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ act: fc.constant('type' as const), who, at }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constantFrom('split' as const, 'fact' as const), who, at }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('delete' as const), who, at, length }) },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constantFrom('bold' as const, 'tick' as const),
        who,
        at,
        length,
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('heading' as const), who, at }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('save' as const), who, isClean: fc.boolean() }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('open' as const), who, file: at }) },
  ),
  // In full length: short stories never have two people change what a third one wrote.
  { maxLength: 60, size: 'max' },
);

/** One letter or fact of a letter, or the end of a line with what is said of it. */
type Sign = Part | { end: Omit<Line, 'parts'> };

const signsOf = (lines: readonly Line[]): Sign[] =>
  lines.flatMap(({ parts, ...end }): Sign[] => [
    ...parts.flatMap((part): Part[] =>
      'text' in part ? Array.from(part.text).map((text) => ({ ...part, text })) : [part],
    ),
    { end },
  ]);

function linesOf(signs: readonly Sign[]): Line[] {
  const lines: Line[] = [];
  let parts: Part[] = [];
  for (const sign of signs) {
    if (!('end' in sign)) {
      parts.push(sign);
      continue;
    }
    lines.push({ ...sign.end, parts });
    parts = [];
  }
  return lines;
}

/** Three copies of one letter, the files they have saved, and what should be left in the end. */
export class Replicas {
  readonly docs = [0, 1, 2].map(() => newLetterDoc('endorsement'));
  readonly files: Uint8Array[] = [];
  /** each typed sign is one of a kind, so that it can be counted */
  readonly typed = new Set<string>();
  readonly deleted = new Set<string>();

  do(act: Act): void {
    const doc = this.docs[act.who]!;
    if (act.act === 'save') this.files.push(act.isClean ? cleanStateOf(doc) : stateOf(doc));
    else if (act.act === 'open') this.open(doc, act.file);
    else this.edit(doc, act);
  }

  /** Everybody is sent everything, in an order that the number chooses. */
  sendAll(order: number): void {
    const files = [...this.files, ...this.docs.map(stateOf)];
    for (const [nth, doc] of this.docs.entries()) {
      const turn = (order + nth) % files.length;
      const turned = [...files.slice(turn), ...files.slice(0, turn)];
      for (const file of nth % 2 === 0 ? turned : turned.reverse())
        Y.applyUpdate(doc, file, 'mail');
    }
  }

  private open(doc: Y.Doc, file: number): void {
    const found = this.files[file % Math.max(this.files.length, 1)];
    if (found) Y.applyUpdate(doc, found, 'mail');
  }

  private edit(doc: Y.Doc, act: Exclude<Act, { act: 'save' | 'open' }>): void {
    const text = textOf(doc, 'fr');
    const signs = signsOf(readLines(text));
    // The end of the last line stays.
    const place = Math.floor((act.at / 1000) * signs.length);
    signWriting(doc, { name: `writer ${act.who}`, function: '' });
    writeLines(text, linesOf(this.edited(signs, place, act)), 'test');
  }

  private edited(signs: Sign[], at: number, act: Exclude<Act, { act: 'save' | 'open' }>): Sign[] {
    const [before, after] = [signs.slice(0, at), signs.slice(at)];
    if (act.act === 'type')
      return [...before, { text: this.newSign(0x4e00) }, { text: '😀' }, ...after];
    if (act.act === 'fact') return [...before, { fact: this.newFact() }, ...after];
    if (act.act === 'split') return [...before, { end: { kind: 'bullet' } }, ...after];
    if (act.act === 'heading') {
      const end = signs.findIndex((sign, place) => place >= at && 'end' in sign);
      return signs.with(end, { end: { kind: 'heading' } });
    }
    const reach = Math.min(act.length, signs.length - 1 - at);
    const chosen = after.slice(0, reach);
    if (act.act === 'delete') {
      for (const sign of chosen) this.deleted.add(nameOf(sign));
      return [...before, ...after.slice(reach)];
    }
    return [...before, ...chosen.map((sign) => styled(sign, act.act)), ...after.slice(reach)];
  }

  private newSign(from: number): string {
    const sign = String.fromCodePoint(from + this.typed.size);
    this.typed.add(sign);
    return sign;
  }

  private newFact(): string {
    const fact = `f-${Array.from(String(this.typed.size), (digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    this.typed.add(fact);
    return fact;
  }
}

const nameOf = (sign: Sign): string =>
  'text' in sign ? sign.text : 'fact' in sign ? sign.fact : '\n';

function styled(sign: Sign, act: 'bold' | 'tick'): Sign {
  if (act === 'bold') return 'text' in sign ? { ...sign, bold: true } : sign;
  return 'end' in sign ? { end: { ...sign.end, says: ['means'] } } : sign;
}

/** What was typed and is there, each as often as it stands. */
export function typedSigns(doc: Y.Doc, typed: ReadonlySet<string>): string[] {
  return signsOf(readLines(textOf(doc, 'fr')))
    .map(nameOf)
    .filter((name) => typed.has(name))
    .sort();
}
