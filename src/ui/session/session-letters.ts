import { createSubscriber } from 'svelte/reactivity';
import type { LetterRoom } from '../../adapters/letters/letter-room';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import { fromObservable } from '../observe.svelte';
import type { LetterPorts, SaveState, UnsavedLetter } from './session';

/** A letter of which the room is open, or being opened. */
interface OpenLetter {
  opening: Promise<LetterRoom>;
  room?: LetterRoom;
  /** how many have it open */
  users: number;
}

/** The letters of one session: what they say, and the rooms of those that are open. */
export class SessionLetters {
  readonly #ports: LetterPorts | undefined;
  readonly #letters = new Map<string, OpenLetter>();
  readonly #texts: { readonly current: readonly LetterTexts[] };
  #tell: () => void = () => undefined;
  /** read by whatever shows how the saving of open letters stands */
  readonly #follow = createSubscriber((update) => {
    this.#tell = update;
  });

  constructor(ports: LetterPorts | undefined) {
    this.#ports = ports;
    this.#texts = ports ? fromObservable(ports.watch(), ports.known) : { current: [] };
  }

  /** What the letters say; of one that could not be saved, what stands in its room. */
  get texts(): readonly LetterTexts[] {
    const refused = this.#rooms().filter(({ state }) => state === 'failed');
    const stored = this.#texts.current;
    if (refused.length === 0) return stored;
    const ids = new Set(refused.map(({ letterId }) => letterId));
    const others = stored.filter(({ letterId }) => !ids.has(letterId));
    return [...others, ...refused.map((room) => room.texts())];
  }

  get saveState(): SaveState {
    const states = new Set(this.#rooms().map(({ state }) => state));
    if (states.has('failed')) return 'failed';
    return states.has('saving') ? 'saving' : 'saved';
  }

  get savedAt(): string | undefined {
    return this.#rooms()
      .flatMap(({ savedAt }) => savedAt ?? [])
      .sort()
      .at(-1);
  }

  get fault(): string | undefined {
    return this.#rooms().find(({ state }) => state === 'failed')?.fault;
  }

  unsaved(): readonly UnsavedLetter[] {
    return this.#rooms()
      .map((room) => ({ letterId: room.letterId, rows: room.unsavedRows() }))
      .filter(({ rows }) => rows.length > 0);
  }

  /** One document for all who have a letter open; it closes with the last of them, once it is saved. */
  async open(letterId: string): Promise<LetterRoom> {
    const letter = this.#letters.get(letterId) ?? this.#opening(letterId);
    letter.users += 1;
    const room = await letter.opening;
    let isLeft = false;
    return handed(room, async () => {
      if (isLeft) return;
      isLeft = true;
      letter.users -= 1;
      await room.settled();
      await this.#closeUnused(letter, room);
    });
  }

  retry(): void {
    for (const room of this.#rooms()) room.retry();
  }

  flush(): void {
    for (const room of this.#rooms()) room.flush();
  }

  /** Resolves once storage has answered for all that was written in letters. */
  async settled(): Promise<void> {
    await Promise.all(this.#rooms().map((room) => room.settled()));
  }

  close(): void {
    for (const { opening } of this.#letters.values()) {
      void opening.then((room) => room.close()).catch(() => undefined);
    }
  }

  #rooms(): LetterRoom[] {
    this.#follow();
    return [...this.#letters.values()].flatMap(({ room }) => room ?? []);
  }

  #opening(letterId: string): OpenLetter {
    if (this.#ports === undefined) throw new Error('This dossier has no letters to open');
    const letter: OpenLetter = { opening: this.#ports.open(letterId), users: 0 };
    this.#letters.set(letterId, letter);
    letter.opening.then(
      (room) => {
        letter.room = room;
        room.subscribe(() => {
          this.#tell();
          void this.#closeUnused(letter, room);
        });
      },
      // another try may find it
      () => this.#letters.delete(letterId),
    );
    return letter;
  }

  async #closeUnused(letter: OpenLetter, room: LetterRoom): Promise<void> {
    const isInUse = () => letter.users > 0 || room.state !== 'saved';
    if (isInUse()) return;
    // an editor that goes away with its page may still have words to hand over
    await new Promise((resolve) => setTimeout(resolve));
    if (isInUse() || this.#letters.get(room.letterId) !== letter) return;
    this.#letters.delete(room.letterId);
    await room.close();
    this.#tell();
  }
}

/** A room for one who uses it: closing it leaves it to the others. */
function handed(room: LetterRoom, close: () => Promise<void>): LetterRoom {
  const { doc, kind, letterId, isReadOnly } = room;
  return {
    ...{ doc, kind, letterId, isReadOnly, close },
    get state() {
      return room.state;
    },
    get savedAt() {
      return room.savedAt;
    },
    get fault() {
      return room.fault;
    },
    texts: () => room.texts(),
    subscribe: (next) => room.subscribe(next),
    retry: () => {
      room.retry();
    },
    flush: () => {
      room.flush();
    },
    settled: () => room.settled(),
    unsaved: () => room.unsaved(),
    unsavedRows: () => room.unsavedRows(),
  };
}
