import { get } from 'svelte/store';
import { tick } from 'svelte';
import { t } from '../../adapters/i18n';
import type { App } from '../app-state.svelte';
import type { Draft } from './drafts';
import { isolate } from '../shell/isolate';
import { copyName, copyStored, keepChanges, storeOf } from './keep-dossier';
import { saveStored } from './save-to-file';
import { faultInWords } from './who-uses';

/** What can be done to the dossiers of the list; each act tells what it did, or why it could not. */
export class DraftActs {
  readonly #app: App;
  readonly #names: () => readonly string[];

  /** the dossier a dialog asks about */
  renaming = $state.raw<Draft | undefined>(undefined);
  deleting = $state.raw<Draft | undefined>(undefined);

  constructor(app: App, names: () => readonly string[]) {
    this.#app = app;
    this.#names = names;
  }

  readonly copy = ({ id, name }: Draft): void => {
    this.#act(async () => {
      const title = copyName(get(t), name, this.#names());
      await copyStored(this.#app, id, title);
      this.#app.tell({ text: (t) => t('dossiers.copied', { name: isolate(title) }) });
    });
  };

  readonly rename = (draft: Draft): void => {
    this.renaming = draft;
  };

  readonly renameTo = (title: string | null): void => {
    const draft = this.renaming;
    this.renaming = undefined;
    if (draft === undefined || (draft.dossier.title ?? null) === title) return;
    this.#act(async () => {
      await keepChanges(this.#app, draft.id, [{ field: 'title', value: title }]);
    });
  };

  readonly save = ({ id }: Draft): void => {
    this.#act(() => saveStored(this.#app, storeOf(this.#app), id));
  };

  readonly delete = (draft: Draft): void => {
    this.deleting = draft;
  };

  readonly deleteNow = (): void => {
    const draft = this.deleting;
    this.deleting = undefined;
    if (draft === undefined) return;
    this.#act(async () => {
      await storeOf(this.#app).remove(draft.id);
      // the button that opened the dialog goes away with its dossier
      await tick();
      document.querySelector<HTMLElement>('#app h1')?.focus();
      this.#app.tell({
        text: (t) => t('dossiers.delete.done', { name: isolate(draft.name) }),
        action: {
          label: (t) => t('parts.undo'),
          run: () => {
            this.#act(() => storeOf(this.#app).restore(draft.id));
          },
        },
      });
    });
  };

  #act(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#app.tell({ text: (t) => faultInWords(t, error) });
    });
  }
}
