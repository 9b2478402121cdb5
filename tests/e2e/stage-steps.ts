import { expect, type Page } from '@playwright/test';
import { isOn, typeDate } from './wizard-steps';

type Text = Partial<Record<'ar' | 'fr' | 'en', string>>;
type Votes = Record<string, number>;
/** A fact as the material holds it: its control is found by its field. */
export type Value =
  string | number | Text | Votes | Readonly<Record<string, true>> | readonly string[];

const idOf = (field: string) => field.replace(/[^A-Za-z0-9]+/g, '-');

/** A dossier in hand, its pages and the controls of its fields, worked as a person does. */
export class Desk {
  readonly page: Page;
  readonly base: string;
  /** ids of the items added here, by the name the material gives them */
  readonly ids = new Map<string, string>();

  constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(`${this.base}/${path}`);
    await isOn(this.page, path.split('/')[0] ?? '');
    await expect(this.page.locator('#app h1:visible')).toBeVisible();
  }

  /** Adds an item with the button of its list; returns its field. */
  async add(list: string, part?: string): Promise<string> {
    const before = this.page.url();
    await this.page.locator(`#add-${list}${part === undefined ? '' : `-${part}`}`).click();
    const focused = () =>
      this.page.evaluate(
        (prefix) => document.activeElement?.id.match(new RegExp(`^${prefix}-([a-z0-9]{26})`))?.[1],
        list,
      );
    let id: string | undefined;
    await expect
      .poll(async () => {
        const there = /\/([a-z0-9]{26})(\?.*)?$/.exec(this.page.url())?.[1];
        id = this.page.url() === before ? await focused() : there;
        return id;
      })
      .toBeDefined();
    return `${list}/${id ?? ''}`;
  }

  async text(field: string, text: Text): Promise<void> {
    for (const [language, words] of Object.entries(text))
      await this.page.locator(`[id="${idOf(field)}-${language}"]`).fill(words);
  }

  async date(field: string, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    await typeDate(this.page, idOf(field), [String(Number(day)), String(Number(month)), year]);
  }

  /** A radio or a tick of a set: the control has the field and the value as its id. */
  async tick(field: string, value: string): Promise<void> {
    await this.page.locator(`[id="${idOf(`${field}/${value}`)}"]`).check();
  }

  /** Gives one fact in the way its control takes it. */
  async give(field: string, value: Value): Promise<void> {
    const control = this.page.locator(`[id="${idOf(field)}"]`);
    if (typeof value === 'number') await control.fill(String(value));
    else if (isList(value))
      for (const one of value) await this.tick(field, this.ids.get(one) ?? one);
    else if (typeof value === 'object' && ('ar' in value || 'fr' in value))
      await this.text(field, value);
    else if (typeof value === 'object')
      for (const [name, part] of Object.entries(value)) {
        if (part === true) await this.tick(field, name);
        else await this.give(`${field}/${name}`, part as number);
      }
    else if (/^\d{4}-\d\d-\d\d$/.test(value)) await this.date(field, value);
    else await this.choose(field, value);
  }

  async giveAll(base: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(facts))
      if (key !== 'side') await this.give(`${base}/${key}`, value as Value);
  }

  /** Says that a task is done; the task list then agrees. */
  async sayDone(): Promise<void> {
    await this.page.locator('#task-done').check();
  }

  /** A short text, an option of a list or a radio, whichever the field is. */
  private async choose(field: string, value: string): Promise<void> {
    const control = this.page.locator(`[id="${idOf(field)}"]`);
    const kind = await control.evaluate(({ tagName }) => tagName);
    if (kind === 'SELECT') await control.selectOption(this.ids.get(value) ?? value);
    else if (kind === 'FIELDSET') await this.tick(field, value);
    else await control.fill(value);
  }
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

/** The state of each task, as the task list says it. */
export const taskStates = (page: Page): Promise<Record<string, string>> =>
  page.locator('[data-task]').evaluateAll((all: HTMLElement[]) => {
    const states: Record<string, string> = {};
    for (const { dataset } of all) states[dataset['task'] ?? ''] = dataset['taskStatus'] ?? '';
    return states;
  });
