import type { Dossier } from './dossier';
import { assemble, itemOf, type Fields } from './fields';
import type { Leaf } from './revision';

type Section = Map<string, Map<string, Leaf>>;
type Item = Record<string, unknown> & { id: string };

/** The leaves that say whether and where an item stands in its list. */
const isPlacing = (field: string) => /\/(order|removed)$/.test(field);

/**
 * A dossier put together of its fields, and put together anew only where a field has changed: what
 * has not changed stays the same object. Says what {@link assemble} says of all fields at once.
 */
export class Assembly {
  readonly #fields = new Map<string, Leaf>();
  /** by first key of the path, then by item of a list (`''` outside one), the fields */
  readonly #sections = new Map<string, Section>();
  /** by first key, the items touched since; `''` where more than one item must be looked at */
  readonly #touched = new Map<string, Set<string>>();
  #dossier: Dossier = assemble(new Map());

  /** The value each field has now. */
  get fields(): Fields {
    return this.#fields;
  }

  /** Gives a field a value, undefined where nothing was ever said; false when it has it already. */
  set(field: string, value: Leaf | undefined): boolean {
    if (this.#fields.get(field) === value) return false;
    const [section = ''] = field.split('/', 1);
    const item = itemOf(field) ?? '';
    if (value === undefined) this.#fields.delete(field);
    else this.#fields.set(field, value);
    place(this.#sections, section, item, field, value);
    const touched = this.#touched.get(section) ?? new Set<string>();
    this.#touched.set(section, touched.add(isPlacing(field) ? '' : item));
    if (isPlacing(field)) touched.add(item);
    return true;
  }

  /** The dossier as the fields leave it. */
  get dossier(): Dossier {
    if (this.#touched.size === 0) return this.#dossier;
    const next: Record<string, unknown> = { ...this.#dossier };
    for (const [name, touched] of this.#touched) {
      const made = this.#remade(name, touched);
      if (made === undefined) Reflect.deleteProperty(next, name);
      else next[name] = made;
    }
    this.#touched.clear();
    this.#dossier = next as unknown as Dossier;
    return this.#dossier;
  }

  #remade(name: string, touched: ReadonlySet<string>): unknown {
    const before = (this.#dossier as unknown as Record<string, unknown>)[name];
    const section: Section = this.#sections.get(name) ?? new Map<string, Map<string, Leaf>>();
    if (!touched.has('') && Array.isArray(before)) {
      const replaced = withItems(before as Item[], name, section, touched);
      if (replaced) return replaced;
    }
    const made = sectionOf(
      name,
      [...section.values()].flatMap((fields) => [...fields]),
    );
    if (!Array.isArray(made) || !Array.isArray(before)) return made;
    const known = new Map((before as Item[]).map((item) => [`${name}/${item.id}`, item]));
    return (made as Item[]).map((item) => {
      const key = `${name}/${item.id}`;
      return (touched.has(key) ? undefined : known.get(key)) ?? item;
    });
  }
}

/** The list with some of its items made anew; undefined when one of them comes or goes. */
function withItems(
  before: readonly Item[],
  name: string,
  section: Section,
  touched: ReadonlySet<string>,
): Item[] | undefined {
  const made = new Map<string, Item>();
  for (const key of touched) {
    const [item] = (sectionOf(name, section.get(key) ?? []) ?? []) as Item[];
    if (item === undefined) return undefined;
    made.set(item.id, item);
  }
  const after = before.map((item) => made.get(item.id) ?? item);
  const count = after.filter((item, index) => item !== before[index]).length;
  return count === made.size ? after : undefined;
}

const sectionOf = (name: string, fields: Iterable<[string, Leaf]>): unknown =>
  (assemble(new Map(fields)) as unknown as Record<string, unknown>)[name];

function place(
  sections: Map<string, Section>,
  name: string,
  item: string,
  field: string,
  value: Leaf | undefined,
): void {
  const section: Section = sections.get(name) ?? new Map<string, Map<string, Leaf>>();
  sections.set(name, section);
  const fields = section.get(item) ?? new Map<string, Leaf>();
  section.set(item, fields);
  if (value === undefined) fields.delete(field);
  else fields.set(field, value);
}
