import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { walk, walks } from './pages';

interface Focused {
  /** its place among the controls of the page; −1 where the keyboard is on none */
  place: number;
  fault: string | undefined;
}

/** Numbers the controls that Tab must reach, and puts the keyboard before the first. */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = document.querySelector('dialog:modal') ?? document;
    for (const old of document.querySelectorAll('[data-place]')) old.removeAttribute('data-place');
    const isReached = (element: HTMLElement) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0)
        return false;
      if (element.matches(':disabled')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // of a group of choices, the chosen one or the first
      const group = [
        ...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(element.name)}"]`),
      ];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const controls = [
      ...within.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(isReached);
    for (const [place, control] of controls.entries()) control.dataset['place'] = String(place);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
    return controls.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Where the keyboard is, and whether that can be seen. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const place = Number(element.dataset['place'] ?? -1);
    if (place < 0) return { place, fault: undefined };
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const isMarked = [element, ...labels].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    const seen = element.matches('.vh') ? labels[0] : element;
    const box = (seen ?? element).getBoundingClientRect();
    const bar = document.querySelector('#save-bar > *');
    const over = bar?.contains(element) ? undefined : bar?.getBoundingClientRect();
    const isCovered = over && box.bottom > over.top + 1 && box.top < over.bottom - 1;
    const isFar = box.bottom <= 0 || box.top >= innerHeight;
    const fault = !isMarked
      ? 'is not marked'
      : isCovered
        ? 'is under the bar'
        : isFar
          ? 'is out of sight'
          : undefined;
    return { place, fault };
  });
}

for (const [what, stops] of Object.entries(walks)) {
  test(`${what}: Tab reaches every control, in sight`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    await walk(page, 'ar', stops, async ({ name }) => {
      const controls = await numberControls(page);
      const reached = new Set<number>();
      // a round through the page, and a little more for what lies between its two ends
      for (let presses = 0; presses < controls.length + 3; presses += 1) {
        await page.keyboard.press('Tab');
        const { place, fault } = await focused(page);
        reached.add(place);
        if (fault) found.push(`${name}: ${controls[place] ?? ''} ${fault}`);
        if (reached.size - Number(reached.has(-1)) === controls.length) break;
      }
      for (const [place, control] of controls.entries())
        if (!reached.has(place)) found.push(`${name}: ${control} is not reached`);
    });
    expect(found).toEqual([]);
  });
}
