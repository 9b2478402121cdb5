type DatePart = 'day' | 'month' | 'year';

/** Something a page cannot go on with, and the words that say how to correct it. */
export interface Fault {
  /** of the field or group it stands beside */
  id: string;
  /** the same fault keeps its code when its words change with the language */
  code: string;
  message: string;
  /** of a date: the fields to correct */
  parts?: readonly DatePart[];
}

/**
 * The presses of Continue on a page. A fault is shown only once Continue has met it, and goes as
 * soon as it is mended; what is typed meanwhile raises no other.
 */
export class Attempt {
  /** how many times Continue met a fault */
  count = $state(0);
  #met = $state.raw<readonly string[]>([]);
  readonly #live: () => readonly Fault[];

  /** @param live - the faults the page has now */
  constructor(live: () => readonly Fault[]) {
    this.#live = live;
  }

  readonly faults: readonly Fault[] = $derived.by(() =>
    this.#live().filter((fault) => this.#met.includes(nameOf(fault))),
  );

  of(id: string): Fault | undefined {
    return this.faults.find((fault) => fault.id === id);
  }

  /** Continue was pressed. Returns whether nothing stands in the way. */
  passes(): boolean {
    const faults = this.#live();
    this.#met = faults.map(nameOf);
    if (faults.length > 0) this.count += 1;
    return faults.length === 0;
  }
}

const nameOf = ({ id, code }: Fault) => `${id} ${code}`;
