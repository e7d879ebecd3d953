import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { PlainError } from '../plain-error.ts';
import { waitForOwnFrame } from './own-frame.ts';

/** What the sidebar shows, read from its own document. */
export interface ShownSidebar {
  readonly state: string;
  readonly verdict: 'accept' | 'refer' | 'reject' | null;
  readonly title: string;
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
  readonly offers: readonly { readonly kind: string; readonly text: string }[];
  /** What the button says that puts the advised term into the page; empty without one. */
  readonly termAdvice: string;
  readonly score: string;
  readonly scoreReasons: readonly string[];
  /** What happens next with this debtor; empty while nobody knows. */
  readonly nextAction: string;
  readonly scope: string;
  /** All text of the panel. */
  readonly text: string;
}

/** The sidebar's frame in a page, once it stands there. */
export const sidebarFrame = (page: Page, timeoutMs = 10_000): Promise<Frame> => waitForOwnFrame(page, '/sidebar.html', timeoutMs);

/** Reads the sidebar as it is at this moment. */
export async function readSidebar(frame: Frame): Promise<ShownSidebar> {
  return frame.evaluate(readDocument);
}

/** Runs in the frame. */
function readDocument(): ShownSidebar {
  const text = (element: Element | null): string =>
    // biome-ignore lint/performance/useDomNodeTextContent: blocks of text must not run into each other, as they do in textContent
    ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const all = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)];
  const [verdict] = all('verdict');
  return {
    state: document.querySelector<HTMLElement>('main[data-state]')?.dataset.state ?? 'empty',
    verdict: (verdict?.dataset.verdict ?? null) as ShownSidebar['verdict'],
    title: text(all('verdict-title')[0] ?? null),
    reasons: all('reason').map((element) => ({ rule: element.dataset.rule ?? '', text: text(element) })),
    offers: all('offer').map((element) => ({ kind: element.dataset.kind ?? '', text: text(element) })),
    termAdvice: all('apply-term')[0]?.ariaLabel ?? '',
    score: text(document.querySelector('[data-testid="score"] .section-aside')),
    scoreReasons: all('score-reason').map((element) => [...element.children].map(text).join(' ')),
    nextAction: text(all('next-action-title')[0] ?? null),
    scope: text(all('scope')[0] ?? null),
    text: text(document.body),
  };
}

/** Waits until the sidebar shows what `isRight` asks for; else throws with what it shows instead. */
export async function waitForSidebar(
  page: Page,
  isRight: (shown: ShownSidebar) => boolean,
  timeoutMs = 10_000,
): Promise<ShownSidebar> {
  const frame = await sidebarFrame(page, timeoutMs);
  const deadline = Date.now() + timeoutMs;
  let shown = await readSidebar(frame);
  while (!isRight(shown) && Date.now() < deadline) {
    await wait(20);
    shown = await readSidebar(frame);
  }
  if (isRight(shown)) return shown;
  throw new PlainError(
    `The sidebar shows "${shown.text.slice(0, 300)}" (${shown.state}, ${shown.verdict}) and not what was waited for.`,
  );
}

/** A panel that has only just appeared believes no click yet: a page may have put it under the pointer. No person is that quick. */
const READING_MS = 500;

/** Clicks an element of the sidebar by its mark, for example `apply-term`. */
export async function clickInSidebar(page: Page, name: string): Promise<void> {
  const frame = await sidebarFrame(page);
  const element = await frame.waitForSelector(`[data-testid="${name}"]`, { visible: true });
  await wait(READING_MS);
  await element?.click();
}
