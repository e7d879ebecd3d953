import type { RefreshOf } from './pull-messages';

/**
 * A page without a face. In Chrome it outlives the worker, which can neither start a worker of its own nor keep a connection while it sleeps;
 * there is one at most, so that it serves both. In Firefox it is a frame of the background page.
 */
const PAGE = 'offscreen.html';

/** What it is opened for: to ask sources what is new, or to work out how the debtors stand. */
export type OffscreenTask = RefreshOf | { readonly is: 'scores' };

interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** Not among what the polyfill knows; null in Firefox. */
function offscreen(): Offscreen | null {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen ?? null;
}

const create = (api: Offscreen, url: string, justification: string): Promise<boolean> =>
  api.createDocument({ url, reasons: ['WORKERS'], justification }).then(
    () => true,
    () => false,
  );

/** Whether the page is open for a task. The worker may have slept since it opened it: the page itself says so, in a lock. */
const REFRESHING = 'creditside-offscreen-refresh';
export const whileRefreshing = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request(REFRESHING, run);
async function isRefreshing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === REFRESHING);
}

/** @returns false when it is open for a task already, or this browser has none. */
export async function openOffscreen(task: OffscreenTask): Promise<boolean> {
  const api = offscreen();
  if (!api || (await isRefreshing())) return false;
  await closeOffscreen();
  return create(api, `${PAGE}#${encodeURIComponent(JSON.stringify(task))}`, 'asks connected sources what is new');
}

/** Opens it without a task, for a team's connection. Does nothing when it is open. */
export async function openForTeam(): Promise<void> {
  const api = offscreen();
  if (api) {
    if (!(await api.hasDocument())) await create(api, PAGE, 'keeps the connection with the team');
    return;
  }
  if (typeof document === 'undefined' || document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = `/${PAGE}`;
  document.body.append(frame);
}

export async function closeOffscreen(): Promise<void> {
  if (!offscreen() && typeof document !== 'undefined') document.querySelector('iframe')?.remove();
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
}

/** What this page was opened for; null: for a team alone, or by hand. */
export function offscreenTask(hash: string): OffscreenTask | null {
  try {
    return JSON.parse(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
