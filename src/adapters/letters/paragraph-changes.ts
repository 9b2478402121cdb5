import type { Author } from '../../domain/dossier/revision';
import type { ParagraphChange, Piece } from '../../domain/letters/text/letter-difference';
import { isWords, type Line } from '../../domain/letters/text/letter-text';
import { isBlank } from '../../domain/letters/text/plain';
import { distinctAuthors } from './authors';
import {
  groupsOf,
  placedSigns,
  signsByGroup,
  type Group,
  type PlacedSign,
} from './paragraph-groups';
import type { Sign } from './signs';

/**
 * Which paragraphs a merge changes. Lines belong together where a word of the one lives on in the
 * other: what is split or joined is one change. Empty lines are none.
 */
export function paragraphChanges(
  signs: readonly Sign[],
  before: readonly Line[],
  after: readonly Line[],
  authors: ReadonlyMap<number, Author>,
): ParagraphChange[] {
  const placed = placedSigns(signs);
  const groups = groupsOf(placed, before, after);
  const signsIn = signsByGroup(placed, groups);
  return groups.flatMap((group) => {
    const [old, young] = [group.before.map((at) => before[at]), group.after.map((at) => after[at])];
    return changeOf(old.filter(isLine), young.filter(isLine), () =>
      piecesOf(signsIn.get(group) ?? [], group, authors),
    );
  });
}

const isLine = (line: Line | undefined): line is Line => line !== undefined;

function changeOf(before: Line[], after: Line[], pieces: () => Piece[]): ParagraphChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isGone = after.every(isBlank);
  if (before.every(isBlank) && isGone) return [];
  const all = pieces();
  const by = distinctAuthors(
    all.filter(({ state }) => state === 'added').map(({ by: who }) => who),
  );
  const change = { before, after, pieces: all, by };
  if (before.every(isBlank)) return [{ kind: 'added', ...change }];
  if (isGone) return [{ kind: 'removed', ...change }];
  return [{ kind: wordsOf(before) === wordsOf(after) ? 'style' : 'changed', ...change }];
}

const wordsOf = (lines: readonly Line[]) =>
  JSON.stringify(
    lines.map(({ parts }) => {
      const words = parts.map((part) => (isWords(part) ? part.text : `\n${part.fact}\n`));
      return words.join('');
    }),
  );

function piecesOf(
  placed: readonly PlacedSign[],
  { before, after }: Group,
  authors: ReadonlyMap<number, Author>,
): Piece[] {
  const pieces: Piece[] = [];
  for (const { sign, ...at } of placed) {
    const isOld = at.before !== undefined && before.includes(at.before);
    const isYoung = at.after !== undefined && after.includes(at.after);
    if (!isOld && !isYoung) continue;
    const isKept = sign.here.shows && sign.isThere;
    const state = isKept ? 'kept' : isYoung ? 'added' : 'removed';
    addSign(pieces, sign, state, state === 'added' ? authors.get(sign.client) : undefined);
  }
  const last = pieces.at(-1);
  if (last?.text.endsWith('\n')) last.text = last.text.slice(0, -1);
  return pieces.filter(({ text, fact }) => text !== '' || fact !== undefined);
}

function addSign(
  pieces: Piece[],
  { part }: Sign,
  state: Piece['state'],
  by: Author | undefined,
): void {
  const last = pieces.at(-1);
  const isMore = last?.state === state && last.by === by && last.fact === undefined;
  if (!isWords(part)) pieces.push({ text: '', fact: part.fact, state, ...(by && { by }) });
  else if (last && isMore) last.text += part.text;
  else pieces.push({ text: part.text, state, ...(by && { by }) });
}
