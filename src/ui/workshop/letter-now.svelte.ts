import { createSubscriber } from 'svelte/reactivity';
import type { LetterRoom } from '../../adapters/letters/letter-room';
import { authorsOf, distinctAuthors } from '../../adapters/letters/authors';
import { readTexts } from '../../adapters/letters/letter-doc';
import type { Author } from '../../domain/dossier/revision';
import type { LetterTexts } from '../../domain/letters/text/letter-text';

/** ms after a change until what follows from the text is worked out: typing does not wait for it. */
const pause = 150;

/** What a letter says now, for the parts of the page that follow its text. */
export class LetterNow {
  readonly #doc: LetterRoom['doc'];
  #texts: LetterTexts['texts'];
  readonly #subscribe: () => void;

  constructor({ doc }: Pick<LetterRoom, 'doc'>) {
    this.#doc = doc;
    this.#texts = readTexts(doc);
    this.#subscribe = createSubscriber((update) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = () => {
        timer = undefined;
        this.#texts = readTexts(doc);
        update();
      };
      const later = () => {
        timer ??= setTimeout(tell, pause);
      };
      doc.on('update', later);
      // what was written while nobody looked
      this.#texts = readTexts(doc);
      return () => {
        clearTimeout(timer);
        doc.off('update', later);
      };
    });
  }

  /** The languages that have a text, and their lines. */
  get texts(): LetterTexts['texts'] {
    this.#subscribe();
    return this.#texts;
  }

  /** Who has written in it so far, each of them once. */
  get authors(): Author[] {
    this.#subscribe();
    return distinctAuthors(authorsOf(this.#doc).values());
  }
}
