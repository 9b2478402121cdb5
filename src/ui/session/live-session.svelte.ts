import { contradictions } from '../../domain/dossier/checks';
import { GrowingHistory } from '../../domain/dossier/growing-history';
import type { Change } from '../../domain/dossier/history';
import type { Pen } from '../../domain/dossier/revise';
import type { Leaf, Revision } from '../../domain/dossier/revision';
import { fromActor } from '../observe.svelte';
import { now } from './now';
import { Outbox } from './outbox';
import { SaidFields } from './said-fields';
import { SessionLetters } from './session-letters';
import type { SaveState, Session, SessionPorts } from './session';
import { whenPageGoes } from './when-page-goes';
import { isSaid, written, writtenFurther } from './written';

/** A dossier that is edited and kept on this device. */
export function openSession(
  id: string,
  revisions: readonly Revision[],
  ports: SessionPorts,
): Session {
  return new LiveSession(id, revisions, ports);
}

class LiveSession implements Session {
  readonly id: string;
  readonly readOnly = false;
  readonly isExample = false;
  readonly #ports: SessionPorts;
  readonly #history: GrowingHistory;
  readonly #said: SaidFields;
  readonly #outbox: Outbox;
  readonly #letters: SessionLetters;
  readonly #saving: ReturnType<typeof fromActor<Outbox['actor']>>;
  readonly #stop: (() => void)[];
  #reading: Promise<void> | undefined;
  /** another object whenever the history has grown: what is read of it below follows */
  #grown: { history: GrowingHistory };

  constructor(id: string, revisions: readonly Revision[], ports: SessionPorts) {
    this.id = id;
    this.#ports = ports;
    this.#history = new GrowingHistory(revisions);
    this.#said = new SaidFields(this.#history.fields);
    this.#history.onsaid = (field) => {
      this.#said.changed(field);
    };
    this.#grown = $state.raw({ history: this.#history });
    this.#outbox = new Outbox(ports, (revision) => {
      // what storage tells of this tab's own writes is known, and moves no page
      if (this.#history.put(revision)) this.#grown = { history: this.#history };
    });
    this.#letters = new SessionLetters(ports.letters);
    this.#saving = fromActor(this.#outbox.actor);
    const hasFailed = () => this.saveState === 'failed';
    const unwatch = ports.watch((stored, upTo = 0) => {
      this.#outbox.take(stored, upTo);
    });
    this.#stop = [
      unwatch,
      whenPageGoes(() => {
        this.#outbox.flush();
        this.#letters.flush();
      }, hasFailed),
    ];
  }

  readonly #dossier = $derived.by(() => this.#grown.history.dossier);
  readonly #revisions = $derived.by(() => this.#grown.history.heads.revisions());
  readonly #conflicts = $derived.by(() => this.#grown.history.conflicts);
  readonly #contradictions = $derived(contradictions(this.#dossier));

  get revisions() {
    return this.#revisions;
  }
  get dossier() {
    return this.#dossier;
  }
  get conflicts() {
    return this.#conflicts;
  }
  get contradictions() {
    return this.#contradictions;
  }
  get guest() {
    return this.#ports.guest;
  }
  get isGuest() {
    return this.guest !== undefined;
  }
  get letterTexts() {
    return this.#letters.texts;
  }
  get saveState(): SaveState {
    const states = [this.#saving.current.value, this.#letters.saveState];
    return states.includes('failed') ? 'failed' : states.includes('saving') ? 'saving' : 'saved';
  }
  get savedAt() {
    const instants = [this.#saving.current.context.savedAt, this.#letters.savedAt];
    return instants
      .flatMap((one) => one ?? [])
      .sort()
      .at(-1);
  }
  get fault() {
    return this.#saving.current.context.fault ?? this.#letters.fault;
  }

  said(field: string) {
    return this.#said.of(field);
  }

  readWhole() {
    this.#reading ??= this.#readOnce().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    return this.#reading;
  }

  set(field: string, value: Leaf) {
    const { heads } = this.#history;
    const open = this.#history.writing(field);
    if (open === undefined && isSaid(heads, field, value)) return;
    const next = open
      ? writtenFurther(heads, open, value, this.#pen)
      : written(heads, field, value, this.#pen);
    this.#history.setWriting(field, next);
    this.#write([next]);
  }

  setAll(changes: readonly Change[]) {
    const { heads } = this.#history;
    const revisions = changes
      .filter(({ field, value }) => !isSaid(heads, field, value))
      .map(({ field, value }) => written(heads, field, value, this.#pen));
    changes.forEach(({ field }) => {
      this.finish(field);
    });
    this.#write(revisions);
  }

  write(make: (history: readonly Revision[], pen: Pen) => readonly Revision[]) {
    const revisions = make(this.#history.heads.revisions(), this.#pen);
    revisions.forEach(({ field }) => {
      this.finish(field);
    });
    this.#write(revisions);
  }

  finish(field: string) {
    if (this.#history.writing(field) === undefined) return;
    this.#history.setWriting(field, undefined);
    this.#grown = { history: this.#history };
  }

  decide(field: string, value: Leaf) {
    this.finish(field);
    this.#write([written(this.#history.heads, field, value, this.#pen)]);
  }

  openLetter(letterId: string) {
    return this.#letters.open(letterId);
  }

  unsavedLetters() {
    return this.#letters.unsaved();
  }

  retry() {
    this.#outbox.actor.send({ type: 'retry' });
    this.#letters.retry();
  }

  async settled() {
    await Promise.all([this.#outbox.settled(), this.#letters.settled()]);
  }

  close() {
    this.#outbox.flush();
    this.#letters.close();
    this.#stop.forEach((stop) => {
      stop();
    });
    this.#keepOutcome();
  }

  async #readOnce(): Promise<void> {
    const rest = await this.#ports.readWhole?.();
    if (rest === undefined) return;
    this.#history.complete(rest);
    this.#grown = { history: this.#history };
  }

  get #pen(): Pen {
    return { newId: this.#ports.newId, now, author: this.#ports.author() };
  }

  #write(revisions: readonly Revision[]): void {
    if (revisions.length > 0) this.#outbox.write(revisions, (id) => this.#history.heads.get(id));
  }

  /** Only what storage has reported whole is kept. */
  #keepOutcome(): void {
    const { hasAllReported, reported: upTo } = this.#outbox;
    if (!hasAllReported || upTo === 0) return;
    this.#history.endWriting();
    const { dossier, conflicts, heads } = this.#history;
    this.#ports.keepOutcome?.({
      dossier,
      conflicts: conflicts.length,
      upTo,
      heads: () => heads.standing(),
    });
  }
}
