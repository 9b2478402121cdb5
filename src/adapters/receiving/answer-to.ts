import { itemOf } from '../../domain/dossier/fields';
import { importedRevisions } from '../../domain/dossier/import';
import { beginnings, everNamed, inOrder } from '../../domain/dossier/moments';
import type { Pen } from '../../domain/dossier/revise';
import type { Author, Revision } from '../../domain/dossier/revision';
import { readLetterId } from '../../domain/letters/letter-id';
import { byAuthor } from '../../domain/receiving/by-author';
import { takeBack } from '../../domain/receiving/taking-back';
import { itemsIn, whatCame, whatComes } from '../../domain/receiving/what-comes';
import { newId } from '../identity/new-id';
import { addsTo, newLetterDoc } from '../letters/letter-doc';
import { letterDifference } from '../letters/letter-difference';
import { undoOf } from '../letters/undo-act';
import type {
  CameRequest,
  ComingRequest,
  LetterAct,
  LetterSides,
  ReceivingAnswer,
  ReceivingRequest,
  TakingBackRequest,
  Told,
} from './messages';

/** Does what the page asks of the worker; never throws. */
export function answerTo(request: ReceivingRequest): ReceivingAnswer {
  try {
    if (request.kind === 'coming') return { kind: 'told', told: coming(request) };
    if (request.kind === 'came') return { kind: 'told', told: came(request) };
    return { kind: 'taken-back', taken: takingBack(request) };
  } catch (error) {
    return { kind: 'failed', said: String(error) };
  }
}

const penOf = (author: Author): Pen => ({
  newId,
  now: () => new Date().toISOString(),
  author,
});

function coming({ here, brought, file, letters, author }: ComingRequest): Told {
  const pen = penOf(author);
  const all = file === undefined ? brought : importedRevisions(file, here, pen);
  const { fresh, reviving, changes, conflicts } = whatComes(here, all, pen);
  const written = [...fresh, ...reviving];
  return {
    revisions: written,
    by: byAuthor(changes, written, itemsIn(here)),
    conflicts,
    letters: differencesOf(letters),
    hasMoreOfLetters: letters.some(hasMore),
    names: everNamed(inOrder([...here, ...written])),
  };
}

function came({ history, act, letters }: CameRequest): Told {
  const ids = new Set(act);
  const written = history.filter(({ id }) => ids.has(id));
  const { changes, conflicts } = whatCame(history, ids);
  const ordered = inOrder(history);
  return {
    revisions: [],
    by: byAuthor(changes, written, begunBefore(ordered, ids)),
    conflicts,
    letters: differencesOf(letters),
    hasMoreOfLetters: true,
    names: everNamed(ordered),
  };
}

/** The items that the act has not begun. */
function begunBefore(ordered: readonly Revision[], act: ReadonlySet<string>): Set<string> {
  const begun = beginnings(ordered);
  const items = ordered.flatMap(({ field }) => itemOf(field) ?? []);
  return new Set(items.filter((item) => !act.has(begun.get(item) ?? '')));
}

const differencesOf = (letters: readonly LetterSides[]): Told['letters'] =>
  letters.flatMap(({ letterId, before, brought }) => {
    const kind = readLetterId(letterId)?.kind;
    if (kind === undefined) return [];
    return { letterId, difference: letterDifference(kind, [...before], [...brought]) };
  });

function hasMore({ letterId, before, brought }: LetterSides): boolean {
  const kind = readLetterId(letterId)?.kind;
  if (kind === undefined) return false;
  const here = newLetterDoc(kind, before);
  return brought.some((update) => addsTo(here, update));
}

function takingBack({ history, act, letters, author }: TakingBackRequest) {
  return {
    ...takeBack(history, new Set(act), penOf(author)),
    letters: letters.flatMap((letter) => undone(letter, author)),
  };
}

function undone({ letterId, before, act, after }: LetterAct, author: Author) {
  const kind = readLetterId(letterId)?.kind;
  const update = kind && undoOf(kind, [...before], [...act], [...after], author);
  return update === undefined ? [] : [{ letterId, update }];
}
