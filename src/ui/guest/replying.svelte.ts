import type { App } from '../app-state.svelte';
import type { Session } from '../session.svelte';
import { Making } from '../share/making.svelte';
import type { Wishes } from '../share/wishes.svelte';
import type { makeReplyFile } from './reply-file';

type Make = typeof makeReplyFile;

/** The code of a reply is loaded when one is asked for. */
const makeLazily: Make = async (...given) => (await import('./reply-file')).makeReplyFile(...given);

/** The making of one reply at a time, and whether something was written since. */
export class Replying {
  readonly making: Making;
  readonly #app: App;
  readonly #session: Session;
  readonly #make: Make;
  /** the dossier and the letters as they were when the last file was begun */
  #before = $state.raw<{ dossier: Session['dossier']; letters: string } | undefined>(undefined);

  constructor(app: App, session: Session, make = makeLazily, making = new Making()) {
    this.#app = app;
    this.#session = session;
    this.#make = make;
    this.making = making;
  }

  /** Whether the file that was made lacks something that was written since. */
  get isStale(): boolean {
    if (this.making.state.is !== 'made') return false;
    const { dossier } = this.#session;
    return this.#before?.dossier !== dossier || this.#before.letters !== this.#letters;
  }

  /** Makes the file and offers it; false where it could not be made, or one is being made. */
  async make(wishes: Wishes): Promise<boolean> {
    if (this.making.state.is === 'making') return false;
    this.#before = { dossier: this.#session.dossier, letters: this.#letters };
    return this.making.make(() => this.#make(this.#app, this.#session, wishes));
  }

  get #letters(): string {
    return this.#session.letterTexts.map(({ changedAt }) => changedAt ?? '').join();
  }
}
