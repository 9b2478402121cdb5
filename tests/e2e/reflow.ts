import type { Page } from '@playwright/test';

/** The smallest side of a target, WCAG 2.5.8. */
const target = 24;

/** What sticks out of the page sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const isHidden = [root, document.body].some((one) =>
      /hidden|clip/.test(getComputedStyle(one).overflowX),
    );
    if (isHidden) return ['what sticks out is hidden by the page'];
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > root.clientWidth + 1);
    });
    const which = wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide in ${root.clientWidth}: ${which.join(' | ')}`];
  });
}

/** Controls too small to be hit; a link within a sentence follows its line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, dd, dt, td, bdi, label') ?? element.parentElement;
      return (
        getComputedStyle(element).display === 'inline' &&
        around?.textContent.trim() !== element.textContent.trim()
      );
    };
    const sizeOf = (element: HTMLElement) => {
      // a choice is chosen by its label as well
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const side = (from: 'left' | 'top', to: 'right' | 'bottom') =>
        Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
      return { width: side('left', 'right'), height: side('top', 'bottom') };
    };
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...controls]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .filter((element) => !(element.matches('a') && isInSentence(element)))
      .flatMap((element) => {
        const { width, height } = sizeOf(element);
        const isSmall = Math.round(width) < smallest || Math.round(height) < smallest;
        return isSmall ? [`${width} × ${height}: ${element.outerHTML.slice(0, 120)}`] : [];
      });
  }, target);
}

/** The text of the page at twice its size, or as it was. */
export async function doubleText(page: Page, isDouble: boolean): Promise<void> {
  await page.evaluate((twice) => {
    const { style } = document.documentElement;
    style.fontSize = '';
    if (twice) {
      style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    }
  }, isDouble);
}
