import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { choose, list } from './dossier-steps';
import { expect } from './harness';
import { isOn, typeDate } from './wizard-steps';

type Language = 'ar' | 'fr' | 'en';

/** A file that left one device and can be opened on another. */
export interface Mail {
  name: string;
  bytes: Buffer;
}

/** One who writes a letter on a device of their own: the staff of a commune, or an organisation. */
export class Writer {
  readonly page: Page;
  readonly letterId: string;
  readonly language: Language;
  /** `#/d/<id>` or `#/g/<id>`, once the dossier or the invitation is there */
  base = '';

  constructor(page: Page, letterId: string, language: Language = 'ar') {
    this.page = page;
    this.letterId = letterId;
    this.language = language;
  }

  get isGuest(): boolean {
    return this.base.startsWith('/#/g/');
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(`${this.base}/${path}`);
    await isOn(this.page, path.split(/[/?]/)[0] ?? '');
  }

  async openLetter(): Promise<void> {
    const item = this.isGuest ? '' : `/${this.letterId}`;
    await this.visit(`letter${item}?in=${this.language}`);
    await expect(this.editor).toBeVisible();
  }

  get editor() {
    return this.page.locator(`[data-editor="${this.language}"]`);
  }

  /** The paragraphs as they stand in the editor. */
  async paragraphs(): Promise<string[]> {
    const all = await this.editor.locator('p, h2, h3, li').allInnerTexts();
    return all.map((one) => one.replace(/[\u2066-\u2069\u200b\ufeff\n]/g, '').trim());
  }

  /** Presses a key that moves the cursor; the browser tells the editor of it a moment later. */
  async move(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Puts the cursor at the end of the paragraph that holds some words. */
  async goTo(words: string): Promise<void> {
    await this.editor.locator('p, h2, h3, li', { hasText: words }).first().click();
    await this.move('End');
  }

  /** Writes a paragraph of its own after the one that holds some words, or at the end. */
  async write(words: string, after?: string): Promise<void> {
    if (after === undefined) {
      await this.editor.click();
      await this.move('Control+End');
    } else await this.goTo(after);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.insertText(words);
    await this.saved();
  }

  /** Takes the words of a paragraph away. */
  async remove(words: string): Promise<void> {
    await this.goTo(words);
    await this.move('Shift+Home');
    await this.move('Delete');
    expect(await this.paragraphs()).not.toContain(words);
    await this.saved();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state="saved"]')).toBeVisible();
  }

  /** Makes the file for the other: an invitation of the commune, a reply of the organisation. */
  async mail(): Promise<Mail> {
    if (this.isGuest) await this.visit('reply');
    else {
      await this.visit(`share/${this.letterId}`);
      const day = this.page.locator('[data-invite] fieldset input').first();
      if ((await day.inputValue()) === '') {
        const id = (await day.getAttribute('id')) ?? '';
        await typeDate(this.page, id.replace(/-day$/, ''), ['15', '1', '2027']);
      }
    }
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('main form .actions .button').last().click(),
    ]);
    return mailOf(download);
  }

  /** Opens a file as a person does, up to the letter of a first invitation or to the report. */
  async open({ name, bytes }: Mail): Promise<void> {
    await list(this.page);
    await choose(this.page, bytes, name);
    await expect(this.page.locator('main')).toHaveAttribute('data-page', /^(letter|received)$/);
    this.base ||= this.page.url().replace(/^.*(\/#\/[dg]\/[^/]+).*$/, '$1');
  }

  get report() {
    return this.page.locator('main [data-import]').first();
  }

  /** Takes in what the report shows. */
  async takeIn(): Promise<void> {
    await expect(this.report).toHaveAttribute('data-import', 'waiting');
    await this.page.locator('[data-take-in]').click();
    await expect(this.report).toHaveAttribute('data-import', 'taken');
  }

  /** The same of a file that may have come before. */
  async takeInWhatIsNew(): Promise<void> {
    if (this.page.url().includes('/letter')) return;
    await expect(this.report).toBeVisible();
    if ((await this.report.getAttribute('data-import')) !== 'waiting') return;
    await expect(this.page.locator('[data-take-in], [data-leave]').first()).toBeVisible();
    if (await this.page.locator('[data-take-in]').isVisible()) await this.takeIn();
    else {
      await this.page.locator('[data-leave]').click();
      await expect(this.page.locator('main')).not.toHaveAttribute('data-page', 'received');
    }
  }
}

async function mailOf(download: Download): Promise<Mail> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
