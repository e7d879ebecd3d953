import type { Frame, Page } from 'puppeteer';
import type { Findings } from './findings';

/** What sticks out of the window, but for what scrolls within a box of its own. */
export const outside = (screen: Page | Frame): Promise<Findings> =>
  screen.evaluate(() => {
    const wide = innerWidth + 0.5;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (box.right > wide || box.left < -0.5) && !scrolls(element.parentElement);
    });
    const page = document.documentElement.scrollWidth > wide ? [`scrolls to ${document.documentElement.scrollWidth} px`] : [];
    return [...page, ...out.map((element) => `sticks out: ${element.outerHTML.slice(0, 160)}`)];
  });
