import type { Frame, Page } from 'puppeteer';
import type { Findings } from './findings';

interface Walk {
  readonly wanted: readonly Element[];
  readonly seen: Set<Element>;
  readonly unmarked: Set<Element>;
}

/** Runs in the screen: notes what gets the focus, and what does not show that it has it. Returns how many there are to get. */
function beginWalk(within: string): number {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const isReachable = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled, [tabindex="-1"]') &&
    // Of those that are one of a few, the arrows go to the others.
    !(element.matches('input[type="radio"]:not(:checked)') && groupOf(element).some((each) => each !== element));
  const groupOf = (element: Element): Element[] => {
    const all = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"]`)];
    const group = all.filter(({ name }) => name === (element as HTMLInputElement).name);
    const [first] = group;
    return group.some(({ checked }) => checked) || first !== element ? group : [];
  };
  const around = document.querySelector(within) ?? document.body;
  const wanted = [...around.querySelectorAll(controls)].filter(isReachable);
  const walk: Walk = { wanted, seen: new Set(), unmarked: new Set() };
  const isMarked = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && element.getBoundingClientRect().width > 4;
  };
  const shows = (element: Element): boolean =>
    [element, element.previousElementSibling, ...((element as HTMLInputElement).labels ?? [])].some(isMarked);
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    walk.seen.add(element);
    if (!shows(element)) walk.unmarked.add(element);
  });
  Object.assign(globalThis, { walk });
  // From the very beginning, wherever the focus was before.
  const start = Object.assign(document.createElement('span'), { tabIndex: -1 });
  around.prepend(start);
  start.focus();
  walk.seen.clear();
  walk.unmarked.clear();
  start.remove();
  const stops: Readonly<Record<string, number>> = { date: 4, time: 3 };
  return wanted.reduce((sum, element) => sum + (stops[(element as HTMLInputElement).type] ?? 1), 0);
}

/** Runs in the screen. */
function endWalk(): string[] {
  const { wanted, seen, unmarked } = (globalThis as unknown as { walk: Walk }).walk;
  const told = (element: Element) => element.outerHTML.slice(0, 160);
  return [
    ...wanted
      .filter((element) => element.isConnected && !seen.has(element))
      .map((element) => `not reached by Tab: ${told(element)}`),
    ...[...unmarked].map((element) => `has the focus unseen: ${told(element)}`),
  ];
}

/** Boxes that scroll take the focus as well. */
const MARGIN = 4;

/** Goes through a screen with Tab alone: all that can be done must be reached, and show that it is. */
export async function walkByTab(page: Page, screen: Page | Frame, within = 'body'): Promise<Findings> {
  const count = await screen.evaluate(beginWalk, within);
  // A window that is not in front yet shows nobody what has the focus.
  await screen.waitForFunction(() => document.hasFocus());
  for (let press = 0; press < count + MARGIN; press++) await page.keyboard.press('Tab');
  return screen.evaluate(endWalk);
}
