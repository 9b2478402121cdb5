import type { Locale, Translate } from '../../adapters/i18n';
import type { ListedDossier } from '../../adapters/storage/summaries';
import { loadExample, type ExampleName } from '../../content/examples';
import { importedRevisions } from '../../domain/dossier/import';
import { revise } from '../../domain/dossier/revise';
import type { App } from '../app-state.svelte';
import { firstOf } from '../observe.svelte';
import { dossierName } from '../shell/dossier-name';
import { copyName, keepCopy, keepNew, penOf, storeOf } from './keep-dossier';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/** A dossier of the call to come that says nothing yet but its main language. */
export async function startEmpty(app: Keeper, language: Locale): Promise<string> {
  const changes = [
    { field: 'edition', value: 'ogp-local-next' },
    { field: 'language', value: language },
  ];
  return keepNew(app, revise([], changes, await penOf(app)));
}

/** A copy of an example that can be changed; it takes another name when that one is taken. */
export async function copyExample(app: Keeper, name: ExampleName, t: Translate): Promise<string> {
  const file = await loadExample(name);
  const revisions = importedRevisions(file, [], await penOf(app));
  const taken = (await storedNow(app)).map(({ dossier }) => dossierName(t, dossier));
  const own = dossierName(t, file.dossier);
  return taken.includes(own)
    ? keepCopy(app, revisions, copyName(t, own, taken))
    : keepNew(app, revisions);
}

/** The dossiers of this device at this moment, the last changed first. */
export const storedNow = (app: Keeper): Promise<ListedDossier[]> =>
  firstOf(storeOf(app).watchList());
