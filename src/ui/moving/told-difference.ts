import type { Certainty, Criterion } from '../../domain/edition/edition';
import {
  isOfSourcesOnly,
  type CriterionChange,
  type EditionQuestion,
  type QuestionChange,
} from '../../domain/moving/edition-difference';
import type { ListDifference } from '../../domain/moving/list-difference';
import { limitWords, partsInWords, requiredWords, type PartWords } from './part-words';
import type { Saying } from './saying';

/** A question or a criterion that is new, gone or changed. */
export interface ToldItem {
  id: string;
  name: string;
  /** what it asks or demands and who says so, where it is new or gone */
  notes: readonly string[];
  certainty: Certainty | undefined;
  /** what changes in it, the sources apart */
  rows: readonly PartWords[];
  sources: readonly PartWords[];
}

export interface ToldList {
  added: readonly ToldItem[];
  changed: readonly ToldItem[];
  removed: readonly ToldItem[];
  /** nothing but the sources that are cited */
  sourcesOnly: readonly ToldItem[];
}

export const questionsTold = (
  say: Saying,
  difference: ListDifference<EditionQuestion>,
  nameOf: (id: string) => string,
): ToldList =>
  told(say, difference, nameOf, ({ form, required, limit }) => [
    say.t(`result.form.${form}`),
    requiredWords(say.t, required),
    ...(form === 'file' ? [] : [limitWords(say.t, limit)]),
  ]);

export const criteriaTold = (say: Saying, difference: ListDifference<Criterion>): ToldList =>
  told(
    say,
    difference,
    (id) => say.t(`criteria.${id as Criterion['id']}.name`),
    ({ id, kind }) => [say.t(`criteria.${id}.rule`), say.t(`moving.kind.${kind}`)],
  );

function told<Item extends EditionQuestion | Criterion>(
  say: Saying,
  { added, changed, removed }: ListDifference<Item>,
  nameOf: (id: string) => string,
  notesOf: (item: Item) => string[],
): ToldList {
  const whole = (item: Item): ToldItem => ({
    id: item.id,
    name: nameOf(item.id),
    notes: notesOf(item),
    certainty: item.certainty,
    rows: [],
    sources: [],
  });
  const changes = changed as unknown as (QuestionChange | CriterionChange)[];
  const partly = (one: QuestionChange | CriterionChange): ToldItem => ({
    id: one.after.id,
    name: nameOf(one.after.id),
    notes: [],
    certainty: undefined,
    ...apart(partsInWords(say, one.parts)),
  });
  return {
    added: added.map(whole),
    removed: removed.map(whole),
    changed: changes.filter((one) => !isOfSourcesOnly(one)).map(partly),
    sourcesOnly: changes.filter(isOfSourcesOnly).map(partly),
  };
}

/** The sources are told apart: they are long, and seldom what a person looks for first. */
export const apart = (all: readonly PartWords[]) => ({
  rows: all.filter(({ part }) => !isOfSources(part)),
  sources: all.filter(({ part }) => isOfSources(part)),
});

const isOfSources = (part: string) => part === 'cite' || part === 'referenceDay';
