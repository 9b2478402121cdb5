import { mount } from 'svelte';
import { get } from 'svelte/store';
import { locale, setLocale } from '../adapters/i18n';
import { pageLanguage, beforeLanguage } from '../adapters/page/language';
import App from './App.svelte';
import { Device } from './device.svelte';
import './styles/app.css';
import './styles/print.css';

/** Starts the application beside the static start page, which stays as it is. */
export async function startApp(target: HTMLElement): Promise<void> {
  const device = new Device();
  const [mayHoldDossiers] = await Promise.all([
    device.mayHoldDossiers(),
    setLocale(pageLanguage()),
  ]);
  // the language may have been changed while its words were on their way
  while (get(locale) !== pageLanguage()) await setLocale(pageLanguage());
  beforeLanguage(setLocale);
  mount(App, { target, props: { device, isFirstVisit: !mayHoldDossiers } });
}
