import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/tables.json';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import { readDossierFile } from '../../../src/domain/dossier/file';
import type { App } from '../../../src/ui/app-state.svelte';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import Tables from '../../../src/ui/tables/Tables.svelte';
import { openWorkbook } from '../../adapters/table-file/read-xlsx';
import { fullDossier } from '../book/book-of';
import WithApp from '../result/WithApp.svelte';

const files = vi.hoisted(() => ({ saveBlob: vi.fn(), wordsOf: vi.fn() }));
vi.mock('../../../src/adapters/files/save-file', () => ({ saveBlob: files.saveBlob }));
vi.mock('../../../src/adapters/i18n/words-of', async (original) => {
  const real: { wordsOf: (language: 'fr') => Promise<unknown> } = await original();
  files.wordsOf.mockImplementation(real.wordsOf);
  return { wordsOf: files.wordsOf };
});

beforeAll(async () => {
  await setLocale('fr');
  await needExportWords();
});
beforeEach(() => files.saveBlob.mockReset());

function show(more: Partial<Session> = {}, dossier = fullDossier('benguerir')) {
  const shown = showSession('d1', dossier, 'newer', []);
  const session: Session = { ...shown, readOnly: false, isExample: false, ...more };
  const app = { today: () => Temporal.PlainDate.from('2026-11-22') } as unknown as App;
  const page = { session, edition: editions['ogp-local-next'], query: new URLSearchParams() };
  return render(WithApp, { app, Page: Tables, page }).container;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const saved = async (): Promise<[name: string, content: Blob]> => {
  await vi.waitFor(() => {
    expect(files.saveBlob).toHaveBeenCalled();
  });
  return files.saveBlob.mock.lastCall as [string, Blob];
};

describe('the page of tables', () => {
  test('says how many rows each table has, and offers no empty one', () => {
    const page = show();
    const rows = [...page.querySelectorAll<HTMLElement>('[data-table]')].map(
      ({ dataset }) => `${dataset['table'] ?? ''} ${dataset['rows'] ?? ''}`,
    );
    expect(rows).toEqual(expect.arrayContaining(['stakeholders 6', 'evidence 4', 'plan 4']));
    const empty = page.querySelector<HTMLElement>('[data-table="exchanges"]')!;
    expect(empty.textContent).toContain('Aucune ligne');
    expect(screen.getByRole('region', { name: words.csv.heading }).textContent).toContain(
      words.csv.empty,
    );
    expect(within(empty).queryByRole('button')).toBeNull();
  });

  test('saves the workbook in the chosen language, and says so', async () => {
    const page = show();
    await userEvent.click(page.querySelector('input[type="radio"][value="ar"]')!);
    await press(words.xlsx.make);
    const [name, content] = await saved();
    expect(name).toBe('tarchih-tables-commune-ben-guerir-07.427.01.01-ar-2026-11-22.xlsx');
    const { sheets } = await openWorkbook(content);
    expect(sheets[0]!.cells['A1']).toBe('الرقم');
    expect(await screen.findByText(name)).toBeTruthy();
  });

  test('saves one table as CSV under a name of its own', async () => {
    show();
    await press(`${words.csv.make} Plan d’action`);
    const [name, content] = await saved();
    expect(name).toBe('tarchih-plan-commune-ben-guerir-07.427.01.01-fr-2026-11-22.csv');
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('saves the data of an example as those of one, and where nothing can be changed', async () => {
    const dossier = fullDossier('benguerir');
    show({ isExample: true, readOnly: 'newer' });
    await press(words.json.make);
    const [name, content] = await saved();
    expect(name).toBe('tarchih-data-commune-ben-guerir-07.427.01.01-2026-11-22.json');
    expect(readDossierFile(await content.text())).toMatchObject({
      file: { isExample: true, dossier },
    });
  });

  test('hands the published schema out', async () => {
    show();
    await press(words.json['save-schema']);
    const [name, content] = await saved();
    expect(name).toMatch(/^tarchih-data-v\d+\.schema\.json$/);
    expect(JSON.parse(await content.text())).toMatchObject({ type: 'object' });
    expect(await screen.findByText(name)).toBeTruthy();
  });

  test('says it where a file could not be made, and makes it when it is asked again', async () => {
    show();
    files.wordsOf.mockRejectedValueOnce(new TypeError('offline'));
    await press(words.xlsx.make);
    expect((await screen.findByRole('alert')).textContent).toContain(words.failed.title);
    expect(files.saveBlob).not.toHaveBeenCalled();
    await press(words.xlsx.make);
    await saved();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
