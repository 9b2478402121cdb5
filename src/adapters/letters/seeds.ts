import * as Y from 'yjs';
import { letterKinds, type LetterKind, type LetterLanguage } from '../../domain/dossier/letters';
import type { Line } from '../../domain/letters/text/letter-text';
import { isBlank } from '../../domain/letters/text/plain';
import { readLines } from './read-lines';

/**
 * The template of each kind of letter as one update (Yjs V1, session 0), the same on every machine and
 * for ever: a template typed anew on each machine would stand twice in a merged letter. What they say
 * and how they were made: tests/adapters/letters/seed-source.ts and seeds.test.ts.
 */
const seeds: Record<LetterKind, string> = {
  support:
    'AQ8AAAQBAmFykwHYqtit2YrYqSDYt9mK2KjYqdiMINmI2KjYudiv2IwK2YrYtNix2YHZhtmKINij2YYg2KPZiNis' +
    '2Ycg2KXZhNmK2YPZhSDZh9iw2Ycg2KfZhNix2LPYp9mE2Kkg2K/YudmF2Kcg2YTYqtix2LTZititINis2YXYp9i5' +
    '2KrZhtinINin2YTYqtix2KfYqNmK2KnYjCCFAE8XeyJmYWN0IjoiY29sbGVjdGl2aXR5In2EAFBP2Iwg2YTZhNio' +
    '2LHZhtin2YXYrCDYp9mE2YXYrdmE2Yog2YTYtNix2KfZg9ipINin2YTYrdmD2YjZhdipINin2YTZhdmG2YHYqtit' +
    '2KkgKIUAexJ7ImZhY3QiOiJlZGl0aW9uIn2EAHxXKS4KCtmI2KrZgdi22YTZiNinINio2YLYqNmI2YQg2YHYp9im' +
    '2YIg2LnYqNin2LHYp9iqINin2YTYqtmC2K/ZitixINmI2KfZhNin2K3Yqtix2KfZhS4KBAECZnKMAU1hZGFtZSwg' +
    'TW9uc2lldXIsCkrigJlhaSBs4oCZaG9ubmV1ciBkZSB2b3VzIGFkcmVzc2VyIGxhIHByw6lzZW50ZSBsZXR0cmUg' +
    'ZGUgc291dGllbiDDoCBsYSBjYW5kaWRhdHVyZSBkZSBub3RyZSBjb2xsZWN0aXZpdMOpIHRlcnJpdG9yaWFsZSwg' +
    'hQCyAhd7ImZhY3QiOiJjb2xsZWN0aXZpdHkifYQAswIaLCBhdSBwcm9ncmFtbWUgT0dQIExvY2FsICiFAM0CEnsi' +
    'ZmFjdCI6ImVkaXRpb24ifYQAzgJbKS4KCkplIHZvdXMgcHJpZSBk4oCZYWdyw6llciwgTWFkYW1lLCBNb25zaWV1' +
    'ciwgbOKAmWV4cHJlc3Npb24gZGUgbWEgaGF1dGUgY29uc2lkw6lyYXRpb24uCgQBAmVufERlYXIgU2lyIG9yIE1h' +
    'ZGFtLApJIGhhdmUgdGhlIGhvbm91ciB0byBzZW5kIHlvdSB0aGlzIGxldHRlciBpbiBzdXBwb3J0IG9mIHRoZSBh' +
    'cHBsaWNhdGlvbiBvZiBvdXIgdGVycml0b3JpYWwgY29sbGVjdGl2aXR5LCCFAJ8EF3siZmFjdCI6ImNvbGxlY3Rp' +
    'dml0eSJ9hACgBB4sIHRvIHRoZSBPR1AgTG9jYWwgcHJvZ3JhbW1lICiFAL4EEnsiZmFjdCI6ImVkaXRpb24ifYQA' +
    'vwQWKS4KCllvdXJzIGZhaXRoZnVsbHksCgA=',
  endorsement:
    'AQMAAAQBAmFyc9iq2K3ZitipINi32YrYqNip2Iwg2YjYqNi52K/YjAoK2YjYqtmB2LbZhNmI2Kcg2KjZgtio2YjZ' +
    'hCDYo9i12K/ZgiDYudio2KfYsdin2Kog2KfZhNiq2YLYr9mK2LEg2YjYp9mE2KfYrdiq2LHYp9mFLgoEAQJmcmtN' +
    'YWRhbWUsIE1vbnNpZXVyLAoKVmV1aWxsZXogYWdyw6llciwgTWFkYW1lLCBNb25zaWV1ciwgbOKAmWV4cHJlc3Np' +
    'b24gZGUgbm90cmUgY29uc2lkw6lyYXRpb24gZGlzdGluZ3XDqWUuCgQBAmVuJkRlYXIgU2lyIG9yIE1hZGFtLAoK' +
    'WW91cnMgZmFpdGhmdWxseSwKAA==',
};

/** The template of a kind of letter, to be applied before anything else. */
export const seedOf = (kind: LetterKind): Uint8Array =>
  Uint8Array.from(atob(seeds[kind]), (letter) => letter.charCodeAt(0));

/** Whether a text has a line of words that no template of its language has: else nobody has said a thing. */
export function saysMoreThanSeed(language: LetterLanguage, lines: readonly Line[]): boolean {
  const given = seedLines()[language];
  return lines.some((line) => !isBlank(line) && !given.has(JSON.stringify(line.parts)));
}

let lines: Record<LetterLanguage, ReadonlySet<string>> | undefined;

/** The lines of all templates, read once. */
function seedLines(): Record<LetterLanguage, ReadonlySet<string>> {
  lines ??= { ar: linesOf('ar'), fr: linesOf('fr'), en: linesOf('en') };
  return lines;
}

function linesOf(language: LetterLanguage): Set<string> {
  const all = letterKinds.flatMap((kind) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seedOf(kind));
    return readLines(doc.getText(language));
  });
  return new Set(all.map(({ parts }) => JSON.stringify(parts)));
}
