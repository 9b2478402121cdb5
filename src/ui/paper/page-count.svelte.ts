import { countPages } from '../../adapters/pdf/print';
import { letterDocument } from './letter-document';
import type { LetterSubject } from './letter-input';
import { letterWordsOf } from './letter-words';

/** ms of silence after which a letter is counted: somebody who types is not waited upon. */
const pause = 600;

/** `pages` is that of the last count, and stays while another is under way. */
export interface PageCountState {
  is: 'none' | 'working' | 'counted' | 'failed';
  pages?: number;
  /** characters that no typeface has */
  missing?: readonly string[];
}

type Count = (subject: LetterSubject) => Promise<{ pages: number; missing: readonly string[] }>;

/**
 * How many pages a letter takes, counted by the real layout in a worker that stays warm. One count at
 * a time: while one is under way only the newest letter waits, and what was asked in between is
 * forgotten.
 */
export class PageCount {
  #state = $state.raw<PageCountState>({ is: 'none' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: LetterSubject | undefined;
  /** not read from the state: who asks in an effect would ask again with each answer */
  #hasBegun = false;
  #isCounting = false;
  #isOver = false;
  readonly #count: Count;

  constructor(count: Count = countLetter) {
    this.#count = count;
  }

  get state(): PageCountState {
    return this.#state;
  }

  /** Counts a letter once nothing newer has been asked for a moment. Cheap: call it on each change. */
  ask(subject: LetterSubject): void {
    this.#next = subject;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#go(), this.#hasBegun ? pause : 0);
  }

  /** The page is left: what is under way tells nobody. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async #go(): Promise<void> {
    const subject = this.#next;
    if (this.#isCounting || subject === undefined) return;
    this.#isCounting = true;
    this.#hasBegun = true;
    this.#next = undefined;
    this.#tell({ is: 'working' });
    try {
      this.#tell({ is: 'counted', ...(await this.#count(subject)) });
    } catch {
      this.#tell({ is: 'failed' });
    }
    this.#isCounting = false;
    if (!this.#isOver) void this.#go();
  }

  #tell(next: PageCountState): void {
    if (!this.#isOver) this.#state = { ...this.#state, ...next };
  }
}

async function countLetter(subject: LetterSubject) {
  const words = await letterWordsOf(subject.language);
  return countPages(letterDocument({ ...subject, words, madeAt: new Date().toISOString() }));
}
